import { posix } from 'node:path';
import type { AdvisedStage } from '../../model/advice.ts';
import type { RuleMatch } from '../../model/finding.ts';
import type { AdvisedFile, Rule } from '../../model/rule.ts';
import type { Range } from '../../model/source-text.ts';
import { chainOf, matchAt, shownRoot } from './chain.ts';
import { copiesOf } from './copies.ts';
import { installed } from './installs.ts';
import { pipWords } from './interpreted.ts';
import { isOlder, MUSL_SUPPORT } from './musl-packages.ts';
import { type CommandScene, commandsOf, expanded, type Scene, scenesOf } from './scenes.ts';

/** Packages with native parts are installed on musl, for which nobody has built them. */
export const muslNativeDependencies: Rule<AdvisedFile> = {
  id: 'musl-native-dependencies',
  severity: 'notice',
  summary: 'Packages with native parts are installed on musl.',
  check: (file) => file.stages.flatMap((stage) => (stage.traits.libc === 'musl' ? checkStage(file, stage) : [])),
};

/** A package as a command or a file asks for it. */
interface Wish {
  readonly ecosystem: 'pypi' | 'npm';
  readonly name: string;
  readonly version: string | undefined;
  /** The instruction that installs it. */
  readonly range: Range;
  /** The file that asks for it. */
  readonly file: string | undefined;
}

const COMPILERS =
  /^(?:build-base|alpine-sdk|gcc|g\+\+|clang\d*|musl-dev|cmake|chromium.*|firefox.*|nss|gcompat|libc6-compat)$/;

function checkStage(file: AdvisedFile, stage: AdvisedStage): RuleMatch[] {
  const scenes = scenesOf(chainOf(file, stage));
  const commands = commandsOf(scenes);
  const packages = commands.flatMap(installed);
  // It is then compiled, or replaced by the system's own build, on purpose.
  if (packages.some((name) => name === undefined || COMPILERS.test(name)) || isBuiltUnseen(scenes)) return [];
  const own = commands.filter(({ run }) => run.stage === stage);
  const wishes = own.flatMap((command) => [...wishesOf(command), ...requiredBy(command, scenes, file)]);
  const found = new Map<number, RuleMatch>();
  for (const wish of wishes) {
    const why = whyNot(wish);
    const line = wish.range.start.line;
    if (why === undefined || found.has(line) || packages.some((name) => name === `py3-${wish.name}`)) continue;
    const from = wish.file === undefined ? '' : ` (${wish.file})`;
    const shown = `${wish.name}${wish.version === undefined ? '' : ` ${wish.version}`}${from}`;
    const message = `${shown} ${why}, and ${shownRoot(stage)} has musl. Use an image with glibc, as a slim one is.`;
    found.set(line, matchAt(file, wish.range, message));
  }
  return [...found.values()];
}

/** What conditions and scripts install isn't seen, so a compiler in their text counts. */
function isBuiltUnseen(scenes: readonly Scene[]): boolean {
  return scenes.some(
    ({ step }) =>
      step.kind === 'run' && /build-base|alpine-sdk|musl-dev|g\+\+|\bgcc\b|chromium|firefox/.test(step.text),
  );
}

function whyNot({ ecosystem, name, version }: Wish): string | undefined {
  const table = MUSL_SUPPORT[ecosystem];
  const support = Object.hasOwn(table, name) ? table[name] : undefined;
  switch (support?.kind) {
    case undefined:
      return undefined;
    case 'none':
      return 'is built for glibc alone';
    case 'some':
      return version !== undefined && support.since !== undefined && isOlder(version, support.since) === true
        ? 'was built for glibc alone, and no compiler is installed to build it here'
        : 'has native parts, which come ready for musl in some versions and for some platforms alone, and no compiler is installed to build them here';
    case 'source':
      return 'is compiled where it is installed, there is no compiler';
  }
}

/** What a command asks for by name. */
function wishesOf(command: CommandScene): Wish[] {
  const pip = pipWords(command.words);
  const range = command.run.step.range;
  const words = pip ?? npmWords(command.words);
  const ecosystem = pip === undefined ? 'npm' : 'pypi';
  if (words === undefined || !/^(?:install|i|add)$/.test(words[1] ?? '')) return [];
  // Another index may have builds of its own.
  if (words.some((word) => /^(?:-i|-f|--(?:extra-)?index-url|--find-links)(?:=|$)/.test(word))) return [];
  return words.slice(2).flatMap((word) => {
    const text = expanded(word, command.variables);
    const pattern =
      ecosystem === 'pypi'
        ? /^([A-Za-z][\w.-]*)(?:\[[^\]]*\])?(?:==(\d[\w.]*))?$/
        : /^((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:@\^?(\d[\w.-]*))?$/;
    const [, name, version] = pattern.exec(text ?? '') ?? [];
    if (name === undefined) return [];
    const normalized = ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
    return [{ ecosystem, name: normalized, version, range, file: undefined }];
  });
}

function npmWords(words: readonly string[]): readonly string[] | undefined {
  const [program = '', verb = '', ...rest] = words.filter((word) => !word.startsWith('-'));
  const isSkipped = words.some((word) => /^--(?:ignore-scripts|package-lock-only)$/.test(word));
  return /^(?:npm|yarn|pnpm|bun)$/.test(posix.basename(program)) && !isSkipped ? ['npm', verb, ...rest] : undefined;
}

/** What the files ask for that a command installs from, of those that were copied before. */
function requiredBy({ words, run }: CommandScene, scenes: readonly Scene[], { requirements }: AdvisedFile): Wish[] {
  const before = scenes.slice(
    0,
    scenes.findIndex(({ step }) => step === run.step),
  );
  const sources = copiesOf(before).flatMap(({ step }) => (step.from === undefined ? step.sources : []));
  const pip = pipWords(words);
  const npm = npmWords(words);
  return requirements.flatMap(({ file, ecosystem, name, version }) => {
    const base = posix.basename(file);
    const isCopied = sources.some((source) => /^\.?\/?$/.test(source) || posix.basename(source) === base);
    const isInstalled =
      ecosystem === 'pypi'
        ? pip?.[1] === 'install' && pip.some((word) => posix.basename(word) === base)
        : npm?.length === 2 && /^(?:ci|install|i|)$/.test(npm[1] ?? '');
    // Browsers are most often for tests, which an image doesn't run.
    const isCertain = isCopied && isInstalled && !/^(?:cypress|playwright|puppeteer)$/.test(name);
    return isCertain ? [{ ecosystem, name, version, range: run.step.range, file }] : [];
  });
}
