import { UserError } from '../domain/errors.ts';

/** The records of a CSV text (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes. Empty lines are left out. Throws a `UserError` that goes on from the name of the file. */
export function* csvRecords(text: string): Generator<readonly string[]> {
  let record: string[] = [];
  const pattern = /(?:"(?<quoted>[^"]*(?:""[^"]*)*)"|(?<plain>[^",\r\n]*))(?<end>,|\r?\n|$)/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { quoted, plain = '', end } = match.groups ?? {};
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      if (record.length > 1 || record[0] !== '') {
        yield record;
      }
      record = [];
    }
    if (pattern.lastIndex >= text.length && end !== ',') {
      return;
    }
  }
  throw new UserError('is no CSV: a quote in it stands where none may, or is not closed; get the file again');
}
