/** A request as the double sees it: what was sent, with the token's value left out. */
export type ApiRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** An answer: a body of bytes goes out as it is, anything else as JSON. */
export type ApiResponse = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** A refusal in GitHub's own words; it becomes the answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly response: ApiResponse;

  constructor(
    status: number,
    message: string,
    extra: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    const documentation = 'https://docs.github.com/rest';
    const body = { message, ...extra, documentation_url: documentation, status: String(status) };
    this.response = { status, headers, body };
  }
}

/** 404, which is also what GitHub says of things that the token may not know of. */
export const notFound = (message = 'Not Found'): ApiError => new ApiError(404, message);

/** 403 with the reason. */
export const forbidden = (message = 'Resource not accessible by integration'): ApiError => new ApiError(403, message);

/** 403 of a ref whose workflow files the token may not write: the header names what would do. */
export const workflowsForbidden = (): ApiError =>
  new ApiError(
    403,
    'Resource not accessible by integration',
    {},
    {
      'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write',
    },
  );

/** 422 with a reason and nothing more, as the Git Data operations answer. */
export const unprocessable = (message: string): ApiError => new ApiError(422, message);

/** 422 "Validation Failed" with its list of errors. */
export const invalid = (...errors: readonly unknown[]): ApiError => new ApiError(422, 'Validation Failed', { errors });

/** 422 for one field of a resource. */
export const invalidField = (resource: string, field: string, code: string): ApiError =>
  invalid({ resource, field, code });

/** The page that a list operation was asked for. */
export type Page = { readonly page?: number | undefined; readonly per_page?: number | undefined };

/** What a page's links are made from: the address asked, in GitHub's by-id form, without its query. */
export type PageAddress = { readonly url: string; readonly query: Readonly<Record<string, string>> };

/** The entries of one page (30 unless asked otherwise, 100 at most). */
export function pageOf<T>(entries: readonly T[], { page = 1, per_page = 30 }: Page): readonly T[] {
  const size = pageSize(per_page);
  const start = (Math.max(1, page) - 1) * size;
  return entries.slice(start, start + size);
}

/** The Link header of a page, or none where one page holds everything. */
export function linkHeader(
  total: number,
  { page = 1, per_page = 30 }: Page,
  { url, query }: PageAddress,
): Readonly<Record<string, string>> {
  const last = Math.max(1, Math.ceil(total / pageSize(per_page)));
  const link = (rel: string, number: number): string =>
    `<${url}?${new URLSearchParams({ ...query, page: String(number) })}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link('prev', page - 1)] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
    ...(page > 1 ? [link('first', 1)] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}

const pageSize = (asked: number): number => Math.min(100, Math.max(1, asked));
