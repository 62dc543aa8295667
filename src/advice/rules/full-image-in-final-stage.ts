import { resolveMirror } from '../../bases/index.ts';
import type { StartStep } from '../../model/build-stage.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import { officialName } from '../facts/artifacts/artifact-readers.ts';
import { isNotShipped } from '../facts/development-image.ts';
import type { FileImages } from '../facts/image-facts.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import { systemPackageCall } from '../facts/system-packages.ts';
import { programName, toolOf } from '../facts/tools.ts';
import type { AdviceRule } from './advice-rule.ts';
import { finalStage, matchAtBase } from './match.ts';

/** What a full image has too much, and what to use instead. */
interface Advice {
  readonly has: string;
  readonly instead: string;
  /** What to use instead is a smaller variant of the image, which has to exist. */
  readonly isVariant?: true;
  /** The image has a smaller variant, on which system packages can be installed as well. */
  readonly hasVariant?: true;
}

const JAVA: Advice = {
  has: 'which has a whole JDK',
  instead: 'Keep it for the build, and run on an image with a JRE.',
};
const COMPILED: Advice = {
  has: 'which has compilers',
  instead: 'Keep it for the build, and copy the program to a slim or distroless image.',
};
const INTERPRETED: Advice = {
  has: 'a full image with compilers and headers',
  instead: 'Keep it for the build, and run on a slim image.',
  isVariant: true,
  hasVariant: true,
};

/** By the language of the image. Others, such as php, have no smaller image of the same kind. */
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
/** By the name of a distribution's official image. Ubuntu's is as small as Debian's slim one, and has no variant. */
const DISTRIBUTIONS: Readonly<Record<string, Advice>> = {
  debian: { has: WHOLE, instead: 'Its slim variant has what most programs need.', isVariant: true, hasVariant: true },
};
const DOTNET: Advice = {
  has: 'which has the whole SDK',
  instead: 'Keep it for the build, and run on dotnet/aspnet or dotnet/runtime.',
};

function adviceFor({ root, traits: { language, family } }: Pick<AdvisedStage, 'root' | 'traits'>): Advice | undefined {
  // On Alpine, too, it is an SDK.
  if (language === 'dotnet')
    return /(?:^|\/)dotnet(?:\/\w+)?\/sdk$/.test(root === undefined ? '' : resolveMirror(root)) ? DOTNET : undefined;
  if (family !== 'full') return undefined;
  const [table, key] = language === undefined ? [DISTRIBUTIONS, officialName(root) ?? ''] : [ADVICE, language];
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The image that is shipped has compilers and headers. */
export const fullImageInFinalStage: AdviceRule = {
  id: 'full-image-in-final-stage',
  severity: 'notice',
  summary: 'The final stage is built on a full image.',
  mayMatch: ({ stages }) => stages.slice(-1).some((stage) => adviceFor(stage) !== undefined),
  check: (file) => {
    const facts = finalStage(file);
    if (facts === undefined || isNotShipped(file.file, facts.stage)) return [];
    const { stage } = facts;
    const advice = adviceFor(stage);
    // The tag of a runtime, although the rest of its name doesn't say so.
    if (advice === undefined || /jre|headless/.test(stage.root?.tag ?? '')) return [];
    if (advice.isVariant === true && lacksSmaller(stage, file.images)) return [];
    if (!isApplication(facts, advice)) return [];
    const message = `The final stage is built on ${baseLabel(stage)}, ${advice.has}. ${advice.instead}`;
    return [matchAtBase(file, stage, message)];
  },
};

function lacksSmaller({ baseUse }: AdvisedStage, images: FileImages): boolean {
  return baseUse !== undefined && images.get(baseUse)?.slimmer?.length === 0;
}

/** What a toolbox starts: a shell, a compiler, or a program that waits. */
const WORKPLACE =
  /^(?:sh|bash|ash|zsh|fish|pwsh|sleep|tail|test|watch|sshd|irb|jshell|ghci|go|cargo|rustc|swiftc?|javac|mvn|gradle|gcc|make)$/;

/** Whether the stage is an application: a base for others, or a toolbox, may be full on purpose. */
function isApplication({ stage, steps, runs, copies, starts }: StageFacts, { hasVariant }: Advice): boolean {
  const started = starts.map(({ step }) => step).filter(({ instruction }) => instruction !== 'healthcheck');
  const isForOthers = steps.some(({ step }) => step.kind === 'onbuild');
  if (started.length === 0 || started.some(isIdle) || isForOthers) return false;
  const { language } = stage.traits;
  if (copies.length > 0) return language !== 'dotnet' || !isWorkplace(started);
  if (isWorkplace(started)) return false;
  // Nothing but the language and what it starts.
  if (runs.length === 0) return language !== undefined;
  return runs.some(({ step, variables }) =>
    step.commands.some(({ words }) => {
      const [program = '', ...rest] = words;
      const builds = toolOf(program)?.builds;
      if (builds !== undefined) return rest.some((word) => builds.test(word));
      // What starts is most likely among what is installed.
      return hasVariant === true && systemPackageCall(words, variables)?.verb === 'install';
    }),
  );
}

/** A shell that waits for input, or a program that only keeps the container alive. */
function isIdle({ words: [program = '', ...rest] }: StartStep): boolean {
  const name = programName(program);
  if (/^(?:sleep|sshd)$/.test(name)) return true;
  if (name === 'tail') return rest.includes('/dev/null');
  return /^(?:sh|bash|ash|zsh|fish|pwsh)$/.test(name) && rest.every((word) => /^(?:-[il]+|--login)$/.test(word));
}

function isWorkplace(starts: readonly StartStep[]): boolean {
  return starts.some(({ words: [program = '', verb = '', ...rest] }) => {
    const name = programName(program);
    // `sh -c "npm start"` starts something else.
    return WORKPLACE.test(name)
      ? !/^-\w*c$/.test(verb) || rest.length === 0
      : name === 'dotnet' && WORKPLACE.test(verb);
  });
}
