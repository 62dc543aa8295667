import type { BaseTraits } from '../../bases/base-traits.ts';
import type { ReportedUse } from '../../check/report.ts';

import { familiarReference, type Reference } from '../../model/reference.ts';
import type { AdvisedFile, TagFacts } from '../advised-file.ts';

/** Whether the use is a base or a source of files by a tag, and isn't to be left alone. What a registry says has no part in it. */
export function isBaseUse({ use, skipReason }: ReportedUse): boolean {
  const isBase = use.kind === 'from' || use.kind === 'copy-from' || use.kind === 'mount-from';
  return isBase && (skipReason === undefined || skipReason === 'offline') && use.reference?.tag !== undefined;
}

/** What is known of an image that files are copied from; nothing where there is no such image. */
export function sourceTraits(source: Reference, { names }: AdvisedFile): BaseTraits | undefined {
  const facts = names.get(familiarReference(source));
  return facts?.isAbsent === true ? undefined : facts?.traits;
}

/** What the registry says of the use's tag. */
export function factsOf({ use }: ReportedUse, { tags }: AdvisedFile): TagFacts | undefined {
  return use.reference === undefined ? undefined : tags.get(familiarReference(use.reference));
}
