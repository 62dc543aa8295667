import type { AdvisedFile, Rule } from '../../model/rule.ts';
import { officialName } from './artifacts.ts';
import { finalStage, matchAt, only, shownRoot, stepsOf } from './chain.ts';
import { isNotShipped } from './purpose.ts';

/** What is shipped carries compilers and headers. */
export const fullImageInFinalStage: Rule<AdvisedFile> = {
  id: 'full-image-in-final-stage',
  severity: 'notice',
  summary: 'The final stage is built on a full image.',
  check: (file) => {
    const stage = finalStage(file);
    // The systems themselves have no compilers; ubuntu is as small as Debian's slim image.
    if (stage?.traits.family !== 'full' || stage.traits.language === undefined) return [];
    if (isNotShipped(file.file, stage)) return [];
    const steps = stepsOf(file, stage);
    // A base for others, or a toolbox: it may be full on purpose.
    const isApplication = only(steps, 'start').some(({ instruction }) => instruction !== 'healthcheck');
    if (!isApplication || only(steps, 'copy').length === 0) return [];
    const smaller = officialName(stage.root) === 'golang' ? 'a static or slim image' : 'a slim image';
    const message = `The final stage is built on ${shownRoot(stage)}, a full image with compilers and headers. Keep it for building, and copy what is to run to ${smaller}.`;
    return [matchAt(file, stage.range, message)];
  },
};
