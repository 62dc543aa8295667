import { failedRequest } from './errors/failed-request.ts';
import { statusOf } from './errors/response-status.ts';
import type { Octokit, RepositoryName } from './octokit.ts';

/** The text of a file at a commit or branch; undefined where there is no such file. */
export async function readRepositoryFile(
  octokit: Octokit,
  repository: RepositoryName,
  path: string,
  ref: string,
): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref });
    if (Array.isArray(data) || data.type !== 'file') return undefined;
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw failedRequest(error, `read ${path}`, 'contents: read');
  }
}
