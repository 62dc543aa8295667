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
    const { name, tags: facts, traits } = images.get(judged.use) ?? {};
    if (!isTaggedImage(judged) || facts === undefined) return undefined;
    const newer = LEVELS.flatMap((level) => {
      const tag = facts.newer[level];
      const step = level === 'minor' ? minorStep(traits?.language) : '';
      return tag === undefined ? [] : [`${level} release ${tag}${step}`];
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

/** Languages whose second number counts releases that remove and change things. */
const LARGE_STEPS: Readonly<Record<string, string>> = { python: 'Python', ruby: 'Ruby', php: 'PHP' };

function minorStep(language: string | undefined): string {
  const name = language !== undefined && Object.hasOwn(LARGE_STEPS, language) ? LARGE_STEPS[language] : undefined;
  return name === undefined ? '' : ` (no small step in ${name})`;
}
