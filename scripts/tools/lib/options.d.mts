export interface Options {
  readonly budgetMs: number;
  readonly only: readonly string[] | undefined;
  readonly list: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

export class UsageError extends Error {}
export function parseOptions(argv: readonly string[], known: readonly string[]): Options;
