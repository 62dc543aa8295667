import { familiarReference } from '../../model/reference.ts';
import type { AdvisedFile } from '../../model/rule.ts';
import { useRule } from '../../model/rule.ts';
import { factsOf, isBaseUse } from './uses.ts';

const LEVELS = ['patch', 'minor', 'major'] as const;

/** The registry has newer tags of the same shape, or the line of the tag goes on in another one. */
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
    const name = familiarReference(judged.use.reference);
    const doubt =
      facts.doubtful === undefined
        ? []
        : [
            `It does not go on to ${facts.doubtful}, which counts in another way, or leaps over versions that are not there.`,
          ];
    if (newer.length === 0) {
      const onward = facts.onward === undefined ? '.' : `; its line goes on in ${facts.onward}.`;
      const isNewest = facts.onward === undefined && doubt.length === 0;
      return isNewest ? undefined : [`${name} has nothing newer of its shape${onward}`, ...doubt].join(' ');
    }
    const list = newer.length === 1 ? newer[0] : `${newer.slice(0, -1).join(', a ')} and a ${newer.at(-1)}`;
    return [`${name} has a newer ${list}.`, ...doubt].join(' ');
  },
);
