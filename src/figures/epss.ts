import { UserError } from '../domain/errors.ts';
import { csvRecords } from './csv.ts';
import { cveOf } from './cve.ts';

/** Probabilities of exploitation in the next 30 days, as FIRST publishes them for a day. */
export interface Epss {
  /** The day they are of, ISO 8601; undefined where the file does not say. */
  readonly date?: string;
  /** By CVE, 0 to 1. */
  readonly scores: ReadonlyMap<string, number>;
}

const HEADER = ['cve', 'epss'];

/**
 * Reads the CSV of FIRST (https://www.first.org/epss/data_stats): a comment with the day, then cve,epss,percentile.
 * Throws a `UserError` that goes on from the name of the file.
 */
export function parseEpss(text: string): Epss {
  const comment = /^\uFEFF?(?<line>#[^\n]*)\n/.exec(text);
  const records = csvRecords(text.slice(comment?.[0].length ?? 0).replace(/^\uFEFF/, ''));
  const header = records.next();
  const names = header.done === true ? [] : header.value.map((name) => name.trim().toLowerCase());
  if (HEADER.some((name, index) => names[index] !== name)) {
    throw new UserError(
      `is no EPSS file: its columns are not cve,epss,percentile, as in the CSV that FIRST publishes; give that`,
    );
  }
  const scores = new Map<string, number>();
  for (const record of records) {
    const [cve, score] = scoreOf(record);
    scores.set(cve, score);
  }
  if (scores.size === 0) {
    throw new UserError('holds no EPSS of any vulnerability; get the file again');
  }
  const date = /score_date:(?<date>\d{4}-\d\d-\d\d)/.exec(comment?.groups?.['line'] ?? '')?.groups?.['date'];
  return { scores, ...(date !== undefined && { date }) };
}

function scoreOf([name = '', written = '']: readonly string[]): readonly [string, number] {
  const cve = cveOf(name);
  const score = /^\d(?:\.\d+)?(?:e-\d+)?$/i.test(written.trim()) ? Number(written) : Number.NaN;
  if (cve === undefined || !(score >= 0 && score <= 1)) {
    const line = `${name},${written}`.slice(0, 80);
    throw new UserError(
      `holds ${JSON.stringify(line)}, which is no CVE with a probability from 0 to 1; get the file again`,
    );
  }
  return [cve, score];
}
