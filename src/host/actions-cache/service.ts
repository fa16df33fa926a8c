/** Where a cache service is, and what its entries are told apart by besides their keys. */
export interface Service {
  readonly url: string;
  readonly token: string;
  readonly version: string;
}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** The first of the fields that holds a text: JSON of protocol buffers is written in two ways. */
export function textIn(fields: Fields, ...names: readonly string[]): string | undefined {
  const found = names.map((name) => fields[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : undefined;
}

export function refusedBy(what: string, status: number, message: string | undefined): Error {
  return new Error(
    `${what} was answered with ${status}${message === undefined || message === '' ? '' : ` (${message.slice(0, 200)})`}`,
  );
}
