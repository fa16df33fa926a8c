import { messageOf, UserError } from '../domain/errors.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../scanners/fields.ts';
import { csvRecords } from './csv.ts';
import { cveOf } from './cve.ts';

/** The vulnerabilities that CISA knows to be exploited. */
export interface Kev {
  /** When the catalogue was released, or its newest entry was added, ISO 8601. */
  readonly date?: string;
  readonly listed: ReadonlySet<string>;
}

/** Reads the catalogue of CISA (https://www.cisa.gov/known-exploited-vulnerabilities-catalog), as JSON or CSV. Throws a `UserError` that goes on from the name of the file. */
export function parseKev(text: string): Kev {
  const plain = text.replace(/^\uFEFF/, '');
  const kev = plain.trimStart().startsWith('{') ? fromJson(plain) : fromCsv(plain);
  if (kev.listed.size === 0) {
    throw new UserError('lists no vulnerability; get the file again');
  }
  return kev;
}

// Any further field is welcome: the catalogue gains some from time to time.
function fromJson(text: string): Kev {
  const { dateReleased, count, vulnerabilities } = fieldsOf(parsed(text));
  const all = listOf(vulnerabilities).map((one) => listedName(textOf(fieldsOf(one)['cveID']) ?? ''));
  const said = numberOf(count);
  if (said !== undefined && said !== all.length) {
    throw new UserError(`says that it lists ${said} vulnerabilities and holds ${all.length}; get the file again`);
  }
  const date = textOf(dateReleased) ?? '';
  return { listed: new Set(all), ...(isDate(date) && { date: date.slice(0, 10) }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`is no valid JSON (${messageOf(error)}); get the file again`, { cause: error });
  }
}

function fromCsv(text: string): Kev {
  const records = csvRecords(text);
  const header = records.next();
  const names = header.done === true ? [] : header.value.map((name) => name.trim());
  const [id, added] = [names.indexOf('cveID'), names.indexOf('dateAdded')];
  if (id === -1) {
    throw new UserError('is no catalogue of CISA: it is neither its JSON nor its CSV, which has a column cveID');
  }
  const all = [...records];
  const dates = all.map((record) => record[added] ?? '').filter(isDate);
  const newest = dates.toSorted().at(-1);
  return {
    listed: new Set(all.map((record) => listedName(record[id] ?? ''))),
    ...(newest !== undefined && { date: newest.slice(0, 10) }),
  };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)));
}

function listedName(name: string): string {
  const cve = cveOf(name);
  if (cve === undefined) {
    throw new UserError(`lists ${JSON.stringify(name.slice(0, 80))}, which is no CVE; get the file again`);
  }
  return cve;
}
