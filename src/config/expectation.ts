import { UserError } from '../domain/errors.ts';

/** Which reports there must be: so many, or those of these runs. */
export type Expectation = { readonly count: number } | { readonly ids: readonly string[] };

// More jobs than a matrix of GitHub can have: https://docs.github.com/actions/reference/limits
const MAX_REPORTS = 1000;

/** Reads `8` or `shard-1-of-2, shard-2-of-2`; throws a `UserError` for anything else. */
export function parseExpectation(text: string): Expectation {
  if (/^\d{1,9}$/.test(text)) {
    const count = Number(text);
    if (count < 1 || count > MAX_REPORTS) {
      throw new UserError(`"${text}" is not a number of reports from 1 to ${MAX_REPORTS}.`);
    }
    return { count };
  }
  const ids = text.split(/[,\n]/).flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));
  const wrong = ids.find((id) => !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (wrong !== undefined || ids.length === 0) {
    throw new UserError(
      `${JSON.stringify((wrong ?? text).slice(0, 80))} is neither a number of reports nor the id of a run, as in 8 or shard-1-of-2,shard-2-of-2.`,
    );
  }
  if (twice !== undefined) {
    throw new UserError(`"${twice}" is named twice; each run is expected once.`);
  }
  return { ids };
}
