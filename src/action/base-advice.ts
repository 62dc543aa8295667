import type { AdvisedFile } from '../advice/advised-file.ts';
import { fullImageInFinalStage } from '../advice/rules/full-image-in-final-stage.ts';
import { readExplanationBlocks, renderExplanationBlock } from '../bump/explanation-block.ts';
import { createRegistryAdvisor } from '../composition.ts';
import { shortDigest } from '../model/digest.ts';
import type { Clock, FileSource, Log, Resolver } from '../model/ports.ts';
import { alternativeTable } from '../reports/advice-markdown.ts';
import type { Settings } from '../settings/index.ts';
import { gitBlobId } from '../util/git-blob.ts';

/** The most files to advise on in a comment: each costs some twenty requests. */
const MAX_FILES = 3;

/** What the advice in a comment is made with. */
interface BaseAdviceParts {
  readonly resolver: Resolver | undefined;
  readonly files: FileSource;
  readonly settings: Pick<Settings, 'check' | 'maxDownload'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Alternatives to full images in final stages, by file, in Markdown. The advice of a former comment on the same file and image is
 * reused.
 */
export async function baseAdvice(
  judged: readonly AdvisedFile[],
  former: string,
  { resolver, files, settings, clock, log }: BaseAdviceParts,
): Promise<ReadonlyMap<string, string>> {
  const advice = new Map<string, string>();
  if (resolver === undefined) return advice;
  const onFullImage = judged.filter((each) => fullImageInFinalStage.check(each).length > 0).slice(0, MAX_FILES);
  if (onFullImage.length === 0) return advice;
  const known = readExplanationBlocks(former);
  const advisor = await createRegistryAdvisor({ files, clock, log }, settings);
  for (const file of onFullImage) {
    const key = await keyOf(file, files);
    if (key === undefined) continue;
    const text =
      known.get(key)?.text ?? alternativeTable(await advisor.alternatives(await advisor.look(file, resolver)));
    if (text !== '')
      advice.set(
        file.file,
        renderExplanationBlock(key, { brief: '', text, losesPlatforms: false, changesInUse: false }),
      );
  }
  return advice;
}

/** A key of the file's content and its final stage's base image: where either changes, the advice is made again. */
async function keyOf({ file, stages, uses }: AdvisedFile, files: FileSource): Promise<string | undefined> {
  const final = stages.at(-1);
  if (final?.root === undefined) return undefined;
  const content = await files.read(file);
  const judged = uses.find(({ use }) => use === final.baseUse);
  const digest = judged?.use.reference?.digest ?? judged?.current?.digest;
  if (digest === undefined || 'unreadable' in content) return undefined;
  return `${gitBlobId(content.bytes).slice(0, 12)}-${shortDigest(digest)}`;
}
