import { implausibleTagWords } from '../../tags/tag-updates.ts';
import { formatList } from '../../util/grammar.ts';
import { isTaggedImage } from '../facts/image-facts.ts';
import { imageRule } from './image-rule.ts';

const LEVELS = ['patch', 'minor', 'major'] as const;

/** The registry has newer tags of the same shape, or its release line continues in another shape. */
export const newerTag = imageRule(
  'newer-tag',
  'notice',
  'There are newer tags of the same shape.',
  (judged, { images }) => {
    const { name, tags: facts } = images.get(judged.use) ?? {};
    if (!isTaggedImage(judged) || facts === undefined) return undefined;
    const newer = LEVELS.flatMap((level) => {
      const tag = facts.newer[level];
      return tag === undefined ? [] : [`${level} release ${tag}`];
    });
    const doubt = facts.doubtful === undefined ? [] : [`It ${implausibleTagWords(facts.doubtful)}`];
    if (newer.length === 0) {
      const onward = facts.onward === undefined ? '.' : `; newer releases are in ${facts.onward}.`;
      const isNewest = facts.onward === undefined && doubt.length === 0;
      return isNewest ? undefined : [`${name} has no newer tag of the same form${onward}`, ...doubt].join(' ');
    }
    const list = formatList(newer.map((one, index) => `a ${index === 0 ? 'newer ' : ''}${one}`));
    return [`${name} has ${list}.`, ...doubt].join(' ');
  },
);
