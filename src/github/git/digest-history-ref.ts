import type { DigestHistory } from '../../model/digest-history.ts';
import { parseDigestHistory, serializeDigestHistory } from '../../model/digest-history-json.ts';
import { OperationalError, type OperationalErrorCode } from '../../model/error.ts';
import type { DigestHistoryStore, Log } from '../../model/ports.ts';
import { failedRequest } from '../errors/failed-request.ts';
import { statusOf } from '../errors/response-status.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { readBlob } from './blobs.ts';
import { createRef, moveRef } from './refs.ts';

const REF = 'freshfrom/seen';
const FULL_REF = `refs/${REF}`;
const FILE = 'seen.json';
const DELETE = `delete it with "git push origin :${FULL_REF}", then all digests count as new`;
/** In bytes: enough for a thousand tags that move every day. */
const MAX_SIZE = 5_000_000;
/** A try fails only where another run has moved the ref. */
const MAX_TRIES = 10;

/** The errors of a token that may not write the record: the run goes on without writing it. */
const MAY_NOT_WRITE: ReadonlySet<OperationalErrorCode> = new Set([
  'missing-permission',
  'missing-workflow-permission',
  'rule-violation',
  'force-push-forbidden',
]);

const MESSAGE = `Note when digests were first seen

freshfrom counts min-age from the times in here; no branch has this commit, and it has no history.
To forget it: git push origin :${FULL_REF}`;

/** The record on GitHub; no commit where there is no record yet. */
interface StoredRecord {
  readonly commit: string | undefined;
  readonly history: DigestHistory;
}

/**
 * The record of when digests were first seen, in a git ref outside of branches and tags, which starts no workflow and which
 * GitHub's pages don't show: one file in one commit without parents, moved by compare-and-swap.
 */
export class DigestHistoryRef implements DigestHistoryStore {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #log: Log;
  /** What was read last. A change starts from it, and the compare-and-swap fails where it is out of date. */
  #last: Promise<StoredRecord> | undefined;

  constructor(octokit: Octokit, repository: RepositoryName, log: Log) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#log = log;
  }

  async read(): Promise<DigestHistory> {
    this.#last = this.#readRecord();
    return (await this.#last).history;
  }

  /** Without the right to write, the run uses the record as it is: digests that it sees first wait longer, never less. */
  async update(change: (now: DigestHistory) => DigestHistory): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const { commit, history } = await (this.#last ?? this.#readRecord());
      const changed = change(history);
      if (changed === history) return;
      this.#last = undefined;
      const text = serializeDigestHistory(changed);
      if (text === serializeDigestHistory(history)) return;
      const written = await this.#write(commit, text);
      if (written === 'done') return;
      if (written !== 'moved') {
        this.#log.warning(`${written.message} This run uses the record as it is.`);
        return;
      }
    }
    throw new OperationalError(
      'conflict',
      `${FULL_REF} was moved ${MAX_TRIES} times by other runs before this one could; run it again.`,
    );
  }

  async #readRecord(): Promise<StoredRecord> {
    const commit = await this.#commit();
    if (commit === undefined) return { commit, history: new Map() };
    const history = parseDigestHistory(await this.#text(commit));
    if ('invalid' in history) throw notOurRecord(history.invalid);
    return { commit, history };
  }

  async #commit(): Promise<string | undefined> {
    try {
      const { data } = await this.#octokit.rest.git.getRef({ ...this.#repository, ref: REF });
      if (data.object.type !== 'commit') throw notOurRecord('it points to no commit');
      return data.object.sha;
    } catch (error) {
      // Also where the token may not see it: then all digests count as new, and none is proposed too early.
      if (statusOf(error) === 404) return undefined;
      throw failedRequest(error, `read ${FULL_REF}`, 'contents: read');
    }
  }

  async #text(commit: string): Promise<string> {
    const { git } = this.#octokit.rest;
    try {
      const { data: root } = await git.getTree({ ...this.#repository, tree_sha: commit });
      const file = root.tree.find(({ path, type }) => path === FILE && type === 'blob');
      if (file === undefined) throw notOurRecord(`it has no ${FILE}`);
      if (file.size === undefined || file.size > MAX_SIZE) throw notOurRecord('it is larger than 5 MB');
      const blob = await readBlob(this.#octokit, this.#repository, file.sha, `read ${FULL_REF}`);
      return blob.toString('utf8');
    } catch (error) {
      throw failedRequest(error, `read ${FULL_REF}`, 'contents: read');
    }
  }

  /** @returns `moved` where the ref isn't at `from` any more; an error where the token may not write */
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
      const failed = failedRequest(error, `note in ${FULL_REF} when digests were first seen`, 'contents: write');
      if (MAY_NOT_WRITE.has(failed.code)) return failed;
      throw failed;
    }
  }
}

function notOurRecord(why: string): OperationalError {
  return new OperationalError(
    'invalid-record',
    `${FULL_REF} holds no record of when digests were first seen (${why}): ${DELETE}.`,
  );
}
