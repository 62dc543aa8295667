import { posix } from 'node:path';
import type { Rule } from '../../check/rule.ts';
import type { StartStep, Step } from '../../model/build-stage.ts';
import { familiarReference } from '../../model/reference.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';
import { officialName } from '../facts/artifacts.ts';
import { finalStage, matchAt, only, shownRoot, stepsOf } from '../facts/chain.ts';
import { managerCall } from '../facts/installs.ts';
import { isNotShipped } from '../facts/purpose.ts';

/** What is too much in a full image, and where to go instead. */
interface Advice {
  readonly has: string;
  readonly instead: string;
  /** It is a smaller variant of the image itself, which has to exist. */
  readonly isVariant?: true;
  /** Where the image itself has a smaller variant, on which its packages can be installed as well. */
  readonly hasVariant?: true;
}

const JAVA: Advice = { has: 'which has a whole JDK', instead: 'Keep it for building, and run on an image with a JRE.' };
const COMPILED: Advice = {
  has: 'which has compilers',
  instead: 'Keep it for building, and copy the program to a slim or distroless image.',
};
const INTERPRETED: Advice = {
  has: 'a full image with compilers and headers',
  instead: 'Keep it for building, and run on a slim one.',
  isVariant: true,
  hasVariant: true,
};

/** By the language of the image. Of those that aren't here, as php, there is no smaller image of the same kind. */
const ADVICE: Readonly<Record<string, Advice>> = {
  c: COMPILED,
  dart: COMPILED,
  go: COMPILED,
  haskell: COMPILED,
  rust: COMPILED,
  swift: COMPILED,
  clojure: JAVA,
  java: JAVA,
  erlang: INTERPRETED,
  node: INTERPRETED,
  perl: INTERPRETED,
  python: INTERPRETED,
  ruby: INTERPRETED,
};

const WHOLE = 'a whole distribution';
/** Distributions, by the names of their official images. Ubuntu's is as small as the slim one of Debian, and has none. */
const DISTRIBUTIONS: Readonly<Record<string, Advice>> = {
  debian: { has: WHOLE, instead: 'Its slim variant has what most programs need.', isVariant: true, hasVariant: true },
};
const DOTNET: Advice = {
  has: 'which has the whole SDK',
  instead: 'Keep it for building, and run on dotnet/aspnet or dotnet/runtime.',
};

function adviceFor({ root, traits: { language, family } }: AdvisedStage): Advice | undefined {
  // On Alpine it is an SDK, too.
  if (language === 'dotnet') return /(?:^|\/)dotnet(?:\/\w+)?\/sdk$/.test(root?.repository ?? '') ? DOTNET : undefined;
  if (family !== 'full') return undefined;
  const [table, key] = language === undefined ? [DISTRIBUTIONS, officialName(root) ?? ''] : [ADVICE, language];
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** What is shipped carries compilers and headers. */
export const fullImageInFinalStage: Rule<AdvisedFile> = {
  id: 'full-image-in-final-stage',
  severity: 'notice',
  summary: 'The final stage is built on a full image.',
  check: (file) => {
    const stage = finalStage(file);
    if (stage === undefined || isNotShipped(file.file, stage)) return [];
    const advice = adviceFor(stage);
    // A runtime alone, although nothing else of its name says so.
    if (advice === undefined || /jre|headless/.test(stage.root?.tag ?? '')) return [];
    if (advice.isVariant === true && lacksSmaller(file, stage)) return [];
    if (!isApplication(stepsOf(file, stage), stage, advice)) return [];
    const message = `The final stage is built on ${shownRoot(stage)}, ${advice.has}. ${advice.instead}`;
    return [matchAt(file, stage.range, message)];
  },
};

function lacksSmaller({ names }: AdvisedFile, { root }: AdvisedStage): boolean {
  return root !== undefined && names.get(familiarReference(root))?.slimmer?.length === 0;
}

/** What builds, installs or fetches an application, by the words that do. */
const BUILDERS =
  /^(?:npm|pnpm|yarn|bun|pip[\d.]*|uv|poetry|bundle|gem|composer|go|cargo|mvnw?|gradlew?|dotnet|git|python[\d.]*)$/;
const BUILDS = /^(?:ci|install|i|add|build|sync|package|publish|get|clone)$/;

/** Who starts a shell, a compiler, or a program that waits, wants a place to work in. */
const WORKPLACE =
  /^(?:sh|bash|ash|zsh|fish|pwsh|sleep|tail|test|watch|sshd|irb|jshell|ghci|go|cargo|rustc|swiftc?|javac|mvn|gradle|gcc|make)$/;

/** Whether it is something that runs; a base for others, or a toolbox, may be full on purpose. */
function isApplication(steps: readonly Step[], { traits }: AdvisedStage, { hasVariant }: Advice): boolean {
  const starts = only(steps, 'start').filter(({ instruction }) => instruction !== 'healthcheck');
  if (starts.length === 0 || starts.some(isIdle) || only(steps, 'onbuild').length > 0) return false;
  if (only(steps, 'copy').length > 0) return traits.language !== 'dotnet' || !isWorkplace(starts);
  if (isWorkplace(starts)) return false;
  const runs = only(steps, 'run');
  // Nothing but the language and what it starts.
  if (runs.length === 0) return traits.language !== undefined;
  const commands = runs.flatMap((run) => run.commands);
  return commands.some(({ words }) => {
    const [program = '', ...rest] = words;
    if (BUILDERS.test(posix.basename(program))) return rest.some((word) => BUILDS.test(word));
    // What starts is most likely among what is installed.
    return hasVariant === true && managerCall(words)?.verb === 'install';
  });
}

/** A shell that waits for somebody, or a program that only keeps the container alive. */
function isIdle({ words: [program = '', ...rest] }: StartStep): boolean {
  const name = posix.basename(program);
  if (/^(?:sleep|sshd)$/.test(name)) return true;
  if (name === 'tail') return rest.includes('/dev/null');
  return /^(?:sh|bash|ash|zsh|fish|pwsh)$/.test(name) && rest.every((word) => /^(?:-[il]+|--login)$/.test(word));
}

function isWorkplace(starts: readonly StartStep[]): boolean {
  return starts.some(({ words: [program = '', verb = '', ...rest] }) => {
    const name = posix.basename(program);
    // `sh -c "npm start"` starts something else.
    return WORKPLACE.test(name)
      ? !/^-\w*c$/.test(verb) || rest.length === 0
      : name === 'dotnet' && WORKPLACE.test(verb);
  });
}
