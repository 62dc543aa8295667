import { splitDigest } from '../../model/digest.ts';
import type { DigestRepeats, PlacedSpan, RepeatedText } from '../../model/image-use.ts';
import { parseReference, type Reference, referenceKey, repositoryName } from '../../model/reference.ts';
import type { SourceText, Span } from '../../model/source-text.ts';
import { addToGroup } from '../../util/group-by.ts';
import { findIgnoreComment } from '../syntax/ignore-comment.ts';
import type { Instruction } from '../syntax/instruction.ts';
import { splitInstructions } from '../syntax/instructions.ts';
import { assignmentWords } from '../syntax/words.ts';
import { tagSpan, type UnplacedUse } from './unplaced-use.ts';

const HEX = /[a-f0-9]{64,}/g;
const ASSIGNS = new Set(['arg', 'env', 'label']);
const BASE_NAME = 'org.opencontainers.image.base.name';
/** More than that are left: each reference to the image has all of them among its edits. */
const MAX_EDITED = 10;
const MAX_LINES = 10;

/** An `ARG`, `ENV` or `LABEL` whose value is plain text. */
interface Assignment {
  readonly name: string;
  readonly value: string;
  /** The bytes of the value's characters from..to. */
  readonly spanOf: (from: number, to: number) => Span;
}

/** Where a file repeats the digests of its references. */
export class RepeatedDigests {
  readonly #source: SourceText;
  /** By the digest: the references that have it. */
  readonly #uses = new Map<string, UnplacedUse[]>();
  /** By the digest's hexadecimal digits: their places outside of references that can be refreshed. */
  readonly #places = new Map<string, Span[]>();
  readonly #assignments: readonly Assignment[];
  readonly #known = new Map<string, DigestRepeats | undefined>();

  constructor(source: SourceText, found: readonly UnplacedUse[]) {
    this.#source = source;
    for (const use of found) {
      const digest = use.reference?.digest;
      if (digest !== undefined) addToGroup(this.#uses, digest, use);
    }
    if (this.#uses.size > 0) this.#findPlaces(found);
    this.#assignments = this.#places.size > 0 ? [...assignmentsOf(source.text)] : [];
  }

  /** The other places of a reference's digest; undefined where there are none. */
  of({ reference }: UnplacedUse): DigestRepeats | undefined {
    if (reference?.tag === undefined || reference.digest === undefined) return undefined;
    const key = referenceKey(reference);
    if (!this.#known.has(key)) this.#known.set(key, this.#find(reference, reference.digest));
    return this.#known.get(key);
  }

  #find(reference: Reference, digest: NonNullable<Reference['digest']>): DigestRepeats | undefined {
    const places = this.#places.get(splitDigest(digest).hex);
    if (places === undefined) return undefined;
    const ends = new Set(places.map(({ end }) => end));
    // What feeds a FROM is edited as its reference is.
    const found = (this.#isCertain(digest) ? this.#assignments : [])
      .flatMap((assignment) => this.#repeatOf(assignment, reference) ?? [])
      .filter(({ digest: own }) => own === undefined || ends.has(own.span.end));
    const edited = found.length > MAX_EDITED ? [] : found;
    const taken = edited.flatMap((repeat) => repeat.digest?.span ?? []);
    const others = places.filter((place) => !taken.some((span) => isWithin(place, span)));
    const lines = new Set(others.slice(0, MAX_LINES).map(({ start }) => this.#source.position(start).line));
    return { edited, leftLines: [...lines] };
  }

  /** Whether all references with the digest are of one image and one tag, and move together. */
  #isCertain(digest: string): boolean {
    const uses = this.#uses.get(digest) ?? [];
    const names = new Set(uses.map(({ reference }) => reference && referenceKey(reference)));
    return names.size === 1 && uses.every(({ site, ignore }) => typeof site === 'object' && ignore === undefined);
  }

  /** What names the same content, and no other image or tag. */
  #repeatOf({ name, value, spanOf }: Assignment, reference: Reference): RepeatedText | undefined {
    const place = (part: Span | undefined): PlacedSpan | undefined => {
      const span = part && spanOf(part.start, part.end);
      return span && { span, range: this.#source.range(span) };
    };
    if (value === reference.digest) return { digest: place({ start: 0, end: value.length }), tag: undefined };
    const named = parseReference(value);
    if ('invalid' in named || repositoryName(named) !== repositoryName(reference)) return undefined;
    const tag = tagSpan(value, named);
    if (tag !== undefined && named.tag !== reference.tag) return undefined;
    if (named.digest === undefined)
      return name === BASE_NAME && tag ? { digest: undefined, tag: place(tag) } : undefined;
    if (named.digest !== reference.digest) return undefined;
    return { digest: place({ start: value.length - named.digest.length, end: value.length }), tag: place(tag) };
  }

  #findPlaces(found: readonly UnplacedUse[]): void {
    const wanted = new Set([...this.#uses.values()].flatMap(([use]) => hexOf(use)));
    // A reference without a tag isn't refreshed, and counts as any other place.
    const own = found
      .filter(({ reference }) => reference?.tag !== undefined)
      .flatMap(({ span, origins }) => [span, ...origins])
      .sort((a, b) => a.start - b.start);
    let [next, end] = [0, 0];
    for (const { 0: hex, index } of this.#source.text.matchAll(HEX)) {
      if (!wanted.has(hex)) continue;
      for (let span = own[next]; span !== undefined && span.start <= index; span = own[next]) {
        end = Math.max(end, span.end);
        next += 1;
      }
      if (end < index + hex.length) addToGroup(this.#places, hex, { start: index, end: index + hex.length });
    }
  }
}

function hexOf(use: UnplacedUse | undefined): string[] {
  const digest = use?.reference?.digest;
  return digest === undefined ? [] : [splitDigest(digest).hex];
}

/** Without those that a comment keeps as they are. */
function* assignmentsOf(text: string): Generator<Assignment> {
  for (const instruction of splitInstructions(text, () => undefined)) {
    if (!ASSIGNS.has(instruction.keyword) || findIgnoreComment(instruction.comments) !== undefined) continue;
    yield* assignmentsIn(instruction);
  }
}

function* assignmentsIn({ line, args, keyword, escape: escapeToken }: Instruction): Generator<Assignment> {
  const [first, ...more] = assignmentWords(line.text, args.start, args.end, escapeToken);
  if (first === undefined) return;
  // `LABEL name value` and `ENV name value`: all after the name is the value.
  const isOld = keyword !== 'arg' && !line.text.slice(first.start, first.end).includes('=');
  if (isOld) {
    const [second] = more;
    const name = line.text.slice(first.start, first.end);
    if (second !== undefined) yield* assignment(name, second.start, args.end, line);
    return;
  }
  for (const { start, end } of [first, ...more]) {
    const equals = line.text.slice(start, end).indexOf('=');
    if (equals > 0) yield* assignment(line.text.slice(start, start + equals), start + equals + 1, end, line);
  }
}

/** None where the value has quotes, escapes, variables or a line break. */
function* assignment(name: string, from: number, to: number, line: Instruction['line']): Generator<Assignment> {
  const written = line.text.slice(from, to);
  const isQuoted = written.length > 1 && /^["']/.test(written) && written.at(-1) === written[0];
  const start = isQuoted ? from + 1 : from;
  const value = isQuoted ? written.slice(1, -1) : written;
  const span = line.span(start, start + value.length);
  if (value === '' || /["'$\\`]/.test(value) || span.end - span.start !== value.length) return;
  const spanOf = (a: number, b: number): Span => line.span(start + a, start + b);
  yield { name: name.replace(/^(["'])(.*)\1$/, '$2'), value, spanOf };
}

function isWithin(place: Span, span: Span): boolean {
  return place.start >= span.start && place.end <= span.end;
}
