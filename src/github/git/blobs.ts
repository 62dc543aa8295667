import { failedRequest } from '../errors/failed-request.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';

/** The bytes of a blob. @param doing for an error, as in `read Dockerfile` */
export async function readBlob(
  octokit: Octokit,
  repository: RepositoryName,
  sha: string,
  doing: string,
): Promise<Buffer> {
  try {
    const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: sha });
    return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
  } catch (error) {
    throw failedRequest(error, doing, 'contents: read');
  }
}
