import type { AdvisedFile } from '../../src/advice/advised-file.ts';
import type { ImageFacts, TagFacts } from '../../src/advice/facts/image-facts.ts';
import type { StageFacts } from '../../src/advice/facts/stage-facts.ts';
import { adviseFile } from '../../src/advice/name-advisor.ts';
import type { PackageLock, Requirement } from '../../src/advice/project/required-packages.ts';
import type { AdviceRule } from '../../src/advice/rules/advice-rule.ts';
import { adviceRules } from '../../src/advice/rules/index.ts';
import { sketchOf } from '../../src/advice/sketch/file-sketch.ts';
import type { Renaming } from '../../src/model/renaming.ts';
import { judged } from '../check/judged.ts';
import { readDockerfile } from '../support/dockerfile.ts';

/** What else is known of a file, with what is usual left out. */
export interface Known {
  readonly file?: string;
  readonly knownAs?: readonly Renaming[];
  /** By the image's name; the rest is what src/bases knows of it. */
  readonly names?: Readonly<Record<string, Partial<ImageFacts>>>;
  readonly tags?: Readonly<Record<string, Partial<TagFacts>>>;
  readonly requirements?: readonly Requirement[];
  readonly locks?: readonly PackageLock[];
}

/** The file that a Dockerfile's text is, with the traits that its images have by their names. */
export function advised(text: string, known: Known = {}): AdvisedFile {
  const { file = 'Dockerfile', knownAs = [], names = {}, tags = {}, requirements = [], locks = [] } = known;
  const { uses, problems, outline, stages } = readDockerfile(text, { file, knownAs });
  const outlined = { file, problems, uses: uses.map((use) => judged(use)), outline, stages };
  const whole = adviseFile(outlined, { project: { requirements, locks } });
  const images = [...whole.images].map(([use, facts]) => {
    const found = tags[facts.name];
    const own = found === undefined ? undefined : { newer: {}, codenamed: [], ...found };
    return [use, { ...facts, tags: own, ...names[facts.name] }] as const;
  });
  return { ...whole, images: new Map(images) };
}

/** What a rule reports on a Dockerfile, each message with its line: `3: RUN needs a shell`. It has to be one that may match. */
export function findings(id: string, text: string, known: Known = {}): string[] {
  const rule = ruleOf(id);
  const matches = rule.check(advised(text, known));
  if (matches.length > 0 && !mayMatch(id, text, known.knownAs))
    throw new Error(`${id} finds something and says that it can't`);
  return matches.map(({ range, message }) => `${range.start.line}: ${message}`);
}

/** Whether a rule may find something in a Dockerfile, as far as that is known before its instructions are read. */
export function mayMatch(id: string, text: string, knownAs: readonly Renaming[] = []): boolean {
  return ruleOf(id).mayMatch(sketchOf(readDockerfile(text, { knownAs }).outline));
}

function ruleOf(id: string): AdviceRule {
  const rule = adviceRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
}

/** What the stages of a Dockerfile do. */
export function factsOfStages(text: string, known: Known = {}): readonly StageFacts[] {
  return advised(text, known).facts.stages;
}
