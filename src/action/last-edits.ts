import type { BumpUse } from '../bump/bump-use.ts';
import {
  type KeptEdits,
  keepLastEdits,
  type LastEdit,
  lastEditKey,
  notesByRepository,
  readLastEdits,
  type Standing,
} from '../bump/last-edit.ts';
import { isLeftOut } from '../bump/left-out.ts';
import { isOfPlaces, readBumpMarker } from '../bump/marker.ts';
import { isBumpKey, isFollowKey } from '../bump/plan.ts';

import { readFiles } from '../check/read-files.ts';
import type { Report } from '../check/report.ts';
import type { CheckSettings } from '../check/settings.ts';
import { formats } from '../formats/index.ts';
import type { BaseBranch, BumpRepository, PullRequest } from '../model/github.ts';
import type { ImageUse } from '../model/image-use.ts';
import type { FileSource, Log, Resolver } from '../model/ports.ts';
import { type Reference, referenceKey, repositoryName } from '../model/reference.ts';
import { groupBy } from '../util/group-by.ts';

/** What last edits are read with. */
export interface LastEditParts {
  readonly repository: Pick<BumpRepository, 'branch'>;
  readonly base: BaseBranch;
  /** The open pull requests of this prefix. */
  readonly open: readonly PullRequest[];
  readonly branchPrefix: string;
  readonly resolver: Resolver | undefined;
  readonly settings: CheckSettings;
  readonly log: Log;
}

/**
 * The uses of a report, those that nothing newer can be done for with the edits that an open pull request has of them. Asks
 * GitHub for nothing where there is none.
 */
export async function withLastEdits(report: Report, parts: LastEditParts): Promise<KeptEdits> {
  const { uses, silentRegistries } = report;
  const noted = notesByRepository(uses);
  const isNoted = ({ use: { reference } }: BumpUse) => reference !== undefined && noted.has(repositoryName(reference));
  const left = uses.filter((judged) => isLeftOut(judged) || isNoted(judged));
  const edits = new Map<string, LastEdit>();
  for (const { branch, body } of parts.open) {
    const key = branch.slice(parts.branchPrefix.length);
    // A move to a later release stays with its own pull request, which is left as it is meanwhile.
    if (!isBumpKey(key) || isFollowKey(key)) continue;
    const { places } = readBumpMarker(body);
    const files = new Set(left.filter(isOfPlaces(places)).map(({ use }) => use.file));
    if (files.size === 0) continue;
    // The newest pull request has the last word.
    for (const [key, edit] of await readBranch(branch, [...files], parts)) edits.set(key, edit);
  }
  const wanted = new Set(left.map(({ use }) => edits.get(lastEditKey(use))).filter((edit) => edit !== undefined));
  const standing = await standings([...wanted], silentRegistries, parts.resolver);
  return keepLastEdits(uses, edits, (after) => standing.get(referenceKey(after)));
}

async function readBranch(
  branch: string,
  files: readonly string[],
  { repository, base, settings, log }: LastEditParts,
): Promise<Map<string, LastEdit>> {
  const state = await repository.branch(branch, base);
  if (state === undefined || !state.hasOwn) return new Map();
  const usesOf = async (source: FileSource): Promise<Map<string, ImageUse[]>> => {
    const only = { list: async () => files, read: (path: string) => source.read(path) };
    const extracted = await readFiles({ files: only, formats, log }, settings);
    return groupBy(
      extracted.flatMap(({ uses }) => uses),
      ({ file }) => file,
    );
  };
  const [before, after] = await Promise.all([usesOf(state.before), usesOf(state.after)]);
  return new Map(files.flatMap((file) => [...readLastEdits(branch, before.get(file) ?? [], after.get(file) ?? [])]));
}

/** Whether what the branches have still stands, by reference; undefined where that can't be told. */
async function standings(
  edits: readonly LastEdit[],
  silent: readonly string[],
  resolver: Resolver | undefined,
): Promise<Map<string, Standing>> {
  const distinct = new Map(edits.map(({ after }) => [referenceKey(after), after]));
  const asked = [...distinct].filter(([, { registry }]) => !silent.includes(registry));
  const answers = asked.map(async ([key, after]) => [key, await standingOf(after, resolver)] as const);
  return new Map(await Promise.all(answers));
}

async function standingOf(after: Reference, resolver: Resolver | undefined): Promise<Standing> {
  const asked = after.digest === undefined ? after : { ...after, tag: undefined };
  const answer = await resolver?.resolve(asked).catch(() => undefined);
  const lookup = answer?.pinned ?? answer?.tag;
  if (lookup?.ok) return lookup.value;
  return lookup?.failure.code === 'not-found' ? 'gone' : undefined;
}
