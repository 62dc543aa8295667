import { invalid } from '../http.ts';

const MOST_BODY = 65_536;
const MOST_TITLE = 256;

/** 422 for a body that is longer than GitHub keeps; in characters, whatever their bytes. */
export function demandBody(resource: string, body: string | null | undefined): void {
  demandLength(resource, 'body', body ?? '', MOST_BODY);
}

/** 422 for a pull request's title that is empty or too long. */
export function demandTitle(title: string): void {
  if (title.trim() === '') throw invalid({ resource: 'PullRequest', field: 'title', code: 'missing_field' });
  demandLength('PullRequest', 'title', title, MOST_TITLE);
}

function demandLength(resource: string, field: string, text: string, most: number): void {
  // Iterating a string counts characters; its length counts those beyond the first plane twice.
  if (text.length <= most || [...text].length <= most) return;
  const message = `${field} is too long (maximum is ${most} characters)`;
  throw invalid({ resource, code: 'custom', field, message });
}
