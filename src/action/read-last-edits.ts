import { isBumpKey, isLaterReleaseKey } from '../bump/bump-key.ts';
import { readBumpMarker } from '../bump/bump-marker.ts';
import type { BumpUse } from '../bump/bump-use.ts';
import { mayEditPlaces } from '../bump/image-move-keys.ts';
import {
  type ImageState,
  keepLastEdits,
  type LastEdit,
  lastEditKey,
  notesByRepository,
  readLastEdits,
  type UsesWithLastEdits,
} from '../bump/last-branch-edits.ts';
import { isLeftOut } from '../bump/omitted-uses.ts';
import { readFiles } from '../check/read-files.ts';
import type { Report } from '../check/report.ts';
import type { CheckSettings } from '../check/settings.ts';
import { formats } from '../formats/index.ts';
import type { BaseBranch, BumpRepository, PullRequest } from '../model/github.ts';
import type { ImageUse } from '../model/image-use.ts';
import type { FileSource, Resolver } from '../model/ports.ts';
import { type Reference, referenceKey, repositoryName } from '../model/reference.ts';
import { groupBy } from '../util/group-by.ts';

/** What last edits are read with. */
export interface LastEditParts {
  readonly repository: Pick<BumpRepository, 'branch'>;
  readonly base: BaseBranch;
  /** The open pull requests with the branch prefix. */
  readonly open: readonly PullRequest[];
  readonly branchPrefix: string;
  readonly resolver: Resolver | undefined;
  readonly settings: CheckSettings;
}

/**
 * Gives each use of a report that can't be updated now the edit that an open pull request has of it. Sends no request where
 * every use can be updated.
 */
export async function readLastEditsOfBranches(report: Report, parts: LastEditParts): Promise<UsesWithLastEdits> {
  const { uses, silentRegistries } = report;
  const left = usesWithoutUpdate(uses);
  const edits = new Map<string, LastEdit>();
  for (const { branch, body } of parts.open) {
    const key = branch.slice(parts.branchPrefix.length);
    // A pull request with a later release does not change meanwhile.
    if (!isBumpKey(key) || isLaterReleaseKey(key)) continue;
    const { places } = readBumpMarker(body);
    const files = new Set(left.filter(mayEditPlaces(places)).map(({ use }) => use.file));
    if (files.size === 0) continue;
    // The edits of the newest pull request count.
    for (const [key, edit] of await readBranch(branch, [...files], parts)) edits.set(key, edit);
  }
  const wanted = new Set(left.map(({ use }) => edits.get(lastEditKey(use))).filter((edit) => edit !== undefined));
  const states = await imageStates([...wanted], silentRegistries, parts.resolver);
  return keepLastEdits(uses, edits, (after) => states.get(referenceKey(after)));
}

/** The uses that this run doesn't edit, or that it may miss a newer tag for. */
function usesWithoutUpdate(uses: readonly BumpUse[]): BumpUse[] {
  const notes = notesByRepository(uses);
  return uses.filter((judged) => {
    const { reference } = judged.use;
    return isLeftOut(judged) || (reference !== undefined && notes.has(repositoryName(reference)));
  });
}

async function readBranch(
  branch: string,
  files: readonly string[],
  { repository, base, settings }: LastEditParts,
): Promise<Map<string, LastEdit>> {
  const state = await repository.branch(branch, base);
  if (state === undefined || !state.hasOwn) return new Map();
  const usesOf = async (source: FileSource): Promise<Map<string, ImageUse[]>> => {
    const read = await readFiles(files, { files: source, formats, wantsStages: () => false }, settings);
    return groupBy(
      read.flatMap(({ uses }) => uses),
      ({ file }) => file,
    );
  };
  const [before, after] = await Promise.all([usesOf(state.before), usesOf(state.after)]);
  return new Map(files.flatMap((file) => [...readLastEdits(branch, before.get(file) ?? [], after.get(file) ?? [])]));
}

/** By reference, what registries say about the images of last edits. @param silent registries that gave no answer */
async function imageStates(
  edits: readonly LastEdit[],
  silent: readonly string[],
  resolver: Resolver | undefined,
): Promise<Map<string, ImageState>> {
  const distinct = new Map(edits.map(({ after }) => [referenceKey(after), after]));
  const asked = [...distinct].filter(([, { registry }]) => !silent.includes(registry));
  const answers = asked.map(async ([key, after]) => [key, await imageState(after, resolver)] as const);
  return new Map(await Promise.all(answers));
}

async function imageState(after: Reference, resolver: Resolver | undefined): Promise<ImageState> {
  const reference = after.digest === undefined ? after : { ...after, tag: undefined };
  const resolution = await resolver?.resolve(reference).catch(() => undefined);
  const lookup = resolution?.pinned ?? resolution?.tag;
  if (lookup?.ok) return lookup.value;
  return lookup?.failure.code === 'not-found' ? 'gone' : undefined;
}
