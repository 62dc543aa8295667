import { familiarName, familiarReference, parseReference, type Reference } from '../model/reference.ts';
import type { BaseTraits } from './base-traits.ts';
import { nonrootReason, PLAIN_REASON, runtimeReason, SUPPORTED_REASON, variantReason } from './candidate-reasons.ts';
import { isDebugImage, isDevelopmentImage, plainTag } from './debug-tags.ts';
import { dotnetRuntimes } from './dotnet.ts';
import { portByName } from './entrypoints.ts';
import { findImage } from './find-image.ts';
import type { KnownImage } from './known-image.ts';
import { dynamicRuntimes, languageRuntimes, type RuntimeImage, staticRuntimes } from './runtimes.ts';
import { type TagVariant, variantsOf } from './tag-variants.ts';
import { tagWords } from './tag-words.ts';

/** What a stage needs of its base image. */
export interface StageNeeds {
  /** It is the stage that runs, not one that builds. */
  readonly isFinal: boolean;
  /** It runs a single statically linked program. */
  readonly isStaticBinary: boolean;
  /** The application's language, as in `BaseTraits.language`; undefined where unknown. */
  readonly language: string | undefined;
  /** It has wheels with C extensions, native add-ons, or a program linked to the libc. */
  readonly hasNativeParts: boolean;
  /** It is a .NET program that needs ICU or time zones. */
  readonly needsGlobalization?: boolean;
  /** Docker's hardened images can be pulled: a log-in at dhi.io is there. */
  readonly hasHardenedLogin?: boolean;
  /** The libc that the copied files were built for, where known. */
  readonly builtFor: 'glibc' | 'musl' | undefined;
  /** It is on scratch, and lacks CA certificates or a file of users that it needs. */
  readonly lacksBasics: boolean;
  /** An instruction on it may need root. */
  readonly needsRoot: boolean;
}

/** An image that may be a better base. It need not exist in its registry. */
export interface Candidate {
  /** In short form; the repository as in the original reference where it is the same; `scratch`. */
  readonly reference: string;
  readonly from: 'same repository' | 'scratch' | RuntimeImage['from'];
  /** A sentence. */
  readonly reason: string;
}

const MAX_CANDIDATES = 10;
/** Languages whose programs need little more than a libc, and none of their build tools. */
const COMPILED: ReadonlySet<string> = new Set(['go', 'rust', 'c', 'dart']);

/**
 * The images that may be proposed instead, best first: at most ten, in the same version. Empty where nothing better is
 * known, and for a reference without a tag, whose version is unknown.
 */
export function findCandidates(reference: Reference | undefined, traits: BaseTraits, needs: StageNeeds): Candidate[] {
  if (reference === undefined) return traits.family === 'scratch' ? forScratch(needs) : [];
  const image = findImage(reference);
  const { tag } = reference;
  // What starts a function of Lambda is part of its image.
  if (image === undefined || tag === undefined || /(?:^|\/)lambda\//.test(reference.repository)) return [];
  const drafts = [
    ...onSupportedDebian(reference, traits, needs),
    ...draftsFor(reference, tag, image, traits, needs),
    ...nonroot(reference, traits, needs),
  ];
  const found = new Map<string, Candidate>();
  for (const draft of drafts) {
    const isSame = draft.reference === familiarReference(reference);
    if (!isSame && !found.has(draft.reference)) found.set(draft.reference, draft);
  }
  return [...found.values()].slice(0, MAX_CANDIDATES);
}

const BASICS_REASON = 'As empty, with CA certificates, time zones and a user that isn’t root.';
const SCRATCH_REASON = 'Nothing but the program, which is statically linked.';

/** What a static program gets on an image that is almost as empty. */
function forScratch({ isFinal, isStaticBinary, lacksBasics, builtFor, language }: StageNeeds): Candidate[] {
  if (!isFinal) return [];
  if (builtFor === 'glibc') return dynamicRuntimes(language).map(elsewhere);
  if (!isStaticBinary || !lacksBasics) return [];
  const images = staticRuntimes().filter(({ from }) => from !== 'UBI');
  return images.map((image) => ({ ...elsewhere(image), reason: BASICS_REASON }));
}

/** The tags of the same repository that are smaller variants; undefined for an unknown image. */
export function slimmerTags(reference: Reference): string[] | undefined {
  const image = findImage(reference);
  if (image === undefined || reference.tag === undefined) return undefined;
  return variantsOf(image, reference.tag).flatMap(({ kind, tag }) => (kind === 'full' ? [] : [tag]));
}

function draftsFor(
  reference: Reference,
  tag: string,
  image: KnownImage,
  traits: BaseTraits,
  needs: StageNeeds,
): readonly Candidate[] {
  const name = familiarName(reference);
  const suitable = variantsOf(image, tag).filter((sibling) => suits(sibling, traits, needs));
  const hasSlim = suitable.some(({ kind }) => kind === 'slim');
  const siblings = suitable.filter(({ kind }) => kind !== 'full' || !hasSlim);
  const drafts = siblings.map((sibling) => ({ kind: sibling.kind, draft: draftOf(name, sibling, traits) }));
  const all = drafts.map(({ draft }) => draft);
  if (!needs.isFinal) return all;

  const isBig = traits.family === 'full' || traits.family === 'slim' || traits.family === 'alpine';
  if (traits.libc === 'none' && needs.builtFor === 'glibc') return dynamicRuntimes(needs.language).map(elsewhere);
  if (!isBig) return all;
  if (needs.isStaticBinary) {
    const runtimes = staticRuntimes().map(elsewhere);
    return [...runtimes, { reference: 'scratch', from: 'scratch', reason: SCRATCH_REASON }];
  }
  const language = needs.language ?? image.language;
  if (language !== undefined && COMPILED.has(language)) {
    // What is linked to musl runs on no image that has the other libc.
    const runtimes = (needs.builtFor ?? traits.libc) === 'musl' ? [] : dynamicRuntimes(language).map(elsewhere);
    // A smaller variant of a language's image still has the compiler.
    return image.language === undefined ? [...all, ...runtimes] : runtimes;
  }
  if (language === 'dotnet' && image.language === language) {
    return dotnetRuntimes(name, tag, needs).map(elsewhere);
  }

  const isForeign = needs.builtFor === 'glibc' && traits.libc === 'musl';
  if (isForeign && image.language === undefined) return dynamicRuntimes(language).map(elsewhere);
  const others = runtimesOf(image, tag, language, needs).map(elsewhere);
  // Each variant of a build tool's image still has the tool.
  if (language === 'java') return javaOrder(image.runtime === 'word' ? [] : drafts, others);
  // With native parts tools and libraries of the system are needed sooner or later: distroless has none of them.
  const order = needs.hasNativeParts ? ['UBI', 'distroless'] : ['distroless', 'UBI'];
  const first = order.flatMap((from) => others.filter((other) => other.from === from));
  return [...all, ...first, ...others.filter((other) => !first.includes(other))];
}

/** musl under native parts is a mistake; a glibc is proposed where there is that mistake, and nowhere else. */
function suits({ kind }: TagVariant, traits: BaseTraits, { hasNativeParts }: StageNeeds): boolean {
  const isAlpine = traits.libc === 'musl';
  if (kind === 'alpine' || kind === 'jre-alpine') return !hasNativeParts;
  if (kind === 'full') return isAlpine && hasNativeParts;
  return kind === 'jre' || !isAlpine || hasNativeParts;
}

/** First runtimes on Alpine and distroless, then runtimes on the present system. */
function javaOrder(
  drafts: readonly { kind: TagVariant['kind']; draft: Candidate }[],
  others: readonly Candidate[],
): Candidate[] {
  const [alpine, rest] = [
    drafts.filter(({ kind }) => kind === 'jre-alpine'),
    drafts.filter(({ kind }) => kind !== 'jre-alpine'),
  ];
  const distroless = others.filter(({ from }) => from === 'distroless');
  const same = others.filter(({ from }) => from === 'same project');
  return [
    ...same,
    ...alpine.map(({ draft }) => draft),
    ...distroless,
    ...rest.map(({ draft }) => draft),
    ...others.filter((other) => !distroless.includes(other) && !same.includes(other)),
  ];
}

function runtimesOf(
  image: KnownImage,
  tag: string,
  language: string | undefined,
  { hasNativeParts, hasHardenedLogin = false }: StageNeeds,
): RuntimeImage[] {
  if (image.runtime === undefined || image.language === undefined || image.language !== language) return [];
  const words = tagWords(tag);
  // `3.9-eclipse-temurin-21`, `8-jdk21`: the first version is that of the build tool, which is not needed at run time.
  const flavor = words.words.find(({ text, kind }) => kind === 'flavor' && /\d/.test(text));
  const version = image.runtime === 'tag' ? words.version : flavor?.text.match(/\d+/)?.[0];
  if (version === undefined && image.runtime === 'word') return [];
  const runtimes = languageRuntimes(language, version, hasHardenedLogin);
  if (image.successor === undefined || version === undefined) return runtimes;
  const endings = hasNativeParts ? ['-jre'] : ['-jre', '-jre-alpine'];
  const major = version.split('.', 1)[0] ?? version;
  const successors = endings.map((ending): RuntimeImage => {
    return { reference: `${image.successor}:${major}${ending}`, from: 'same project' };
  });
  return [...successors, ...runtimes];
}

/** Google's images on a Debian that they get no updates for. https://github.com/GoogleContainerTools/distroless SUPPORT_POLICY.md */
const OLD_DEBIAN = /^(distroless\/.*-debian)(?:9|1[012])$/;

/** The same distroless image on the Debian that gets updates, without root where nothing needs it. */
function onSupportedDebian(reference: Reference, traits: BaseTraits, { isFinal, needsRoot }: StageNeeds): Candidate[] {
  const name = reference.registry === 'gcr.io' ? OLD_DEBIAN.exec(reference.repository)?.[1] : undefined;
  if (!isFinal || name === undefined || reference.tag === undefined) return [];
  const nonroot = needsRoot ? undefined : traits.nonroot;
  const tag =
    isDebugImage(reference) && !needsRoot ? plainTag(reference.tag) : (nonroot?.split(':').at(-1) ?? reference.tag);
  return [{ reference: `gcr.io/${name}13:${tag}`, from: 'same project', reason: SUPPORTED_REASON }];
}

function nonroot(reference: Reference, traits: BaseTraits, { isFinal, needsRoot }: StageNeeds): Candidate[] {
  if (!isFinal || needsRoot) return [];
  const name = familiarName(reference);
  if (isDebugImage(reference) || isDevelopmentImage(reference, traits)) {
    return [{ reference: `${name}:${plainTag(reference.tag ?? '')}`, from: 'same repository', reason: PLAIN_REASON }];
  }
  if (traits.nonroot === undefined) return [];
  const from = traits.nonroot.startsWith(`${name}:`) ? 'same repository' : 'same project';
  return [
    {
      reference: traits.nonroot,
      from,
      reason: nonrootReason(portOf(reference), portOf(parseReference(traits.nonroot))),
    },
  ];
}

function portOf(reference: ReturnType<typeof parseReference>): number | undefined {
  return 'invalid' in reference ? undefined : portByName(reference)?.port;
}

function draftOf(name: string, { tag, kind }: TagVariant, { libc }: BaseTraits): Candidate {
  // From Alpine, a slim variant is proposed for its libc.
  const reason = variantReason(kind === 'slim' && libc === 'musl' ? 'full' : kind);
  return { reference: `${name}:${tag}`, from: 'same repository', reason };
}

function elsewhere({ reference, from, reason }: RuntimeImage): Candidate {
  return { reference, from, reason: reason ?? runtimeReason(from) };
}
