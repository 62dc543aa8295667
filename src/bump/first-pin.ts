import type { Pin } from '../check/settings.ts';
import type { BumpUse } from './bump-use.ts';

/** Whether the use gets its first digest, and not only a newer tag. */
export function isFirstPin({ use, proposal }: BumpUse): boolean {
  return use.reference !== undefined && use.reference.digest === undefined && proposal?.writesDigest !== false;
}

/** Whether a bump makes the edits of the use. */
export function isPlanned(judged: BumpUse, pin: Pin): boolean {
  return judged.edits.length > 0 && (pin !== 'off' || !isFirstPin(judged));
}
