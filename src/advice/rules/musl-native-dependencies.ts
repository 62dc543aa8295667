import type { RuleMatch } from '../../check/finding.ts';
import type { Rule } from '../../check/rule.ts';
import type { Range } from '../../model/source-text.ts';
import { groupBy } from '../../util/group-by.ts';
import { formatList, formatShortList } from '../../util/words.ts';
import type { AdvisedFile, AdvisedStage, Requirement } from '../advised-file.ts';
import { chainOf, matchAt, shownRoot } from '../facts/chain.ts';
import { namesAt } from '../facts/context-sources.ts';
import { installed } from '../facts/installs.ts';
import { isOlder, MUSL_SUPPORT, type MuslSupport } from '../facts/musl-packages.ts';
import { packageInstall, specified } from '../facts/package-installs.ts';
import { type CommandScene, commandsOf, type Scene, scenesOf } from '../facts/scenes.ts';

/** Packages with native parts are installed on musl, for which nobody has built them. */
export const muslNativeDependencies: Rule<AdvisedFile> = {
  id: 'musl-native-dependencies',
  severity: 'notice',
  summary: 'Packages with native parts are installed on musl.',
  check: (file) => file.stages.flatMap((stage) => (stage.traits.libc === 'musl' ? checkStage(file, stage) : [])),
};

/** A package of the table as a command or a file asks for it. */
interface Wish {
  readonly ecosystem: Requirement['ecosystem'];
  readonly name: string;
  readonly version: string | undefined;
  readonly atLeast?: string | undefined;
  readonly support: MuslSupport;
  /** The instruction that installs it. */
  readonly range: Range;
  /** The file that asks for it. */
  readonly file: string | undefined;
}

function checkStage(file: AdvisedFile, stage: AdvisedStage): RuleMatch[] {
  const chain = chainOf(file, stage);
  const scenes = scenesOf(chain);
  const commands = commandsOf(scenes);
  const wishes = commands.filter(({ run }) => run.stage === stage).flatMap((command) => wishesOf(command, file, chain));
  if (wishes.length === 0) return [];
  const tools = toolsOf(stage, scenes, commands);
  const open = wishes.filter((wish) => !isHelped(wish, tools));
  return [...groupBy(open, ({ range }) => range.start.line).values()].flatMap((own) => {
    const [worst] = own.toSorted((a, b) => HARDNESS.indexOf(a.support.kind) - HARDNESS.indexOf(b.support.kind));
    if (worst === undefined) return [];
    const more = new Set(own.map(({ name }) => name).filter((name) => name !== worst.name));
    const others =
      more.size === 0 ? '' : ` ${listed([...more])} ${more.size === 1 ? 'has' : 'have'} native parts, too.`;
    const message = `${shownWish(worst)} ${whyNot(worst)}, and ${shownRoot(stage)} has musl.${others} Use an image with glibc, as a slim one is.`;
    return [matchAt(file, worst.range, message)];
  });
}

/** What no compiler helps against comes first. */
const HARDNESS: readonly MuslSupport['kind'][] = ['none', 'source', 'some'];
/** A longer list is no better proof. */
const MAX_NAMES = 5;

function listed(names: readonly string[]): string {
  return names.length > MAX_NAMES ? formatShortList(names, MAX_NAMES) : formatList(names);
}

function shownWish({ name, version, file }: Wish): string {
  return `${name}${version === undefined ? '' : ` ${version}`}${file === undefined ? '' : ` (${file})`}`;
}

/** What a command asks for, by name and through files. */
function wishesOf(command: CommandScene, file: AdvisedFile, chain: readonly AdvisedStage[]): Wish[] {
  const install = packageInstall(command);
  if (install === undefined) return [];
  const { ecosystem } = install;
  const { range } = command.run.step;
  const named = install.specifiers.flatMap((text) => {
    const wanted = specified(ecosystem, text);
    const support = wanted && supportOf({ ecosystem, ...wanted });
    if (support?.kind === 'none' && support.isBrowser && skipsBrowsers(command)) return [];
    return wanted === undefined || support === undefined
      ? []
      : [{ ecosystem, ...wanted, support, range, file: undefined }];
  });
  const namesByFile = new Map<string, ReadonlySet<string>>();
  const listed = file.requirements.flatMap((requirement): Wish[] => {
    const support = requirement.ecosystem === ecosystem ? supportOf(requirement) : undefined;
    if (support === undefined || (requirement.isDevelopment && !install.hasDevelopment)) return [];
    // Browsers are most often for tests, which an image doesn't run; pip can't even install what brings them.
    if (ecosystem === 'npm' && support.kind === 'none' && support.isBrowser) return [];
    const names = namesByFile.get(requirement.file) ?? namesAt(requirement.file, command.run.step, chain, file.stages);
    namesByFile.set(requirement.file, names);
    return install.files.some((name) => names.has(name)) ? [{ ...requirement, support, range }] : [];
  });
  return [...named, ...listed];
}

/** https://pptr.dev/guides/configuration and its like: another browser is there, or none is needed. */
const SKIPS_BROWSERS = /^(?:PUPPETEER_SKIP_\w+|PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD|CYPRESS_INSTALL_BINARY)$/;

function skipsBrowsers({ variables }: CommandScene): boolean {
  return [...variables.keys()].some((name) => SKIPS_BROWSERS.test(name));
}

function supportOf({ ecosystem, name }: Pick<Requirement, 'ecosystem' | 'name'>): MuslSupport | undefined {
  const table = MUSL_SUPPORT[ecosystem];
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** What could help to build a package, or stands in for what it brings. */
interface Tools {
  /** A compiler, or the image may have one. */
  readonly hasCompiler: boolean;
  readonly hasBrowser: boolean;
  /** A layer that loads what is built for glibc. */
  readonly hasGlibcLayer: boolean;
  /** Packages that only the build knows. */
  readonly hasUnknown: boolean;
  /** The system's packages, and what scripts say. */
  readonly has: (name: string) => boolean;
}

const COMPILERS = /^(?:build-base|alpine-sdk|gcc|g\+\+|clang\d*|musl-dev|cmake)$/;
const BROWSERS = /^(?:chromium.*|firefox.*|nss)$/;
const GLIBC_LAYERS = /^(?:gcompat|libc6-compat)$/;

/** The images of these names have no compiler on Alpine; what others have isn't known. */
const PLAIN_IMAGES = /^(?:(?:.*\/)?library\/(?!rust$)[\w.-]+|oven\/bun|astral-sh\/uv)$/;

function toolsOf({ root }: AdvisedStage, scenes: readonly Scene[], commands: readonly CommandScene[]): Tools {
  const packages = commands.flatMap(installed);
  const has = (pattern: RegExp): boolean => packages.some((name) => name !== undefined && pattern.test(name));
  // What conditions and scripts install isn't seen, so their text counts.
  const texts = scenes.flatMap(({ step }) => (step.kind === 'run' ? [step.text] : []));
  const says = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  const isPlain = root !== undefined && PLAIN_IMAGES.test(root.repository);
  return {
    hasCompiler: !isPlain || has(COMPILERS) || says(/build-base|alpine-sdk|musl-dev|g\+\+|\bgcc\b/),
    hasBrowser: has(BROWSERS) || says(/chromium|firefox/),
    hasGlibcLayer: has(GLIBC_LAYERS) || says(/\bglibc-|gcompat|libc6-compat/),
    hasUnknown: packages.includes(undefined),
    has: (name) => packages.includes(name) || texts.some((text) => text.includes(name)),
  };
}

/** Whether it is then compiled, or replaced by the system's own build, on purpose. */
function isHelped({ ecosystem, name, version, atLeast, support }: Wish, tools: Tools): boolean {
  const ready = support.kind === 'some' ? support.ready : undefined;
  const lowest = version ?? atLeast;
  if (lowest !== undefined && ready !== undefined && isOlder(lowest, ready) === false) return true;
  if (tools.hasUnknown || (ecosystem === 'pypi' && tools.has(`py3-${name}`))) return true;
  if (support.kind !== 'none') return tools.hasCompiler;
  // pip goes by the libc, and takes no wheel for another one.
  if (ecosystem === 'pypi') return false;
  return tools.hasGlibcLayer || (support.isBrowser && tools.hasBrowser);
}

function whyNot({ ecosystem, version, support }: Wish): string {
  switch (support.kind) {
    case 'none':
      if (support.isBrowser && ecosystem === 'npm') return 'brings browsers that are built for glibc alone';
      return 'is built for glibc alone';
    case 'some':
      return version !== undefined && support.since !== undefined && isOlder(version, support.since) === true
        ? 'was built for glibc alone, no compiler is installed to build it here'
        : 'has native parts, which come ready for musl in some versions and for some platforms alone, no compiler is installed to build them here';
    case 'source':
      return 'has no build for musl, no compiler is installed to build it here';
  }
}
