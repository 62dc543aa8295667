import { familiarReference } from '../../model/reference.ts';
import type { AdvisedFile } from '../../model/rule.ts';
import { useRule } from '../../model/rule.ts';
import { factsOf, isBaseUse } from './uses.ts';

const LEVELS = ['patch', 'minor', 'major'] as const;

/** The registry has newer tags of the same shape. */
export const newerTag = useRule<AdvisedFile>(
  'newer-tag',
  'notice',
  'There are newer tags of the same shape.',
  (judged, file) => {
    const facts = factsOf(judged, file);
    if (!isBaseUse(judged) || judged.use.reference === undefined || facts === undefined) return undefined;
    const newer = LEVELS.flatMap((level) => {
      const tag = facts.newer[level];
      return tag === undefined ? [] : [`${level} release ${tag}`];
    });
    if (newer.length === 0) return undefined;
    const list = newer.length === 1 ? newer[0] : `${newer.slice(0, -1).join(', a ')} and a ${newer.at(-1)}`;
    return `${familiarReference(judged.use.reference)} has a newer ${list}.`;
  },
);
