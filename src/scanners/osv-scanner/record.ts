import { fieldsOf, listOf, textOf } from '../fields.ts';
import { namesBeside, referencesOf, type Names } from '../names.ts';
import type { Observation } from '../../domain/observation.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What OSV records that mean the same vulnerability say of it (OSV schema 1.7); the first of them leads. */
export function vulnerabilityOf(
  id: string,
  records: readonly Fields[],
  others: readonly string[] = [],
): Pick<Observation, 'ruleId' | 'id' | 'title' | 'references' | 'published'> & Names {
  const names = records.flatMap((record) => [textOf(record['id']) ?? '', ...listOf(record['aliases'])]);
  const texts = [...names, ...others].filter((name): name is string => typeof name === 'string' && name !== '');
  const published = records
    .flatMap((record) => textOf(record['published']) ?? [])
    // The zero of Go stands for: not known.
    .filter((day) => !day.startsWith('0001'))
    .toSorted()[0];
  const addresses = records
    .flatMap((record) => listOf(record['references']))
    .map((one) => textOf(fieldsOf(one)['url']));
  return {
    ruleId: id,
    id,
    title: titleOf(id, records),
    ...namesBeside(id, texts),
    ...referencesOf(`https://osv.dev/vulnerability/${encodeURIComponent(id)}`, ...addresses),
    ...(published !== undefined && { published }),
  };
}

const MAX_TITLE = 200;

function titleOf(id: string, records: readonly Fields[]): string {
  const summary = records.flatMap((record) => textOf(record['summary']) ?? [])[0];
  const [line = ''] = (records.flatMap((record) => textOf(record['details']) ?? [])[0] ?? '').trim().split('\n');
  const [sentence = line] = line.split(/(?<=\.)\s/);
  const text = summary ?? (sentence.length > MAX_TITLE ? `${sentence.slice(0, MAX_TITLE)}…` : sentence);
  return text === '' ? id : text.trim();
}

/** The versions of a package in which any of the records says that it is mended. */
export function fixedVersions(records: readonly Fields[], name: string): readonly string[] {
  const affected = records.flatMap((record) => listOf(record['affected'])).map(fieldsOf);
  const events = affected
    .filter((one) => textOf(fieldsOf(one['package'])['name']) === name)
    .flatMap((one) => listOf(one['ranges']))
    .map(fieldsOf)
    // Commits are no versions that a person could ask for.
    .filter(({ type }) => type !== 'GIT')
    .flatMap(({ events: all }) => listOf(all));
  return [...new Set(events.flatMap((event) => textOf(fieldsOf(event)['fixed']) ?? []))];
}
