import { isExplainable, type Move } from '../bump/plan.ts';
import { explainedBlock, explainedKey, readExplained } from '../check/explained.ts';
import type { Report } from '../check/report.ts';
import { createImageComparer } from '../composition.ts';
import { findDifferences } from '../image/differences/find-differences.ts';
import { isUnchangedInUse } from '../image/differences/image-differences.ts';
import { parseDigest } from '../model/digest.ts';
import { samePlatform } from '../model/platform.ts';
import type { Clock, ImageReader, Log } from '../model/ports.ts';
import { type Reference, repositoryName } from '../model/reference.ts';
import { renderExplanationMarkdown } from '../reports/explanation-markdown.ts';
import type { Settings } from '../settings/index.ts';
import { markdownText } from '../util/escape.ts';

/** Rows of a table in a pull request's body: it has an end, and `freshfrom diff` has none. */
const ROWS = 200;

/** What is known of moves, in Markdown. */
export type Explanations = ReadonlyMap<Move, string>;

/** Whether the report says already that not all could be asked about the image's repository. */
function isNoted(reference: Reference, { uses }: Pick<Report, 'uses'>): boolean {
  const name = repositoryName(reference);
  return uses.some(({ use, notes }) => notes.length > 0 && use.reference && repositoryName(use.reference) === name);
}

/**
 * Tells of moves of digests what has changed; what a former body says already isn't looked up again, nor what comes where
 * there is no room any more. `room` counts characters.
 */
export function createExplainer(
  images: ImageReader | undefined,
  { check: { platforms }, maxDownload }: Pick<Settings, 'check' | 'maxDownload'>,
  { clock, log, report }: { readonly clock: Clock; readonly log: Log; readonly report: Pick<Report, 'uses'> },
): (moves: readonly Move[], former: string, room: number) => Promise<Explanations> {
  if (images === undefined) return async () => new Map();
  const packages = createImageComparer(images, { clock, log }, { maxDownload });
  const asked = new Map<string, Promise<string>>();

  async function tell({ uses, from, to, tag }: Move): Promise<string> {
    const [{ use, proposal }] = uses;
    const { reference } = use;
    const named = uses.flatMap((judged) => judged.use.platform ?? platforms);
    const inUse = named.filter((one, index) => named.findIndex((other) => samePlatform(one, other)) === index);
    const [old, now] = [parseDigest(from ?? ''), parseDigest(to ?? '')];
    if (reference === undefined || old === undefined || now === undefined) return '';
    const after = { ...reference, tag: tag ?? proposal?.tag ?? reference.tag, digest: now };
    const change = { before: { ...reference, digest: old }, after };
    const explained = await findDifferences(change, {
      images: images as ImageReader,
      platforms: inUse,
      packages: await packages,
    });
    if (!explained.ok) {
      const { code, message } = explained.failure;
      // Builds need the rest of a pull limit, which is nobody's fault and over by the next run.
      if (code === 'rate-limited' || isNoted(reference, report)) {
        log.info(message);
        return '';
      }
      log.warning(message);
      return `What changed could not be looked up: ${markdownText(message)}`;
    }
    const text = renderExplanationMarkdown(explained.value, ROWS);
    const { why, platformsLost } = explained.value;
    const changes = why !== 'platform-lost' && !isUnchangedInUse(why);
    return explainedBlock(explainedKey(old, now), { text, losesPlatforms: platformsLost.length > 0, changes });
  }

  return async (moves, former, room) => {
    const known = readExplained(former);
    const result = new Map<Move, string>();
    let left = room;
    for (const move of moves) {
      if (left < 0) break;
      if (!isExplainable(move)) continue;
      const key = explainedKey(move.from, move.to);
      const said = known.get(key);
      const told = said === undefined ? (asked.get(key) ?? tell(move)) : explainedBlock(key, said);
      if (typeof told !== 'string') asked.set(key, told);
      const text = await told;
      left -= text.length;
      result.set(move, text);
    }
    return result;
  };
}
