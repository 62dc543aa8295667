import { shortHash } from './short-hash.ts';

/*
 * The hidden marker in the body of a bump pull request, by which a later run knows what the pull request does. It holds only
 * hashes and fixed words, so that nothing in it can end the HTML comment. Older pull requests have it: its form stays.
 */

const MARKER =
  /<!-- freshfrom:bump ((?:[0-9a-f]{12}-[0-9a-f]{12} )*)(?:at-([0-9a-f,]+) )?(?:title-([0-9a-f]{12}) )?(auto-merge )?(no-workflow-files )?(closed )?-->/;
const END = '<!-- /freshfrom -->';

/** What a bump pull request edits. */
export interface BumpKeys {
  /** What it moves, as `moveKeys` has it. */
  readonly moves: ReadonlySet<string>;
  /** Where, as `placeKeys` has it. */
  readonly places: ReadonlySet<string>;
}

/** What freshfrom does once in the life of a pull request, and not in each run. */
export interface OnceDone {
  /** It has asked for auto-merge; where that is off later, a person has switched it off. */
  readonly autoMerge: boolean;
  /** GitHub has refused workflow files, and they are left out since. */
  readonly withoutWorkflowFiles: boolean;
}

/** The marker for the body of a bump pull request. @param title as freshfrom wrote it: a person may write another one */
export function bumpMarker({ moves, places }: BumpKeys, title: string, done: Partial<OnceDone> = {}): string {
  const at = places.size === 0 ? [] : [`at-${[...places].join(',')}`];
  const words = [
    ...(done.autoMerge ? ['auto-merge'] : []),
    ...(done.withoutWorkflowFiles ? ['no-workflow-files'] : []),
  ];
  return markerOf([...[...moves].sort(), ...at, `title-${shortHash(title)}`, ...words]);
}

function markerOf(words: readonly string[]): string {
  return `<!-- freshfrom:bump ${words.map((word) => `${word} `).join('')}-->`;
}

/** What the marker in a body says. */
export interface ReadMarker extends BumpKeys, OnceDone {
  /** Whether the body has a marker. */
  readonly isMarked: boolean;
  /** freshfrom closed the pull request, since nothing was left to do. */
  readonly closedByUs: boolean;
}

/** Reads the marker in a body; without one, every field is empty or false. */
export function readBumpMarker(body: string): ReadMarker {
  const match = MARKER.exec(body);
  const moves = match?.[1]?.split(' ').filter((key) => key !== '') ?? [];
  return {
    isMarked: match !== null,
    moves: new Set(moves),
    places: new Set(match?.[2]?.split(',')),
    autoMerge: match?.[4] !== undefined,
    withoutWorkflowFiles: match?.[5] !== undefined,
    closedByUs: match?.[6] !== undefined,
  };
}

/** Whether a body has the marker of a bump pull request. */
export function hasBumpMarker(body: string): boolean {
  return MARKER.test(body);
}

/** Whether a pull request still has the title that freshfrom wrote. */
export function isOwnTitle(title: string, body: string): boolean {
  return MARKER.exec(body)?.[3] === shortHash(title);
}

/** freshfrom's part of a body: people may write before and after it. */
export function ownPart(marker: string, text: string): string {
  return `${marker}\n${text.trimEnd()}\n${END}`;
}

/** The body with freshfrom's part replaced; a body without that part, which a person has rewritten, stays as it is. */
export function replaceOwnPart(body: string, part: string): string {
  const start = MARKER.exec(body)?.index;
  const end = body.indexOf(END, start);
  return start === undefined || end < 0 ? body : body.slice(0, start) + part + body.slice(end + END.length);
}

/** Markdown of the configuration, in which nothing is taken for a marker of ours. */
export function withoutMarkers(text: string): string {
  return text.replace(/<!--(?=\s*\/?(?:freshfrom|explained))/g, '<\u200b!--');
}

/** The body of a pull request that freshfrom closes. */
export function closedBody(body: string): string {
  const closed = markerOf(['closed']);
  return MARKER.test(body) ? body.replace(MARKER, closed) : `${body}\n\n${closed}`;
}
