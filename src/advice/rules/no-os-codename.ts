import { useRule } from '../../check/rule.ts';
import { familiarReference } from '../../model/reference.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { factsOf, isBaseUse } from '../facts/uses.ts';

/** A tag that moves to another release of the operating system some day. */
export const noOsCodename = useRule<AdvisedFile>(
  'no-os-codename',
  'notice',
  'A tag does not name the release of the operating system.',
  (judged, file) => {
    const { kind, reference } = judged.use;
    if (kind !== 'from' || !isBaseUse(judged) || reference === undefined) return undefined;
    const name = familiarReference(reference);
    const facts = file.names.get(name);
    // Without a version, the release is the least that the tag leaves open, and floating-tag says so.
    const isOpen = facts?.isFloating === true && !/^v?\d/.test(reference.tag ?? '');
    if (facts?.lacksOsRelease !== true || (isOpen && reference.digest === undefined)) return undefined;
    const [same] = factsOf(judged, file)?.codenamed ?? [];
    const does = reference.digest === undefined ? 'may move' : 'may be refreshed';
    const help = same === undefined ? 'Write the release into the tag.' : `Today it is the same image as ${same}.`;
    return `${name} doesn't name the release of its operating system, so it ${does} to another one. ${help}`;
  },
);
