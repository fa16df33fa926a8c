/** An answer of GitHub that is not a success, with the body GitHub gives. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: { readonly errors?: readonly unknown[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.headers = more.headers ?? {};
    this.body = {
      message,
      ...(more.errors !== undefined && { errors: more.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    };
  }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found');

/** What a token without the right gets, in these very words. */
export const notAccessible = (permission: string): ApiError =>
  new ApiError(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': permission },
  });

/** One thing in the body that GitHub names by resource and field. */
export const invalid = (resource: string, field: string, code: string, message?: string): ApiError =>
  new ApiError(422, 'Validation Failed', {
    errors: [{ resource, code, field, ...(message !== undefined && { message }) }],
  });

export const noCommit = (sha: string): ApiError => new ApiError(422, `No commit found for SHA: ${sha}`);
