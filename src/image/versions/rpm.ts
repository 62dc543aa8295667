import { compareDigits, compareTexts, compareVersionParts, type VersionPart } from './version-parts.ts';

const TILDE = 0;
const END = 1;
const CARET = 2;
const LETTERS = 3;
const DIGITS = 4;

/**
 * The order of two rpm versions, `[epoch:]version[-release]`: negative where a is older. No epoch is epoch 0.
 * https://rpm-software-management.github.io/rpm/man/rpm-version.7
 */
export function compareRpmVersions(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  return (
    compareDigits(first.epoch, second.epoch) ||
    compareSegments(first.version, second.version) ||
    compareSegments(first.release, second.release)
  );
}

function partsOf(text: string): { epoch: string; version: string; release: string } {
  const epoch = /^(\d*):/.exec(text)?.[1];
  const rest = epoch === undefined ? text : text.slice(epoch.length + 1);
  const hyphen = rest.lastIndexOf('-');
  if (hyphen === -1) return { epoch: epoch ?? '', version: rest, release: '' };
  return { epoch: epoch ?? '', version: rest.slice(0, hyphen), release: rest.slice(hyphen + 1) };
}

function compareSegments(a: string, b: string): number {
  return compareVersionParts(segmentsOf(a), segmentsOf(b), { rank: END, text: '' }, (rank, first, second) =>
    rank === DIGITS ? compareDigits(first, second) : compareTexts(first, second),
  );
}

/** Other characters only separate: `1.0` equals `1_0`, and `fc4` equals `fc.4`. */
function segmentsOf(text: string): VersionPart[] {
  return Array.from(text.matchAll(/~|\^|\d+|[a-z]+/gi), ([segment]) => ({ rank: rankOf(segment), text: segment }));
}

function rankOf(segment: string): number {
  if (segment === '~') return TILDE;
  if (segment === '^') return CARET;
  return /^\d/.test(segment) ? DIGITS : LETTERS;
}
