import { createHash } from 'node:crypto';
import type { Proposal } from '../check/propose/proposed-use.ts';
import { shortDigest } from '../model/digest.ts';
import { familiarReference } from '../model/reference.ts';
import type { BumpUse } from './bump-use.ts';
import { isFirstPin, type Move, movesOf } from './plan.ts';

/*
 * Hidden notes in what we write on GitHub, by which a later run finds it again. They hold hashes and fixed words alone:
 * nothing in them can end the comment that hides them.
 */

/** Marks the check's comment; `key` keeps two workflows apart. */
export function commentMarker(key: string): string {
  return `<!-- freshfrom:check ${hash(key)} -->`;
}

/** Marks a suggestion; all of one workflow's begin alike. @param about the lines that it is for; empty: the beginning */
export function suggestionMarker(key: string, about: string): string {
  const start = `<!-- freshfrom:suggestion ${hash(key)} `;
  return about === '' ? start : `${start}${hash(about)} -->`;
}

/** Marks the comment on a bump pull request that somebody else pushed to. */
export const FOREIGN_MARKER = '<!-- freshfrom:foreign -->';

const MAX_KEYS = 1000;

/** What a bump moves, one key per image and digest; its first half stands for the image. */
export function moveKeys(uses: readonly BumpUse[]): Set<string> {
  return keysOf(movesOf(uses));
}

function keysOf(moves: readonly Pick<Move, 'image' | 'tag' | 'to'>[]): Set<string> {
  const keys = moves.map(({ image, tag = '', to }) => {
    return `${imageKey(image)}-${to === undefined ? hash(tag) : shortDigest(to)}`;
  });
  // A body has an end: beyond it all of them together are one key.
  return new Set(keys.length > MAX_KEYS ? [`${hash('')}-${hash(keys.join(' '))}`] : keys);
}

/** So many are noted of one pull request: enough to find out who has some of them now. */
const MAX_PLACES = 500;

/** Where a bump edits and what it does there: one key per file, image and kind (first pin or not), in their order. */
export function placeKeys(uses: readonly BumpUse[]): Set<string> {
  const places = uses.flatMap((judged) => placeKey(judged) ?? []);
  return new Set([...new Set(places)].sort().slice(0, MAX_PLACES));
}

function placeKey(judged: BumpUse): string | undefined {
  const { file, reference } = judged.use;
  const kind = isFirstPin(judged) ? 'pin' : 'refresh';
  return reference === undefined ? undefined : hash([kind, file, familiarReference(reference)].join('\n'));
}

/** Whether a pull request with these places may edit the use: where it doesn't note all of them, each may be one. */
export function isOfPlaces(places: ReadonlySet<string>): (judged: BumpUse) => boolean {
  if (places.size === 0 || places.size >= MAX_PLACES) return () => true;
  return (judged) => {
    // A newer tag alone is no first pin.
    const refresh = { ...judged, proposal: TAG_ALONE };
    return [judged, refresh].some((one) => places.has(placeKey(one) ?? ''));
  };
}

const TAG_ALONE: Proposal = { tag: '', descriptor: undefined, writesDigest: false };

/** The half of a move's key that stands for the image. */
export function imageOfMove(key: string): string {
  return key.split('-', 1)[0] ?? '';
}

/** @param image `node:22-slim` */
export function imageKey(image: string): string {
  return hash(image);
}

const BUMP =
  /<!-- freshfrom:bump ((?:[0-9a-f]{12}-[0-9a-f]{12} )*)(?:at-([0-9a-f,]+) )?(?:title-([0-9a-f]{12}) )?(auto-merge )?(no-workflow-files )?(closed )?-->/;

/** What a bump's pull request notes of itself. */
export interface BumpTrace {
  /** What it moves. */
  readonly keys: ReadonlySet<string>;
  /** Where it does. */
  readonly places: ReadonlySet<string>;
}

/** What was asked of GitHub once, and isn't in each run. */
export interface BumpRequests {
  /** Auto-merge was asked for: that it is off later is a person's word. */
  readonly autoMerge: boolean;
  /** Files below `.github/workflows` were refused, and are left out. */
  readonly withoutWorkflowFiles: boolean;
}

/**
 * Marks the body of a bump pull request with what it moves.
 * @param title that we gave it: another one is a person's word
 */
export function bumpMarker({ keys, places }: BumpTrace, title: string, asked: Partial<BumpRequests> = {}): string {
  const at = places.size === 0 ? [] : [`at-${[...places].join(',')}`];
  const words = [
    ...(asked.autoMerge ? ['auto-merge'] : []),
    ...(asked.withoutWorkflowFiles ? ['no-workflow-files'] : []),
  ];
  return marker([...[...keys].sort(), ...at, `title-${hash(title)}`, ...words]);
}

function marker(words: readonly string[]): string {
  return `<!-- freshfrom:bump ${words.map((word) => `${word} `).join('')}-->`;
}

const END = '<!-- /freshfrom -->';

/** Our part of a pull request's body: people may write before and behind it. */
export function ownPart(marker: string, text: string): string {
  return `${marker}\n${text.trimEnd()}\n${END}`;
}

/** The body with our part in place of the one before; a body that a person rewrote as a whole stays theirs. */
export function replaceOwnPart(body: string, part: string): string {
  const start = BUMP.exec(body)?.index;
  const end = body.indexOf(END, start);
  return start === undefined || end < 0 ? body : body.slice(0, start) + part + body.slice(end + END.length);
}

/** The body of a pull request that is closed because nothing is left to do in it. */
export function closedBody(body: string): string {
  const closed = marker(['closed']);
  return BUMP.test(body) ? body.replace(BUMP, closed) : `${body}\n\n${closed}`;
}

/** What the marker of a bump pull request's body says. */
export interface BumpNote extends BumpTrace, BumpRequests {
  /** Whether there is one at all. */
  readonly isMarked: boolean;
  readonly closedByUs: boolean;
}

/** What a body's marker says; nothing where it has none. */
export function readBumpMarker(body: string): BumpNote {
  const match = BUMP.exec(body);
  const keys = match?.[1]?.split(' ').filter((key) => key !== '') ?? [];
  return {
    isMarked: match !== null,
    keys: new Set(keys),
    places: new Set(match?.[2]?.split(',')),
    autoMerge: match?.[4] !== undefined,
    withoutWorkflowFiles: match?.[5] !== undefined,
    closedByUs: match?.[6] !== undefined,
  };
}

const MOVE = /^(\S+?)(?: → ([\w.-]+))?(?:@(sha\d+:[0-9a-f]+))?$/gm;

/** The body of a bump's commit message: what it moves, one a line: `node:22@sha256:…`, `node:22 → 24@sha256:…`. */
export function listMoves(uses: readonly BumpUse[]): string {
  return movesOf(uses)
    .map(({ image, tag, to }) => image + (tag === undefined ? '' : ` → ${tag}`) + (to === undefined ? '' : `@${to}`))
    .join('\n');
}

/** The keys of what a bump's commit message lists. */
export function readListedMoves(message: string): Set<string> {
  const lines = [...message.matchAll(MOVE)].map(([, image = '', tag, to]) => ({ image, tag, to }));
  return keysOf(lines.filter(({ tag, to }) => (tag ?? to) !== undefined));
}

/** Whether the body is that of a bump pull request, as far as it was left. */
export function hasBumpMarker(body: string): boolean {
  return BUMP.test(body);
}

/** Whether the title is still the one that we gave. */
export function isOwnTitle(title: string, body: string): boolean {
  return BUMP.exec(body)?.[3] === hash(title);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
