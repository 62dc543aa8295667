import type { AdvisedStage } from '../../model/advice.ts';
import type { AdvisedFile, Rule } from '../../model/rule.ts';
import { officialName } from './artifacts.ts';
import { finalStage, matchAt, only, shownRoot, stepsOf } from './chain.ts';
import { isNotShipped } from './purpose.ts';

/** What is too much in a full image, and where to go instead. */
interface Advice {
  readonly has: string;
  readonly instead: string;
}

const JAVA: Advice = { has: 'which has a whole JDK', instead: 'Keep it for building, and run on an image with a JRE.' };
const COMPILED: Advice = {
  has: 'which has compilers',
  instead: 'Keep it for building, and copy the program to a slim or distroless image.',
};
const INTERPRETED: Advice = {
  has: 'a full image with compilers and headers',
  instead: 'Keep it for building, and run on a slim one.',
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
/** Distributions, by the names of their official images. */
const DISTRIBUTIONS: Readonly<Record<string, Advice>> = {
  debian: { has: WHOLE, instead: 'Its slim variant has what most programs need.' },
  ubuntu: { has: WHOLE, instead: 'A slim or distroless image has what most programs need.' },
};

function adviceFor({ root, traits: { language } }: AdvisedStage): Advice | undefined {
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
    if (stage?.traits.family !== 'full' || isNotShipped(file.file, stage)) return [];
    const advice = adviceFor(stage);
    // A runtime alone, although nothing else of its name says so.
    if (advice === undefined || /jre|headless/.test(stage.root?.tag ?? '')) return [];
    const steps = stepsOf(file, stage);
    // A base for others, or a toolbox: it may be full on purpose.
    const isApplication = only(steps, 'start').some(({ instruction }) => instruction !== 'healthcheck');
    if (!isApplication || only(steps, 'copy').length === 0) return [];
    const message = `The final stage is built on ${shownRoot(stage)}, ${advice.has}. ${advice.instead}`;
    return [matchAt(file, stage.range, message)];
  },
};
