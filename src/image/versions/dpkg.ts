import { compareDigits } from './version-parts.ts';

/**
 * The order of two Debian versions, `[epoch:]upstream[-revision]`: negative where a is older.
 * https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
 */
export function compareDpkgVersions(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  return (
    compareDigits(first.epoch, second.epoch) ||
    compareRuns(first.upstream, second.upstream) ||
    compareRuns(first.revision, second.revision)
  );
}

function partsOf(version: string): { epoch: string; upstream: string; revision: string } {
  const epoch = /^(\d+):/.exec(version)?.[1];
  const rest = epoch === undefined ? version : version.slice(epoch.length + 1);
  const hyphen = rest.lastIndexOf('-');
  if (hyphen === -1) return { epoch: epoch ?? '', upstream: rest, revision: '' };
  return { epoch: epoch ?? '', upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) };
}

/** Compares non-digits and numbers alternately; a missing one counts as empty, or as zero. */
function compareRuns(a: string, b: string): number {
  const [first, second] = [runsOf(a), runsOf(b)];
  for (let index = 0; index < first.length || index < second.length; index++) {
    const [run, number] = first[index] ?? ['', ''];
    const [otherRun, otherNumber] = second[index] ?? ['', ''];
    const difference = compareNonDigits(run, otherRun) || compareDigits(number, otherNumber);
    if (difference !== 0) return difference;
  }
  return 0;
}

function runsOf(text: string): [string, string][] {
  return Array.from(text.matchAll(/(\D*)(\d*)/g), ([, run = '', number = '']) => [run, number]);
}

function compareNonDigits(a: string, b: string): number {
  for (let index = 0; index < a.length || index < b.length; index++) {
    const difference = weightAt(a, index) - weightAt(b, index);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `~` sorts before the end, letters after it, and everything else after letters. */
function weightAt(text: string, index: number): number {
  const character = text[index];
  if (character === undefined) return 0;
  if (character === '~') return -1;
  const code = character.charCodeAt(0);
  return /[a-z]/i.test(character) ? code : code + 0x100;
}
