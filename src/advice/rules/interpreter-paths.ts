import { posix } from 'node:path';
import { interpreterFolders } from '../../bases/index.ts';
import type { StartStep } from '../../model/build-stage.ts';
import { baseLabel } from '../advised-stage.ts';
import { mayCopyTree } from '../facts/copied-trees.ts';
import { withoutVersion } from '../facts/interpreters.ts';
import { isWithin } from '../facts/paths.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { StageStep } from '../facts/stage-steps.ts';
import type { StageSketch } from '../sketch/file-sketch.ts';
import type { BaseConflict } from './base-rule.ts';

/** The folders where images have interpreters: a path elsewhere is that of another file. */
const FOLDERS = '/usr/local/bin|/usr/bin|/nodejs/bin|/opt/java/openjdk/bin';
const PATH = new RegExp(`^(?:${FOLDERS})/(?:python[\\d.]*|node|java)$`);
const MAY_HOLD = new RegExp(`(?:${FOLDERS})/(?:python|node|java)`);

/**
 * The starts of a container that name an interpreter by a path where the image has none: `/usr/local/bin/python3` on distroless.
 * @param starts those that count
 */
export function interpreterPathConflicts(facts: StageFacts, starts: readonly StageStep<StartStep>[]): BaseConflict[] {
  const { root } = facts.stage;
  if (root === undefined) return [];
  return starts.flatMap(({ step, stageIndex }) => {
    const [path = ''] = step.words;
    if (step.form !== 'exec' || !PATH.test(path)) return [];
    const folders = interpreterFolders(root, withoutVersion(path));
    if (folders === undefined || folders.includes(posix.dirname(path))) return [];
    const start = `${step.instruction.toUpperCase()} starts ${path}`;
    const name = posix.basename(path).replace(/^(python3)\.\d+$/, '$1');
    const effect =
      step.instruction === 'healthcheck' ? 'the container is never healthy' : "the container doesn't start";
    const message = `${start}, but ${baseLabel(facts.stage)} has ${name} in ${folders[0]}: ${effect}. Write ${folders[0]}/${name}.`;
    const clause = `${start}, which this image has in ${folders[0]}`;
    return [{ step, stageIndex, clause, message: mayBring(path, facts) ? undefined : message }];
  });
}

/** Whether a stage may name such a path. */
export function mayNameInterpreterPath(stage: StageSketch): boolean {
  return stage.root !== undefined && stage.mayHold(MAY_HOLD);
}

/** Folders with programs, and whole systems. */
const ROOTS =
  /^\/(?:usr(?:\/(?:local(?:\/bin)?|bin))?|s?bin|nodejs(?:\/bin)?|opt(?:\/java(?:\/openjdk(?:\/bin)?)?)?)?$/;

/** Whether an instruction may bring a file with that path. */
function mayBring(path: string, { copies, runs, startWords }: StageFacts): boolean {
  const folder = posix.dirname(path);
  const isCopied = copies.some(
    (copy) => mayCopyTree(copy, ROOTS, startWords) || isWithin(posix.normalize(copy.step.destination), folder),
  );
  return (
    isCopied ||
    runs.some(({ step }) => step.form === 'script' || !step.commands.every(({ words }) => isHarmless(words)))
  );
}

/** Programs that put none there. */
const HARMLESS = /^(?:npm|npx|yarn|pnpm|pip3?|mkdir|chown|chmod|useradd|groupadd|adduser|addgroup|cd|echo|true)$/;

function isHarmless([program = 'true']: readonly string[]): boolean {
  return HARMLESS.test(program);
}
