import {
  type Explanation,
  explanationKey,
  readExplanationBlocks,
  renderExplanationBlock,
} from '../bump/explanation-block.ts';
import { isExplainable, type Move } from '../bump/image-moves.ts';
import type { ChangeExplanation, Report } from '../check/report.ts';
import { type DifferenceParts, type DigestChange, findDifferences } from '../image/differences/find-differences.ts';
import { type ImageDifferences, isUnchangedInUse } from '../image/differences/image-differences.ts';
import { createImageComparer } from '../image-access.ts';
import { parseDigest } from '../model/digest.ts';
import { isSamePlatform, type Platform } from '../model/platform.ts';
import type { Clock, ImageReader, Log } from '../model/ports.ts';
import { type Reference, repositoryName } from '../model/reference.ts';
import { renderExplanationMarkdown } from '../reports/explanation-markdown.ts';
import { explanationBrief } from '../reports/explanation-phrases.ts';
import type { Settings } from '../settings/index.ts';
import { markdownText } from '../util/escape.ts';
import { getOrCreate } from '../util/get-or-create.ts';

/** The most rows of a table: a pull request's body has a limit, which `freshfrom diff` has not. */
const MAX_ROWS = 200;

/** What has changed in the images of moves. */
export type Explanations = ReadonlyMap<Move, ChangeExplanation>;

const NOTHING_KNOWN: ChangeExplanation = { brief: '', details: '' };

/**
 * Explains moves of digests, in their order and as long as there is room. What a former body or comment explains isn't
 * looked up again.
 * @param room in characters
 */
export type ExplainMoves = (moves: readonly Move[], formerBody: string, room: number) => Promise<Explanations>;

/** Makes a function that explains moves and looks each one up once. @param images undefined: no registry was asked */
export function createExplainer(
  images: ImageReader | undefined,
  { check: { platforms }, maxDownload }: Pick<Settings, 'check' | 'maxDownload'>,
  { clock, log, report }: { readonly clock: Clock; readonly log: Log; readonly report: Pick<Report, 'uses'> },
): ExplainMoves {
  if (images === undefined) return async () => new Map();
  // Loaded for the first move that has to be looked up.
  let comparer: ReturnType<typeof createImageComparer> | undefined;
  const lookUp = async (move: Move): Promise<ChangeExplanation> => {
    comparer ??= createImageComparer(images, { clock, log }, { maxDownload });
    return explainMove(move, { images, packages: await comparer, platforms, log, report });
  };
  const lookedUp = new Map<string, Promise<ChangeExplanation>>();
  const explain = (key: string, move: Move) => getOrCreate(lookedUp, key, () => lookUp(move));
  return async (moves, formerBody, room) => {
    const known = readExplanationBlocks(formerBody);
    const result = new Map<Move, ChangeExplanation>();
    let left = room;
    for (const move of moves) {
      if (left < 0) break;
      if (!isExplainable(move)) continue;
      const key = explanationKey(move.from, move.to);
      const former = known.get(key);
      const explanation = former === undefined ? await explain(key, move) : marked(key, former);
      left -= explanation.details.length;
      result.set(move, explanation);
    }
    return result;
  };
}

interface ExplainParts extends DifferenceParts {
  readonly log: Log;
  readonly report: Pick<Report, 'uses'>;
}

async function explainMove(move: Move, { log, report, ...parts }: ExplainParts): Promise<ChangeExplanation> {
  const change = changeOfMove(move);
  if (change === undefined) return NOTHING_KNOWN;
  const differences = await findDifferences(change, { ...parts, platforms: platformsOf(move, parts.platforms) });
  if (differences.ok) return markedExplanation(differences.value);
  const { code, message } = differences.failure;
  // The rest of a pull limit is left to the builds: that is no error, and the next run has another limit.
  if (code === 'rate-limited' || isNoted(change.after, report)) {
    log.info(message);
    return NOTHING_KNOWN;
  }
  log.warning(message);
  return {
    brief: 'new digest, what changed could not be looked up',
    details: `What changed could not be looked up: ${markdownText(message)}`,
  };
}

function changeOfMove({ uses: [{ use, proposal }], from, to, tag }: Move): DigestChange | undefined {
  const { reference } = use;
  const [before, after] = [parseDigest(from ?? ''), parseDigest(to ?? '')];
  if (reference === undefined || before === undefined || after === undefined) return undefined;
  return {
    before: { ...reference, digest: before },
    after: { ...reference, tag: tag ?? proposal?.tag ?? reference.tag, digest: after },
  };
}

/** The platforms that the uses of a move name, each once; where a use names none, the configured ones. */
function platformsOf({ uses }: Move, configured: readonly Platform[]): readonly Platform[] {
  const named = uses.flatMap(({ use }) => use.platform ?? configured);
  return named.filter((one, index) => named.findIndex((other) => isSamePlatform(one, other)) === index);
}

function markedExplanation(differences: ImageDifferences): ChangeExplanation {
  const { from, to, why, platformsLost } = differences;
  const text = renderExplanationMarkdown(differences, MAX_ROWS);
  const changesInUse = why !== 'platform-lost' && !isUnchangedInUse(why);
  return marked(explanationKey(from, to), {
    brief: markdownText(explanationBrief(differences)),
    text,
    losesPlatforms: platformsLost.length > 0,
    changesInUse,
  });
}

function marked(key: string, explanation: Explanation): ChangeExplanation {
  return { brief: explanation.brief, details: renderExplanationBlock(key, explanation) };
}

/** Whether the report already says that the registry gave no answer on something of the image's repository. */
function isNoted(reference: Reference, { uses }: Pick<Report, 'uses'>): boolean {
  const name = repositoryName(reference);
  return uses.some(({ use, notes }) => notes.length > 0 && use.reference && repositoryName(use.reference) === name);
}
