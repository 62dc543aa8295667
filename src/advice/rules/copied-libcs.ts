import { posix } from 'node:path';
import type { BaseTraits } from '../../bases/base-traits.ts';
import type { StageBase, StageSource } from '../../model/build-stage.ts';
import type { Reference } from '../../model/reference.ts';
import type { PackageLanguage } from '../facts/artifacts/artifact.ts';
import { ARTIFACT_READERS, artifactsOfImage } from '../facts/artifacts/artifact-readers.ts';
import { PACKAGE_USERS } from '../facts/artifacts/artifact-usage.ts';
import type { FileSketch, StageSketch } from '../sketch/file-sketch.ts';
import { programPattern } from '../sketch/hidden-words.ts';
import { traitsOfName } from '../stage-roots.ts';

/** What a stage may have that works with one libc only. */
interface Held {
  readonly libc: BaseTraits['libc'];
  /** The language whose packages it may be; undefined: a program. */
  readonly packagesOf: PackageLanguage | undefined;
  /** Where it certainly is; undefined: anywhere. */
  readonly path: string | undefined;
}

/** Whether a stage may copy something, directly or through other stages, that works with another libc than its own only. */
export function mayCopyForeign({ stages }: FileSketch): boolean {
  if (stages.every(({ sources }) => sources.length === 0) || hasOneLibc(stages)) return false;
  // By the stage's index: what it copies, what is in it, and the languages whose packages it may use.
  const copied: (readonly Held[])[] = [];
  const held: (readonly Held[])[] = [];
  const used: (readonly PackageLanguage[])[] = [];
  for (const stage of stages) {
    const { base, sources, traits } = stage;
    const parent = base.kind === 'stage' ? base.index : -1;
    const languages = LANGUAGES.filter((language) => used[parent]?.includes(language) || mayUse(stage, language));
    const brought = distinct([...(copied[parent] ?? []), ...sources.flatMap((source) => takenFrom(source, held))]);
    const isUsed = ({ packagesOf }: Held) => packagesOf === undefined || languages.includes(packagesOf);
    if (brought.some((each) => traits.libc !== undefined && each.libc !== traits.libc && isUsed(each))) return true;
    copied.push(brought);
    held.push(stage.isFinal ? brought : distinct(heldIn(stage, held[parent] ?? [], brought)));
    used.push(languages);
  }
  return false;
}

/** What commands that name a libc have in their text: most files are known to have none. */
const NAMERS = new RegExp(
  ARTIFACT_READERS.flatMap(({ namesLibc, programs }) => (namesLibc === undefined ? [] : programs)).join('|'),
);

/** Whether all stages, and what they copy from, have the same libc, as far as it is known. */
function hasOneLibc(stages: readonly StageSketch[]): boolean {
  const sources = stages.flatMap((stage) => stage.sources.map(({ base }) => base));
  const libcs = new Set([
    ...stages.map(({ traits }) => traits.libc),
    ...sources.map((base) => (base.kind === 'image' ? traitsOfName(base.reference).libc : undefined)),
    ...[...stages.map(({ root }) => root), ...sources.map(imageOf)].flatMap((root) =>
      artifactsOfImage(root).map(({ libc }) => libc),
    ),
  ]);
  libcs.delete(undefined);
  return libcs.size < 2 && !stages.some((stage) => stage.mayHold(NAMERS));
}

const LANGUAGES: readonly PackageLanguage[] = ['node', 'python', 'ruby', 'php'];

function imageOf(base: StageBase): Reference | undefined {
  return base.kind === 'image' ? base.reference : undefined;
}

/** Whether the stage itself may use packages of a language. */
function mayUse(stage: StageSketch, language: PackageLanguage): boolean {
  return stage.traits.language === language || stage.mayHold(PACKAGE_USERS[language]);
}

/** Each once: stages that copy from one another may bring the same in very many ways. */
function distinct(all: readonly Held[]): readonly Held[] {
  if (all.length < 2) return all;
  return [...new Map(all.map((each) => [`${each.libc} ${each.packagesOf} ${each.path}`, each])).values()];
}

/** What COPY takes from a source. It may put it anywhere. */
function takenFrom({ base, copies }: StageSource, held: readonly (readonly Held[])[]): Held[] {
  const there =
    base.kind === 'stage'
      ? (held[base.index] ?? [])
      : base.kind === 'image'
        ? ofImage(base.reference, traitsOfName(base.reference))
        : [];
  return there.filter(({ path }) => path === undefined || mayTake(copies, path)).map(moved);
}

/** Whether COPY may take the file, by its arguments: itself, or a folder that it is in. */
function mayTake(copies: string | undefined, file: string): boolean {
  if (copies === undefined || !PLAIN_WORDS.test(copies)) return true;
  const sources = copies.split(/[\t\v\f\r ]+/).slice(0, -1);
  return sources.some((source) => `${file}/`.startsWith(posix.join('/', source, '/')));
}

/** Words without quotes, escapes, variables, stars or a heredoc. */
const PLAIN_WORDS = /^[\w.:/@+~\t -]+$/;

/** The programs that build something. */
const BUILDERS = programPattern(ARTIFACT_READERS.flatMap(({ programs }) => programs));
/** What may take a file to another place; after the name of a package manager, `install` is its verb. */
const MOVERS = /(?<![\w.-])(?:cp|mv|(?<!(?:npm|pip3?|apt|apt-get)[\t ]+)install)(?![\w.-])/;

/** What is in a stage at its end. */
function heldIn(stage: StageSketch, before: readonly Held[], brought: readonly Held[]): readonly Held[] {
  const own = [...before, ...ofImage(stage.root, stage.traits)];
  const isMoved = own.length > 0 && stage.mayHold(MOVERS);
  return [...(isMoved ? own.map(moved) : own), ...brought, ...builtIn(stage)];
}

function moved({ libc, packagesOf }: Held): Held {
  return { libc, packagesOf, path: undefined };
}

/** What the commands of a stage build. */
function builtIn(stage: StageSketch): Held[] {
  const called = stage.calls(BUILDERS);
  const { base, mayHideWords, traits, text } = stage;
  const readers = ARTIFACT_READERS.filter(({ programs, mark, isOff }) => {
    const isCalled = called === undefined || programs.some((program) => called.has(program));
    if (!isCalled || (mark !== undefined && !stage.mayHold(mark))) return false;
    return isOff === undefined || mayHideWords || base.kind === 'stage' || !isOff(text);
  });
  return readers.flatMap(({ namesLibc, packagesOf }) => {
    const libcs = namesLibc !== undefined && stage.mayHold(namesLibc) ? BOTH : known(traits);
    return libcs.map((libc) => ({ libc, packagesOf, path: undefined }));
  });
}

const BOTH = ['glibc', 'musl'] as const;

/** What an image has itself. */
function ofImage(reference: Reference | undefined, traits: BaseTraits): Held[] {
  return artifactsOfImage(reference).flatMap(({ path, libc: named }) => {
    const libcs = named === undefined ? known(traits) : [named];
    return libcs.map((libc) => ({ libc, packagesOf: undefined, path }));
  });
}

function known({ libc }: BaseTraits): BaseTraits['libc'][] {
  return libc === undefined || libc === 'none' ? [] : [libc];
}
