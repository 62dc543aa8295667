import { posix } from 'node:path';
import type { BaseTraits } from '../../bases/base-traits.ts';
import {
  accountsByName,
  areProgramsKnown,
  glibcOf,
  isOlderGlibc,
  lackedPrograms,
  type NamedRelease,
  programOf,
} from '../../bases/index.ts';
import type { CopyStep, RunStep, StartStep, Step } from '../../model/build-stage.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import { isPlainName } from '../facts/copied-trees.ts';
import { stageFacts } from '../facts/file-facts.ts';
import { packageInstall } from '../facts/package-installs.ts';
import { runUses, startUses } from '../facts/program-uses.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import { programName } from '../facts/tools.ts';
import { isStaticBuild } from './stage-needs.ts';

/** A file that people write has fewer. */
const MAX_TEXTS = 50;

/**
 * What of a file with another base can't be judged, in the order of the lines: a text each, as `line 3: what ./build.sh runs`.
 * @param stage the stage that has the other base, as it is today
 */
export function uncheckedOn(adopted: AdvisedFile, today: AdvisedFile, stage: AdvisedStage): string[] {
  const moved = adopted.facts.stages.filter(({ stage: { index, traits } }) => traits !== today.stages[index]?.traits);
  const lines = moved.flatMap((facts) => {
    const isOtherLibc = facts.stage.traits.libc !== today.stages[facts.stage.index]?.traits.libc;
    const own = facts.steps.filter(({ stageIndex }) => stageIndex === facts.stage.index);
    const copied = isOtherLibc ? foreignCopies(facts, adopted) : [];
    return [
      ...own.flatMap(({ step }) => hiddenIn(step).map((text) => ({ step, text }))),
      ...copied,
      ...(isOtherLibc || losesCompiler(facts, today) ? unknownPackages(facts, adopted, isOtherLibc) : []),
      ...unknownUsers(facts),
      ...(areProgramsKnown(facts.stage)
        ? []
        : neededPrograms(
            own.map(({ step }) => step),
            facts.stage,
          )),
    ];
  });
  const sorted = [...lines].sort((a, b) => a.step.range.start.line - b.step.range.start.line);
  const final = stageFacts(adopted, stage.index);
  const general = final === undefined ? ['what the stages of this file do'] : ofImage(final, stage);
  const texts = sorted.map(({ step, text }) => `line ${step.range.start.line}: ${text}`);
  return [...new Set([...general, ...texts])].slice(0, MAX_TEXTS);
}

/** What isn't known of the image itself, and what a change of the user means. */
function ofImage({ stage: { traits, root, release }, user }: StageFacts, today: AdvisedStage): string[] {
  const isOtherLibc = traits.libc !== today.traits.libc;
  const isOtherUser = user === undefined && traits.user !== 'root' && today.traits.user === 'root';
  return [
    ...UNKNOWN.flatMap(([key, text]) => (traits[key] === undefined ? [text] : [])),
    ...(isOtherLibc && (traits.language === 'java' || traits.language === 'dotnet')
      ? [`whether native libraries in its packages work with ${traits.libc ?? 'its libc'}`]
      : []),
    ...(hasOlderGlibc(release, today.release) ? ['whether compiled parts work with its older glibc'] : []),
    ...(/devel/.test(today.root?.tag ?? '') && !/devel/.test(root?.tag ?? '')
      ? ['whether what is built or installed on it needs the compiler and headers of the devel image']
      : []),
    ...(isOtherUser ? [`whether what is started can do its work as user ${traits.user ?? 'unknown'}`] : []),
  ];
}

function hasOlderGlibc(own: NamedRelease | undefined, before: NamedRelease | undefined): boolean {
  const [now, then] = [own && glibcOf(own), before && glibcOf(before)];
  return now !== undefined && then !== undefined && isOlderGlibc(now, then);
}

const UNKNOWN: readonly (readonly [keyof BaseTraits, string])[] = [
  ['libc', 'which libc this image has'],
  ['shell', 'whether this image has a shell'],
  ['packageManager', 'which package manager this image has'],
];

/** What an instruction does that its file doesn't say. */
function hiddenIn(step: Step): string[] {
  if (step.kind === 'onbuild') return ['what ONBUILD does in other builds'];
  if (step.kind === 'start') return startedScript(step);
  return step.kind === 'run' ? hiddenInRun(step) : [];
}

function hiddenInRun(step: RunStep): string[] {
  if (step.form === 'script') return ['what the script of RUN does'];
  if (step.isConditional) return ['what RUN does under a condition'];
  return step.commands.flatMap(({ words }) => {
    const script = scriptOf(words);
    return script === undefined ? [] : [`what ${script} does`];
  });
}

function startedScript({ words, instruction }: StartStep): string[] {
  const script = scriptOf(words);
  return script === undefined ? [] : [`what ${script} does, which ${instruction.toUpperCase()} starts`];
}

const SHELLS = /^(?:ba|da|a|z)?sh$/;
const RUNNERS = /^(?:make|just|task|rake|invoke|nox|tox)$/;

/** The script of the project that a command runs, or the command where a file says what it does; undefined for others. */
function scriptOf(words: readonly string[]): string | undefined {
  const [program = '', first = '', second = ''] = words;
  const name = programName(program);
  if (SHELLS.test(name)) return first !== '' && !first.startsWith('-') ? first : undefined;
  if (RUNNERS.test(name)) return [name, first].filter((word) => word !== '').join(' ');
  if (/^(?:npm|pnpm|yarn|bun)$/.test(name)) {
    if (/^(?:run|run-script)$/.test(first)) return `${name} ${first} ${second}`;
    return /^(?:start|test|build)$/.test(first) ? `${name} ${first}` : undefined;
  }
  const isOfProject = /\.sh$/.test(program) || /^\.{1,2}\//.test(program) || /^[\w.-]+\//.test(program);
  return isOfProject ? program : undefined;
}

/** What COPY brings that may be a program for another libc, and of which nothing else is known. */
function foreignCopies({ copies, stage, artifacts, startWords }: StageFacts, file: AdvisedFile) {
  const known = new Set<CopyStep | undefined>(artifacts.map(({ via }) => via.at(-1)));
  const { libc } = stage.traits;
  return copies.flatMap(({ step, stageIndex }) => {
    if (stageIndex !== stage.index || known.has(step)) return [];
    const isProgram = step.sources.some((source) => mayBeProgram(source, step.destination, startWords));
    const source = step.from?.kind === 'stage' ? stageFacts(file, step.from.index) : undefined;
    const isFit = source !== undefined && (source.stage.traits.libc === libc || isStaticBuild(source));
    if (!isProgram || isFit) return [];
    const needs = libc === 'none' ? 'needs a libc' : `works with ${libc ?? 'its libc'}`;
    return [{ step, text: `whether what COPY brings ${needs}` }];
  });
}

function mayBeProgram(source: string, destination: string, starts: ReadonlySet<string>): boolean {
  if (isPlainName(source)) return false;
  const name = posix.basename(source);
  const isInBin = /(?:^|\/)s?bin(?:\/|$)/.test(destination);
  return (
    isInBin ||
    starts.has(name) ||
    starts.has(`./${name}`) ||
    starts.has(destination) ||
    starts.has(posix.join(destination, name))
  );
}

/** Whether the image has no compiler, and today's one has or may have. */
function losesCompiler({ stage }: StageFacts, today: AdvisedFile): boolean {
  const present = today.stages[stage.index];
  return lackedPrograms(stage).has('gcc') && present !== undefined && !lackedPrograms(present).has('gcc');
}

/** Users by name, of an image whose users aren't known. */
function unknownUsers({ stage, steps }: StageFacts) {
  if (stage.root === undefined || accountsByName(stage.root) !== undefined) return [];
  return steps.flatMap(({ step, stageIndex }) => {
    const owner = step.kind === 'user' ? step.user : step.kind === 'copy' ? (step.chown ?? '') : '';
    const name = owner.split(':', 1)[0] ?? '';
    const isNamed = /^[a-z_][\w-]*$/.test(name) && name !== 'root';
    return isNamed && stageIndex === stage.index ? [{ step, text: `whether this image has a user ${name}` }] : [];
  });
}

/** The programs that instructions need of an image of which nothing is known. */
function neededPrograms(steps: readonly Step[], { traits: { language } }: AdvisedStage) {
  return steps.flatMap((step) => {
    const uses = step.kind === 'run' ? [...runUses(step).values()] : step.kind === 'start' ? startUses(step) : [];
    const others = uses.filter(({ program }) => language === undefined || programOf(program).language !== language);
    return others.map(({ program }) => ({ step, text: `whether this image has ${program}` }));
  });
}

/** The installs whose packages the file doesn't name, and no file of the project that could be read. */
function unknownPackages({ commands, stage }: StageFacts, { requirements, locks }: AdvisedFile, isOtherLibc: boolean) {
  return commands.flatMap((command) => {
    const install = packageInstall(command);
    if (install === undefined || command.run.stageIndex !== stage.index) return [];
    const isKnown = [...requirements, ...locks].some(({ ecosystem }) => ecosystem === install.ecosystem);
    if (isKnown || (isOtherLibc && install.files.length === 0 && install.specifiers.length > 0)) return [];
    const shown = command.words.slice(0, 2).join(' ');
    return [
      {
        step: command.run.step,
        text: `whether the packages that ${shown} installs ${isOtherLibc ? `work with ${stage.traits.libc ?? 'its libc'}` : 'need a compiler'}`,
      },
    ];
  });
}
