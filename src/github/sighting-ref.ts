import type { DigestHistory } from '../model/digest-history.ts';
import { parseDigestHistory, serializeDigestHistory } from '../model/digest-history-json.ts';
import { OperationalError, type OperationalErrorCode } from '../model/error.ts';
import type { DigestHistoryStore, Log } from '../model/ports.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { createRef, moveRef } from './refs.ts';
import { explain, statusOf } from './refusal.ts';

const REF = 'freshfrom/seen';
const FULL_REF = `refs/${REF}`;
const FILE = 'seen.json';
const DELETE = `delete it with "git push origin :${FULL_REF}", then all digests count as new`;
/** In bytes: more than a thousand tags that move every day. */
const MAX_SIZE = 5_000_000;
/** Each failed try is another run's success. */
const TRIES = 10;

/** Why the record can't be written by this run, and no reason to stop it. */
const MAY_NOT_WRITE: ReadonlySet<OperationalErrorCode> = new Set([
  'missing-permission',
  'missing-workflow-permission',
  'rule-violation',
  'force-push-forbidden',
]);

const MESSAGE = `Note when digests were first seen

freshfrom counts min-age from the times in here; no branch has this commit, and it has no history.
To forget it: git push origin :${FULL_REF}`;

/** The record as it stands on GitHub; no commit where there is none yet. */
interface Found {
  readonly commit: string | undefined;
  readonly sightings: DigestHistory;
}

/**
 * The record in a git ref outside of branches and tags, which starts no workflow and shows up nowhere: one file in one commit
 * without parents, moved by compare-and-swap.
 */
export class GitHubSightings implements DigestHistoryStore {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #log: Log;
  /** What was read last: a change starts from it, and the compare-and-swap tells where it is out of date. */
  #last: Promise<Found> | undefined;

  constructor(octokit: Octokit, repository: RepositoryName, log: Log) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#log = log;
  }

  async read(): Promise<DigestHistory> {
    this.#last = this.#find();
    return (await this.#last).sightings;
  }

  /** A token that may not write goes by what is there: that delays what this run saw first, and lets nothing through. */
  async update(change: (now: DigestHistory) => DigestHistory): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { commit, sightings } = await (this.#last ?? this.#find());
      const changed = change(sightings);
      if (changed === sightings) return;
      this.#last = undefined;
      const text = serializeDigestHistory(changed);
      if (text === serializeDigestHistory(sightings)) return;
      const written = await this.#write(commit, text);
      if (written === 'done') return;
      if (written !== 'moved') {
        this.#log.warning(`${written.message} This run goes by what is noted there.`);
        return;
      }
    }
    throw new OperationalError(
      'conflict',
      `${FULL_REF} was moved ${TRIES} times by other runs before this one could; run it again.`,
    );
  }

  async #find(): Promise<Found> {
    const commit = await this.#commit();
    if (commit === undefined) return { commit, sightings: new Map() };
    const sightings = parseDigestHistory(await this.#text(commit));
    if ('invalid' in sightings) throw foreign(sightings.invalid);
    return { commit, sightings };
  }

  async #commit(): Promise<string | undefined> {
    try {
      const { data } = await this.#octokit.rest.git.getRef({ ...this.#repository, ref: REF });
      if (data.object.type !== 'commit') throw foreign('it points to no commit');
      return data.object.sha;
    } catch (error) {
      if (error instanceof OperationalError) throw error;
      // Also where the token may not see it: then all digests count as new, and none is proposed too early.
      if (statusOf(error) === 404) return undefined;
      throw explain(error, `read ${FULL_REF}`, 'contents: read');
    }
  }

  async #text(commit: string): Promise<string> {
    const { git } = this.#octokit.rest;
    try {
      const { data: root } = await git.getTree({ ...this.#repository, tree_sha: commit });
      const file = root.tree.find(({ path, type }) => path === FILE && type === 'blob');
      if (file === undefined) throw foreign(`it has no ${FILE}`);
      if (file.size === undefined || file.size > MAX_SIZE) throw foreign('it is larger than 5 MB');
      const { data: blob } = await git.getBlob({ ...this.#repository, file_sha: file.sha });
      return Buffer.from(blob.content, 'base64').toString('utf8');
    } catch (error) {
      throw error instanceof OperationalError ? error : explain(error, `read ${FULL_REF}`, 'contents: read');
    }
  }

  /** @returns `moved` where the ref isn't at `from` any more; the refusal where the token may not write */
  async #write(from: string | undefined, content: string): Promise<'done' | 'moved' | OperationalError> {
    if (Buffer.byteLength(content) > MAX_SIZE) {
      throw new OperationalError('record-too-large', `The record in ${FULL_REF} would be larger than 5 MB: ${DELETE}.`);
    }
    const { git } = this.#octokit.rest;
    const entry = { path: FILE, mode: '100644', type: 'blob', content } as const;
    try {
      const { data: tree } = await git.createTree({ ...this.#repository, tree: [entry] });
      const commit = { ...this.#repository, message: MESSAGE, tree: tree.sha, parents: [] };
      const { sha } = (await git.createCommit(commit)).data;
      const made = { ref: REF, to: sha, exempt: undefined };
      const isDone =
        from === undefined
          ? await createRef(this.#octokit, this.#repository, made)
          : await moveRef(this.#octokit, this.#repository, { ...made, from, force: true });
      return isDone ? 'done' : 'moved';
    } catch (error) {
      const refusal =
        error instanceof OperationalError
          ? error
          : explain(error, `note in ${FULL_REF} when digests were first seen`, 'contents: write');
      if (MAY_NOT_WRITE.has(refusal.code)) return refusal;
      throw refusal;
    }
  }
}

function foreign(why: string): OperationalError {
  return new OperationalError(
    'invalid-record',
    `What is in ${FULL_REF} is no record of when digests were first seen (${why}): ${DELETE}.`,
  );
}
