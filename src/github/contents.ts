import type { Octokit, RepositoryName } from './octokit.ts';
import { explain, statusOf } from './refusal.ts';

/** The text of a file at a commit or branch; undefined where there is none. */
export async function readFileAt(
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
    throw explain(error, `read ${path}`, 'contents: read');
  }
}
