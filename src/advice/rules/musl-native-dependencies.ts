import type { RuleMatch } from '../../check/finding.ts';
import type { RunStep } from '../../model/build-stage.ts';
import { originOf } from '../../model/copied-image.ts';
import { getOrCreate } from '../../util/get-or-create.ts';
import { formatList, formatShortList } from '../../util/grammar.ts';
import { groupBy } from '../../util/group-by.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import { filesAt } from '../facts/context-sources.ts';
import { MUSL_SUPPORT, type MuslSupport } from '../facts/musl-packages.ts';
import { packageInstall, parseSpecifier } from '../facts/package-installs.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { StageCommand } from '../facts/stage-steps.ts';
import type { Requirement } from '../project/required-packages.ts';
import { isOlder } from '../project/versions.ts';
import type { AdviceRule } from './advice-rule.ts';
import { matchAt } from './match.ts';

/** Packages with native parts are installed on musl, which they have no builds for. */
export const muslNativeDependencies: AdviceRule = {
  id: 'musl-native-dependencies',
  severity: 'notice',
  summary: 'Packages with native parts are installed on musl.',
  mayMatch: ({ stages }) => stages.some(({ traits }) => traits.libc === 'musl'),
  check: (file) =>
    file.facts.stages.flatMap((facts) => (facts.stage.traits.libc === 'musl' ? checkStage(file, facts) : [])),
};

/** A package of the table that a command or a file requires. */
interface NativePackage {
  readonly ecosystem: Requirement['ecosystem'];
  readonly name: string;
  readonly version: string | undefined;
  readonly atLeast?: string | undefined;
  readonly support: MuslSupport;
  /** The instruction that installs it. */
  readonly step: RunStep;
  /** The file that requires it. */
  readonly file: string | undefined;
}

function checkStage(file: AdvisedFile, facts: StageFacts): RuleMatch[] {
  const { stage, commands } = facts;
  const own = commands.filter(({ run }) => run.stageIndex === stage.index);
  const required = own.flatMap((command) => nativePackages(command, file, facts.chain));
  if (required.length === 0) return [];
  const tools = buildToolsOf(facts);
  const open = required.filter((one) => !isHelped(one, tools));
  return [...groupBy(open, ({ step }) => step.range.start.line).values()].flatMap((group) => {
    const [worst] = group.toSorted((a, b) => HARDNESS.indexOf(a.support.kind) - HARDNESS.indexOf(b.support.kind));
    if (worst === undefined) return [];
    const more = new Set(group.map(({ name }) => name).filter((name) => name !== worst.name));
    const others =
      more.size === 0 ? '' : ` ${listed([...more])} ${more.size === 1 ? 'has' : 'have'} native parts, too.`;
    const slimmer = stage.baseUse && file.images.get(stage.baseUse)?.slimmer;
    const hasSlim = slimmer === undefined || slimmer.some((tag) => tag.includes('slim'));
    const message = `${labelOf(worst)} ${problemOf(worst, baseLabel(stage))}${others} Use an image with glibc, such as ${hasSlim ? 'a slim variant' : 'Debian’s slim one'}.`;
    return [matchAt(file, worst.step, message)];
  });
}

/** The worst kind first: no compiler helps. */
const HARDNESS: readonly MuslSupport['kind'][] = ['none', 'source', 'some'];
/** A longer list of names says no more. */
const MAX_NAMES = 5;

function listed(names: readonly string[]): string {
  return names.length > MAX_NAMES ? formatShortList(names, MAX_NAMES) : formatList(names);
}

function labelOf({ name, version, file }: NativePackage): string {
  return `${name}${version === undefined ? '' : ` ${version}`}${file === undefined ? '' : ` (${file})`}`;
}

/** What a command installs, by name and through files. */
function nativePackages(command: StageCommand, file: AdvisedFile, chain: readonly AdvisedStage[]): NativePackage[] {
  const install = packageInstall(command);
  if (install === undefined) return [];
  const { ecosystem } = install;
  const { step } = command.run;
  const named = install.specifiers.flatMap((text) => {
    const wanted = parseSpecifier(ecosystem, text);
    const support = wanted && supportOf({ ecosystem, ...wanted });
    if (support?.kind === 'none' && support.isBrowser && skipsBrowsers(command)) return [];
    return wanted === undefined || support === undefined
      ? []
      : [{ ecosystem, ...wanted, support, step, file: undefined }];
  });
  const namesByFile = new Map<string, ReadonlySet<string>>();
  const listed = file.requirements.flatMap((requirement): NativePackage[] => {
    const support = requirement.ecosystem === ecosystem ? supportOf(requirement) : undefined;
    if (support === undefined || (requirement.isDevelopment && !install.hasDevelopment)) return [];
    // Browsers are most often for tests, which an image doesn't run. With pip, their packages can't even be installed.
    if (ecosystem === 'npm' && support.kind === 'none' && support.isBrowser) return [];
    const { file: path } = requirement;
    const names = getOrCreate(namesByFile, path, () => filesAt(path, step, chain, file.stages));
    return install.files.some((name) => names.has(name)) ? [{ ...requirement, support, step }] : [];
  });
  return [...named, ...listed];
}

/** https://pptr.dev/guides/configuration and its like: another browser is there, or none is needed. */
const SKIPS_BROWSERS = /^(?:PUPPETEER_SKIP_\w+|PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD|CYPRESS_INSTALL_BINARY)$/;

function skipsBrowsers({ variables }: StageCommand): boolean {
  return [...variables.keys()].some((name) => SKIPS_BROWSERS.test(name));
}

function supportOf({ ecosystem, name }: Pick<Requirement, 'ecosystem' | 'name'>): MuslSupport | undefined {
  const table = MUSL_SUPPORT[ecosystem];
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** What helps to build a package, or replaces what it brings. */
interface BuildTools {
  /** A compiler is installed, or the image may have one. */
  readonly hasCompiler: boolean;
  readonly hasBrowser: boolean;
  /** A compatibility layer that loads programs built for glibc. */
  readonly hasGlibcLayer: boolean;
  /** Packages are installed whose names the file doesn't say. */
  readonly hasUnknown: boolean;
  /** Whether a system package of that name is installed, or a script names it. */
  readonly has: (name: string) => boolean;
}

const COMPILERS = /^(?:build-base|alpine-sdk|gcc|g\+\+|clang\d*|musl-dev|cmake)$/;
const BROWSERS = /^(?:chromium.*|firefox.*|nss)$/;
const GLIBC_LAYERS = /^(?:gcompat|libc6-compat)$/;

/** The images of these names have no compiler on Alpine; what others have isn't known. */
const PLAIN_IMAGES = /^(?:(?:.*\/)?library\/(?!rust$)[\w.-]+|oven\/bun|astral-sh\/uv)$/;

function buildToolsOf({ stage: { root }, systemPackages: packages, runs }: StageFacts): BuildTools {
  const has = (pattern: RegExp): boolean => packages.some((name) => name !== undefined && pattern.test(name));
  // What conditional commands install isn't known, so the text of scripts counts.
  const texts = runs.map(({ step }) => step.text);
  const says = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  const isPlain = root !== undefined && PLAIN_IMAGES.test(originOf(root).repository);
  return {
    hasCompiler: !isPlain || has(COMPILERS) || says(/build-base|alpine-sdk|musl-dev|g\+\+|\bgcc\b/),
    hasBrowser: has(BROWSERS) || says(/chromium|firefox/),
    hasGlibcLayer: has(GLIBC_LAYERS) || says(/\bglibc-|gcompat|libc6-compat/),
    hasUnknown: packages.includes(undefined),
    has: (name) => packages.includes(name) || texts.some((text) => text.includes(name)),
  };
}

/** Whether the package can be compiled, or the system's own build replaces it. */
function isHelped({ ecosystem, name, version, atLeast, support }: NativePackage, tools: BuildTools): boolean {
  const ready = support.kind === 'some' ? support.ready : undefined;
  const lowest = version ?? atLeast;
  if (lowest !== undefined && ready !== undefined && isOlder(lowest, ready) === false) return true;
  if (tools.hasUnknown || (ecosystem === 'pypi' && tools.has(`py3-${name}`))) return true;
  if (support.kind !== 'none') return tools.hasCompiler;
  // pip accepts no wheel for another libc.
  if (ecosystem === 'pypi') return false;
  return tools.hasGlibcLayer || (support.isBrowser && tools.hasBrowser);
}

function problemOf({ ecosystem, version, support }: NativePackage, base: string): string {
  switch (support.kind) {
    case 'none': {
      const what = support.isBrowser && ecosystem === 'npm' ? 'brings browsers that are built' : 'is built';
      return `${what} for glibc only, but ${base} has musl.`;
    }
    case 'some':
      return version !== undefined && support.since !== undefined && isOlder(version, support.since) === true
        ? `is built for glibc only, but ${base} has musl and no compiler is installed to build it.`
        : `has builds for musl only in some versions and for some platforms, and no compiler is installed on ${base} to build the others.`;
    case 'source':
      return `has no build for musl, which ${base} has, and no compiler is installed to build it.`;
  }
}
