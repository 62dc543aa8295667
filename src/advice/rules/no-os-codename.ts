import { isTaggedImage } from '../facts/image-facts.ts';
import { imageRule } from './image-rule.ts';

/** A tag that may move to another release of the operating system. */
export const noOsCodename = imageRule(
  'no-os-codename',
  'notice',
  'A tag does not name the release of the operating system.',
  (judged, { images }) => {
    const { kind, reference } = judged.use;
    const facts = images.get(judged.use);
    if (kind !== 'from' || !isTaggedImage(judged) || facts?.lacksOsRelease !== true) return undefined;
    // Without a version the release is the smaller problem, and floating-tag reports the tag.
    const hasNoVersion = facts.isFloating && !/^v?\d/.test(reference?.tag ?? '');
    const isPinned = reference?.digest !== undefined;
    if (hasNoVersion && !isPinned) return undefined;
    const [same] = facts.tags?.codenamed ?? [];
    const does = isPinned ? 'may be refreshed' : 'may move';
    const help = same === undefined ? 'Add the release to the tag.' : `Today it is the same image as ${same}.`;
    return `${facts.name} doesn't name the release of its operating system, so it ${does} to another release. ${help}`;
  },
);
