import { shortHash } from './short-hash.ts';

/*
 * Hidden first lines of comments, by which a later run finds them again. They hold only hashes and fixed words, so that
 * nothing in them can end the HTML comment.
 */

/** Marks the comment of a check. @param key keeps two workflows apart */
export function commentMarker(key: string): string {
  return `<!-- freshfrom:check ${shortHash(key)} -->`;
}

/** What the markers of all suggestions of a workflow begin with. */
export function suggestionMarkerStart(key: string): string {
  return `<!-- freshfrom:suggestion ${shortHash(key)} `;
}

/** Marks a suggestion. @param lines what identifies the lines that it replaces */
export function suggestionMarker(key: string, lines: string): string {
  return `${suggestionMarkerStart(key)}${shortHash(lines)} -->`;
}

/** Marks the comment on a bump pull request that somebody else pushed to. */
export const FOREIGN_COMMITS_MARKER = '<!-- freshfrom:foreign -->';
