import { type NamedRelease, namedRelease, resolveMirror, tagWords } from '../bases/index.ts';
import { originOf } from '../model/copied-image.ts';
import type { OsRelease } from '../model/os-release.ts';
import type { Reference } from '../model/reference.ts';
import type { Support, SupportCalendar, SupportState } from '../model/support.ts';
import { AS_OF, type Cycle, cycleOf, isTableOld, productOf } from './cycles.ts';
import { deprecationOf } from './deprecated.ts';
import { distributionByContent, distributionByName } from './distribution.ts';
import { ImageTable } from './image-table.ts';
import { DISTRIBUTION_LABELS, IMAGE_PRODUCTS } from './products.ts';

/** What a reference or an image says of a line: a product with its label, and the version in it. */
interface Line {
  readonly subject: Support['subject'];
  readonly product: string;
  readonly label: string;
  readonly version: string;
}

/** The support of what the name and the tag of an image say; empty where nothing is known. Pure. */
export function supportByName(reference: Reference, calendar: SupportCalendar): Support[] {
  return supportOf([imageLine(reference), distributionLine(reference)], calendar);
}

/** What was read from an image. */
export interface SupportContent {
  readonly env: ReadonlyMap<string, string>;
  readonly osRelease: OsRelease | undefined;
}

/** The same for an image that was read, which says what its tag leaves open: `latest`, a digest without a tag. */
export function supportByContent(
  reference: Reference,
  { env, osRelease }: SupportContent,
  calendar: SupportCalendar,
): Support[] {
  const read = osRelease && distributionByContent(osRelease);
  const distribution =
    read === undefined
      ? distributionLine(reference)
      : { subject: 'distribution' as const, label: DISTRIBUTION_LABELS[read.product], ...read };
  const image = imageLine(reference);
  // A major version alone floats: the image says which one it is.
  const isKnown = image !== undefined && cycleOf(image.product, image.version) !== undefined;
  return supportOf([isKnown ? image : variableLine(reference, env), distribution], calendar);
}

/** The support of the release of an operating system that an image is known to have. */
export function supportByRelease(reference: Reference, release: NamedRelease, calendar: SupportCalendar): Support[] {
  const found = distributionByName(release, { tag: reference.tag, ...originOf(reference) });
  const line = found && { subject: 'distribution' as const, label: DISTRIBUTION_LABELS[found.product], ...found };
  return supportOf([line], calendar);
}

function supportOf(lines: readonly (Line | undefined)[], calendar: SupportCalendar): Support[] {
  return lines.flatMap((line) => {
    if (line === undefined) return [];
    const cycle = cycleOf(line.product, line.version);
    return cycle === undefined ? [] : [describe(line, cycle, calendar)];
  });
}

function describe({ subject, product, label }: Line, cycle: Cycle, calendar: SupportCalendar): Support {
  const { ends, regularEnds } = cycle;
  return {
    subject,
    product,
    label,
    cycle: cycle.cycle,
    state: stateOf(cycle, calendar),
    ends: typeof ends === 'string' ? ends : undefined,
    regularEnds,
    successor: successorOf(product, cycle, calendar),
    asOf: AS_OF,
    source: productOf(product).source,
  };
}

const DAY = 24 * 60 * 60 * 1000;
/** Sources differ by days: no line is called ended before all of them say so. */
const MARGIN = 7 * DAY;

/** A day ends at midnight, UTC. */
function endOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) + DAY;
}

function stateOf({ ends, regularEnds }: Cycle, { now, soon }: SupportCalendar): SupportState {
  const time = now.getTime();
  if (ends === true) return 'ended';
  if (typeof ends === 'string') {
    if (time >= endOf(ends) + MARGIN) return 'ended';
    if (time >= endOf(ends) - soon) return 'ending';
  }
  return regularEnds !== undefined && time >= endOf(regularEnds) ? 'limited' : 'supported';
}

/** Whether a line has long-term support on a day. */
function isLts({ lts }: Cycle, { now }: SupportCalendar): boolean {
  return typeof lts === 'string' ? now.getTime() >= Date.parse(lts) : lts;
}

/** The newest line that is supported and not about to end; with long-term support, where a newer one has it. */
function successorOf(product: string, own: Cycle, calendar: SupportCalendar): Support['successor'] {
  const all = [...productOf(product).cycles.values()];
  const supported = all.slice(0, all.indexOf(own)).filter((cycle) => isSurelySupported(cycle, calendar));
  const found = supported.find((cycle) => isLts(cycle, calendar)) ?? supported[0];
  return found && { cycle: found.cycle, ends: typeof found.ends === 'string' ? found.ends : undefined };
}

/** A line without a day was supported on the day of the table, which says nothing long after. */
function isSurelySupported(cycle: Cycle, calendar: SupportCalendar): boolean {
  return stateOf(cycle, calendar) === 'supported' && !(cycle.ends === false && isTableOld(calendar.now));
}

/**
 * Whether another tag of the repository is of a line, or on a distribution, that gets no more fixes, or its repository is
 * deprecated. A tag may move within the lines that it is of.
 */
export function movesToEnded(from: Reference, tag: string, calendar: SupportCalendar): boolean {
  const support = supportByName({ ...from, tag, digest: undefined }, calendar);
  const isOfEnded = support.some(({ state }) => state === 'ended') || deprecationOf(from) !== undefined;
  return isOfEnded && !isSameLine(from, tag, calendar);
}

/** Whether another tag is of the same lines of what is known as the present one; false where nothing is known. */
function isSameLine(from: Reference, tag: string, calendar: SupportCalendar): boolean {
  const linesOf = (reference: Reference): string =>
    supportByName(reference, calendar)
      .map(({ product, cycle }) => `${product} ${cycle}`)
      .join();
  const own = linesOf(from);
  return own !== '' && own === linesOf({ ...from, tag, digest: undefined });
}

/** Whether neither the image nor its distribution has ended, or is about to: something is known of one of them. */
export function isSupported(reference: Reference, calendar: SupportCalendar): boolean {
  const support = supportByName(reference, calendar);
  return support.length > 0 && support.every(({ state }) => state === 'supported' || state === 'limited');
}

/** Whether an image is certainly no good place to move to: its line or its distribution has ended, or its repository is deprecated. */
export function isOver(reference: Reference, calendar: SupportCalendar): boolean {
  return (
    deprecationOf(reference) !== undefined || supportByName(reference, calendar).some(({ state }) => state === 'ended')
  );
}

/** Whether a reference may move to a tag where only lines with long-term support are allowed: also within its own lines. */
export function isAllowedAsLts(from: Reference, tag: string, calendar: SupportCalendar): boolean {
  return isSameLine(from, tag, calendar) || isSupportedLts({ ...from, tag, digest: undefined }, calendar) === true;
}

/**
 * Whether the line of an image has long-term support and has not ended; undefined where the table doesn't know the line, or
 * tells no such lines of the product.
 */
export function isSupportedLts(reference: Reference, calendar: SupportCalendar): boolean | undefined {
  const line = imageLine(reference) ?? distributionLine(reference);
  if (line === undefined || !productOf(line.product).hasLts) return undefined;
  const cycle = cycleOf(line.product, line.version);
  if (cycle === undefined) return undefined;
  return isLts(cycle, calendar) && stateOf(cycle, calendar) !== 'ended';
}

/** Node's names for its LTS lines. https://github.com/nodejs/Release/blob/main/CODENAMES.md */
const NODE_LINES: Readonly<Record<string, string>> = {
  argon: '4',
  boron: '6',
  carbon: '8',
  dubnium: '10',
  erbium: '12',
  fermium: '14',
  gallium: '16',
  hydrogen: '18',
  iron: '20',
  jod: '22',
  krypton: '24',
};

const PRODUCTS = new ImageTable(IMAGE_PRODUCTS);

/** The version is in the name; of old images it is the tag: `nodejs:16`, `nodejs-debian11:18`. */
const DISTROLESS_NODE = /^gcr\.io\/distroless\/nodejs(?<version>\d*)(?:-|$)/;

function imageLine(reference: Reference): Line | undefined {
  const name = resolveMirror(reference);
  const distroless = DISTROLESS_NODE.exec(name)?.groups?.version;
  if (distroless !== undefined) {
    const version = distroless === '' ? /^\d+/.exec(reference.tag ?? '')?.[0] : distroless;
    return version === undefined ? undefined : { subject: 'image', product: 'nodejs', label: 'Node.js', version };
  }
  const product = PRODUCTS.find(name);
  if (product === undefined || reference.tag === undefined) return undefined;
  const words = tagWords(reference.tag);
  const [first] = words.words;
  const line = product.name === 'nodejs' ? NODE_LINES[first?.text ?? ''] : undefined;
  // A version behind another word is that of something else: `latest-php8.2`.
  const isFirst = first?.kind === 'version' || first?.kind === 'exact';
  const version = line ?? (isFirst ? words.version : undefined);
  return version === undefined ? undefined : { subject: 'image', product: product.name, label: product.label, version };
}

function distributionLine(reference: Reference): Line | undefined {
  const named = namedRelease(reference);
  const found = named && distributionByName(named, { tag: reference.tag, ...originOf(reference) });
  return found && { subject: 'distribution', label: DISTRIBUTION_LABELS[found.product], ...found };
}

/** By the variables of the image: the one of its product, else one that says what is in an image whatever its name. */
function variableLine(reference: Reference, env: SupportContent['env']): Line | undefined {
  const own = PRODUCTS.find(resolveMirror(reference));
  const candidates = own === undefined ? IMAGE_PRODUCTS.filter(({ isTelling }) => isTelling) : [own];
  for (const { name, label, variable } of candidates) {
    const value = variable === undefined ? undefined : env.get(variable);
    // MariaDB's has an epoch before it, Java's a word.
    const version = /\d+(?:\.\d+)*/.exec(value?.replace(/^\d+:/, '') ?? '')?.[0];
    if (version !== undefined) return { subject: 'image', product: name, label, version };
  }
  return undefined;
}
