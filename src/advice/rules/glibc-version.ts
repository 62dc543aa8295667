import { codenameOf, glibcOf, isOlderGlibc, type NamedRelease, onDebian, releaseByName } from '../../bases/index.ts';
import type { StageSource } from '../../model/build-stage.ts';
import type { Reference } from '../../model/reference.ts';
import { capitalize } from '../../util/grammar.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import type { PlacedArtifact } from '../facts/artifacts/artifact.ts';
import { isUsed, mayHaveOtherLibc } from '../facts/artifacts/artifact-usage.ts';
import type { GlibcNeed } from '../facts/artifacts/glibc-needs.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { FileSketch } from '../sketch/file-sketch.ts';
import { type ArtifactConflict, copiedArtifacts, firstConflicts, stageOfCopy } from './artifact-conflicts.ts';
import type { BaseRule } from './base-rule.ts';

/** A program built on a newer glibc is copied to an image with an older one. */
export const glibcVersion: BaseRule = {
  id: 'glibc-version',
  severity: 'warning',
  summary: 'A program built on a newer glibc is copied to an image with an older one.',
  mayMatch,
  check: (file) => firstConflicts(file, conflicts),
  conflicts,
};

function conflicts(facts: StageFacts, file: AdvisedFile): ArtifactConflict[] {
  const { stage } = facts;
  const own = stage.release && glibcOf(stage.release);
  if (own === undefined || stage.traits.libc !== 'glibc') return [];
  const foreign = copiedArtifacts(facts).flatMap((copied) => {
    const need = lackingNeed(copied.artifact, own);
    return need === undefined ? [] : [{ ...copied, ...need }];
  });
  if (foreign.length === 0) return [];
  const isCertain = !mayHaveOtherLibc(facts, file.facts.stages) && !mayBeUpgraded(facts);
  return foreign.map(({ artifact, step, built, need }) => ({
    step,
    stageIndex: stageOfCopy(step, facts),
    clause: `COPY brings what was built with glibc ${built}, but this image has ${own}`,
    message:
      isCertain && need.isDoubtful !== true && isUsed(artifact, facts)
        ? messageOn(artifact, stage, { built, own, need })
        : undefined,
    artifact,
  }));
}

/** What the artifact needs and a glibc lacks: what is certain before what isn't. */
function lackingNeed(
  { origin, needs = [] }: PlacedArtifact,
  own: string,
): { built: string; need: GlibcNeed } | undefined {
  const built = origin.libc === 'glibc' && origin.release !== undefined ? glibcOf(origin.release) : undefined;
  if (built === undefined || !isOlderGlibc(own, built)) return undefined;
  const lacking = needs.filter(({ version }) => !isOlderGlibc(built, version) && isOlderGlibc(own, version));
  const need = lacking.find(({ isDoubtful, unless }) => isDoubtful !== true && unless === undefined) ?? lacking.at(-1);
  return need && { built, need };
}

/** Codenames of Debian's newer releases, and what always is one. */
const OTHER_RELEASE = /\b(?:bookworm|trixie|forky|testing|unstable|sid|do-release-upgrade)\b/g;

/** Whether the stage may take packages of a later release than its image's. */
function mayBeUpgraded({ stage, runs }: StageFacts): boolean {
  const own = stage.release && codenameOf(stage.release);
  return runs.some(({ step }) => (step.text.match(OTHER_RELEASE) ?? []).some((name) => name !== own));
}

interface Versions {
  readonly built: string;
  readonly own: string;
  readonly need: GlibcNeed;
}

function messageOn(artifact: PlacedArtifact, stage: AdvisedStage, { built, own, need }: Versions): string {
  const { origin, made } = artifact;
  const there = `glibc ${built}${inRelease(origin.release)}`;
  const start =
    made === undefined || origin.stage === undefined
      ? `${origin.path} of ${origin.image} was built with ${there}`
      : `${origin.stage} runs \`${made.command}\` (line ${made.line}) on ${origin.image}, which has ${there}`;
  const exceptions = [artifact.unless, need.unless].filter((text) => text !== undefined);
  const exception = exceptions.length === 0 ? '' : `, unless it ${exceptions.join(' or ')}`;
  const effect = `the program doesn't start there ("version \`GLIBC_${need.version}' not found")${exception}`;
  return `${capitalize(start)}, but ${baseLabel(stage)} has ${own}${inRelease(stage.release)}: ${effect}. ${remedyFor(artifact, need)}`;
}

function inRelease(release: NamedRelease | undefined): string {
  const codename = release && codenameOf(release);
  return codename === undefined ? '' : ` (${codename})`;
}

function remedyFor({ made, origin }: PlacedArtifact, { version }: GlibcNeed): string {
  const [verb, run] = made === undefined ? ['Copy it from', 'copy it to'] : ['Build it on', 'run it on'];
  const older = isOlderGlibc(OLDER_GLIBC, version) ? origin.root && onDebian(origin.root, OLDER_DEBIAN) : undefined;
  const image = older ?? `an image with a glibc before ${version}`;
  return `${verb} ${image}, or ${run} an image with glibc ${version} or later.`;
}

/** The Debian before the newest, which official images have tags for. */
const OLDER_DEBIAN = 'bookworm';
const OLDER_GLIBC = '2.36';

/** Whether a stage may copy something, directly or through other stages, that was made on a newer glibc. */
function mayMatch({ stages }: FileSketch): boolean {
  if (stages.every(({ sources }) => sources.length === 0)) return false;
  // By the stage's index: the glibc of what it copies, and of what is in it.
  const copied: ReadonlySet<string>[] = [];
  const held: ReadonlySet<string>[] = [];
  for (const { base, sources, root } of stages) {
    const own = versionsOf(root);
    const parent = base.kind === 'stage' ? copied[base.index] : undefined;
    const brought = new Set([...(parent ?? []), ...sources.flatMap((source) => [...takenFrom(source, held)])]);
    if (own.some((one) => [...brought].some((other) => isOlderGlibc(one, other)))) return true;
    copied.push(brought);
    held.push(new Set([...own, ...brought]));
  }
  return false;
}

function takenFrom({ base }: StageSource, held: readonly ReadonlySet<string>[]): Iterable<string> {
  if (base.kind === 'stage') return held[base.index] ?? [];
  return versionsOf(base.kind === 'image' ? base.reference : undefined);
}

/** The glibc that the name of an image implies, in a list. */
function versionsOf(image: Reference | undefined): string[] {
  const release = image && releaseByName(image);
  const version = release && glibcOf(release);
  return version === undefined ? [] : [version];
}
