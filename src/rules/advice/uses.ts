import type { TagFacts } from '../../model/advice.ts';
import type { JudgedUse } from '../../model/judgement.ts';
import { familiarReference } from '../../model/reference.ts';
import type { AdvisedFile } from '../../model/rule.ts';

/** Whether the use is a base or a source of files, and nothing stands against judging it. */
export function isBaseUse({ use, status, failure }: JudgedUse): boolean {
  const isBase = use.kind === 'from' || use.kind === 'copy-from' || use.kind === 'mount-from';
  const isThere = status !== 'unresolved' || failure?.kind !== 'not-found';
  return isBase && use.skipReason === undefined && isThere && use.reference?.tag !== undefined;
}

/** What the registry says of the use's tag. */
export function factsOf({ use }: JudgedUse, { tags }: AdvisedFile): TagFacts | undefined {
  return use.reference === undefined ? undefined : tags.get(familiarReference(use.reference));
}
