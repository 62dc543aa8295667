import type { DigestHistory } from '../../model/digest-history.ts';
import { OperationalError } from '../../model/error.ts';
import { formatPlatforms, type Platform } from '../../model/platform.ts';
import type { Clock, DigestHistoryStore, Log, Resolver } from '../../model/ports.ts';
import type { Reference } from '../../model/reference.ts';
import { RepositoryTagsCache } from '../../tags/repository-tags.ts';
import { ignoredRules } from '../ignore.ts';
import type { JudgedUse } from '../judge.ts';
import type { JudgedReference } from '../reference-lookups.ts';
import type { CheckSettings, IgnoreEntry } from '../settings.ts';
import { tagAllowance } from '../tag-allowance.ts';
import { placeOfUse } from '../use-labels.ts';
import { prepareCooldown } from './cooldown.ts';
import type { KnownMoveLookup } from './digest-move.ts';
import { createIndexPairReader, type MoveCheckParts } from './digest-move.ts';
import { DigestRecorder } from './digest-recorder.ts';
import { holdLostPlatforms } from './lost-platforms.ts';
import { proposeNewerTags } from './newer-tags.ts';
import { ignoring, type ProposedUse, proposeCurrent, RULE_FIXED_BY_EDIT } from './proposed-use.ts';
import { holdSameContent } from './same-content.ts';

/** What proposals are made with. */
interface ProposalParts {
  /** Undefined where no registry is asked. */
  readonly resolver: Resolver | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** Read only where a policy has a `min-age`. */
  readonly digestHistory: DigestHistoryStore;
  readonly knownMove: KnownMoveLookup;
}

type RegistryParts = ProposalParts & { readonly resolver: Resolver };

/** The settings that decide what is proposed. `ignore`: the entries that count today. */
type ProposalSettings = Pick<
  CheckSettings,
  'policyOf' | 'pin' | 'platforms' | 'sameContent' | 'ignoresImage' | 'ignore'
>;

/**
 * Proposes the current digest of each tag, or a matured one. For a check: tags stay, and the history isn't written.
 * @param judged each reference of the run once
 * @returns proposes for a use
 */
export async function prepareProposals(
  judged: readonly JudgedReference[],
  parts: ProposalParts,
  settings: ProposalSettings,
): Promise<(judged: JudgedUse) => ProposedUse> {
  const { resolver } = parts;
  if (resolver === undefined) return (verdict) => proposeUnlessIgnored(verdict, settings.ignore);
  const { cool } = await startCooldown(judged, { ...parts, resolver }, settings, tolerantly(parts));
  return (verdict) => cool(proposeUnlessIgnored(verdict, settings.ignore));
}

/**
 * Proposes for all uses of a run what to write: the current digest, a matured one or a newer tag. Holds back moves that do
 * harm, and saves the history. For a bump.
 * @param references each reference of the uses once
 */
export async function propose(
  judged: readonly JudgedUse[],
  references: readonly JudgedReference[],
  parts: ProposalParts,
  settings: ProposalSettings,
): Promise<readonly ProposedUse[]> {
  const uses = judged.map((verdict) => proposeUnlessIgnored(verdict, settings.ignore));
  const { resolver } = parts;
  return resolver === undefined ? uses : improve(uses, references, { ...parts, resolver }, settings);
}

/** A use whose rule is ignored isn't edited for that rule either. */
function proposeUnlessIgnored(judged: JudgedUse, ignore: readonly IgnoreEntry[]): ProposedUse {
  const proposed = proposeCurrent(judged);
  const rule = RULE_FIXED_BY_EDIT[proposed.status];
  return rule !== undefined && ignoredRules(proposed.use, ignore)(rule) ? ignoring(proposed) : proposed;
}

/** The cooldown of a run, and what it remembers. */
interface RunCooldown {
  readonly cool: (proposed: ProposedUse) => ProposedUse;
  readonly recorder: DigestRecorder;
  /** The longest `min-age` of all policies in use, in milliseconds. */
  readonly longest: number;
}

async function startCooldown(
  judged: readonly JudgedReference[],
  { clock, resolver }: RegistryParts,
  { policyOf }: ProposalSettings,
  readHistory: () => Promise<DigestHistory>,
): Promise<RunCooldown> {
  const now = clock.now();
  const minAge = (reference: Reference): number => policyOf({ reference }).minAge;
  const resolved = judged.filter(({ verdict }) => verdict.current !== undefined);
  const longest = resolved.reduce((most, { reference }) => Math.max(most, minAge(reference)), 0);
  const recorder = new DigestRecorder(longest > 0 ? await readHistory() : new Map(), now);
  return { cool: await prepareCooldown(resolved, { resolver, recorder, now, minAge }), recorder, longest };
}

async function improve(
  uses: readonly ProposedUse[],
  references: readonly JudgedReference[],
  parts: RegistryParts,
  settings: ProposalSettings,
): Promise<readonly ProposedUse[]> {
  const { clock, digestHistory, log, resolver } = parts;
  const now = clock.now();
  const { cool, recorder, longest } = await startCooldown(references, parts, settings, () => digestHistory.read());
  const { policyOf, pin } = settings;
  const allows = tagAllowance(settings, now);
  const tagLists = new RepositoryTagsCache();
  const tagParts = { cooled: cool, resolver, tagLists, recorder, now, log, policyOf, pin, allows };
  const versions = await proposeNewerTags(uses, 'version', tagParts);
  const releases = await proposeNewerTags(uses, 'release', tagParts);
  if (longest > 0) await recorder.save(digestHistory, longest);
  const sameTag = uses.map(cool);
  const newerTag = uses.map((judged, index) => versions.get(judged) ?? sameTag[index] ?? judged);
  return holdHarmful({ sameTag, newerTag, releases: [...releases.values()] }, parts, settings);
}

/** What is proposed for the uses of a run before the new images are checked. */
interface Proposals {
  /** In the order of the uses, without newer tags. */
  readonly sameTag: readonly ProposedUse[];
  /** In the order of the uses, with newer versions of tags. */
  readonly newerTag: readonly ProposedUse[];
  /** The uses whose tag moves to a later release of its distribution. */
  readonly releases: readonly ProposedUse[];
}

/** Holds back moves that drop a platform in use or change nothing in use, and adds the moves to later releases. */
async function holdHarmful(
  { sameTag, newerTag, releases }: Proposals,
  { resolver, log, knownMove }: RegistryParts,
  { platforms, sameContent }: ProposalSettings,
): Promise<readonly ProposedUse[]> {
  const images = resolver.images();
  const checkParts = { images, readIndexPair: createIndexPairReader(images), platforms, knownMove };
  const usable = await holdUnusable(newerTag, sameTag, checkParts, log);
  const checked = sameContent === 'hold' ? await holdSameContent(usable, checkParts) : usable;
  const checkedReleases = await holdLostPlatforms(releases, checkParts);
  const onward = new Map(checkedReleases.map((judged) => [judged.use, judged]));
  return checked.map((judged) => withOnward(judged, onward.get(judged.use)));
}

/**
 * Holds back moves that drop a platform in use.
 * @param instead the uses without newer tags, which count where a newer tag drops a platform
 */
async function holdUnusable(
  proposed: readonly ProposedUse[],
  instead: readonly ProposedUse[],
  checkParts: MoveCheckParts,
  log: Log,
): Promise<readonly ProposedUse[]> {
  const checked = await holdLostPlatforms(proposed, checkParts);
  if (!checked.some(isUnusableTag)) return checked;
  for (const { use, proposal, lostPlatforms } of checked.filter(isUnusableTag)) {
    const lacks = missingPlatforms(lostPlatforms);
    log.info(`${placeOfUse(use)}: ${use.written} keeps its tag: ${proposal?.tag} lacks ${lacks}.`);
  }
  return holdLostPlatforms(
    checked.map((judged, index) => (isUnusableTag(judged) ? (instead[index] ?? judged) : judged)),
    checkParts,
  );
}

/** A use with its move to a later release of its distribution. */
function withOnward(judged: ProposedUse, release: ProposedUse | undefined): ProposedUse {
  if (release === undefined) return judged;
  const { proposal, seenSince, edits, lostPlatforms, droppedPlatforms } = release;
  const { tagNote = release.tagNote } = judged;
  if (proposal?.tag === undefined) return { ...judged, tagNote };
  if (edits.length > 0) return { ...judged, tagNote, onward: { proposal, seenSince, edits, droppedPlatforms } };
  const lacks = missingPlatforms(lostPlatforms);
  return { ...judged, tagNote: `${judged.use.resolved} could go on to ${proposal.tag}, which lacks ${lacks}.` };
}

/** What the new image lacks. Where it lacks nothing itself, another move that shares its edit is held back. */
function missingPlatforms(lostPlatforms: readonly Platform[]): string {
  return formatPlatforms(lostPlatforms) || 'a platform that another reference uses';
}

/** Whether a newer tag can't be used, so that the digest of the present tag is proposed instead. */
function isUnusableTag({ proposal, edits, status }: ProposedUse): boolean {
  return proposal?.tag !== undefined && edits.length === 0 && status !== 'fresh';
}

/** Reads the history for a check, which goes on without it: then every new digest waits. */
function tolerantly({ digestHistory, log }: ProposalParts): () => Promise<DigestHistory> {
  return async () => {
    try {
      return await digestHistory.read();
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      log.warning(error.message);
      return new Map();
    }
  };
}
