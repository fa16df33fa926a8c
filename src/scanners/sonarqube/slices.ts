import { fieldsOf, textOf } from '../fields.ts';

/** SonarQube gives no more results of one query than these ("Can return only the first 10000 results"). */
export const MAX_RESULTS = 10_000;
export const PAGE_SIZE = 500;

export type Query = Readonly<Record<string, string>>;

/** A part of the issues: a query, and in words what it is for. */
export interface Slice {
  readonly query: Query;
  readonly what: string;
}

const FIXED: readonly (readonly [parameter: string, values: readonly string[]])[] = [
  ['severities', ['BLOCKER', 'CRITICAL', 'MAJOR', 'MINOR', 'INFO']],
  ['types', ['BUG', 'VULNERABILITY', 'CODE_SMELL']],
];

/** The slices by severity, then those by type; every issue has one of each. None where a slice is one of them already. */
export const FIXED_SPLITS: readonly ((slice: Slice) => readonly Slice[])[] = FIXED.map(
  ([parameter, values]) =>
    (slice) =>
      slice.query[parameter] === undefined ? values.map((value) => narrowed(slice, { [parameter]: value }, value)) : [],
);

function narrowed({ query, what }: Slice, more: Query, said: string): Slice {
  return { query: { ...query, ...more }, what: what === '' ? said : `${what}, ${said}` };
}

/** A span of creation dates in milliseconds since 1970, whole seconds; the end is outside. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const SECOND = 1000;

/** The creation date of the first issue of a page in milliseconds; undefined where it has none that can be read. */
export function creationOf(issue: unknown): number | undefined {
  const time = Date.parse(textOf(fieldsOf(issue)['creationDate']) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** The two halves of a span; none where it is one second. */
export function halves({ from, to }: Span): readonly Span[] {
  const middle = from + Math.floor((to - from) / 2 / SECOND) * SECOND;
  return middle <= from
    ? []
    : [
        { from, to: middle },
        { from: middle, to },
      ];
}

/** Whole seconds around two dates. */
export function spanOf(oldest: number, newest: number): Span {
  return { from: Math.floor(oldest / SECOND) * SECOND, to: (Math.floor(newest / SECOND) + 1) * SECOND };
}

export function createdIn(slice: Slice, span: Span): Slice {
  const query = { createdAfter: dateTime(span.from), createdBefore: dateTime(span.to) };
  // The span says it all: that of the slice around it would be said twice.
  const what = slice.what.replace(/(?:, |^)created .*$/, '');
  return narrowed({ query: slice.query, what }, query, `created from ${query.createdAfter} to ${query.createdBefore}`);
}

/** As the API wants it: 2017-10-19T13:00:00+0000. */
function dateTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}+0000`;
}

const DIRECTORIES_AT_ONCE = 40;

/** Slices by directory. None where a name has a comma, which stands between the names of a list. */
export function inDirectories(slice: Slice, directories: readonly string[]): readonly Slice[] {
  if (directories.some((name) => name.includes(','))) {
    return [];
  }
  const groups = Math.ceil(directories.length / DIRECTORIES_AT_ONCE);
  return Array.from({ length: groups }, (_, index) =>
    directorySlice(slice, directories.slice(index * DIRECTORIES_AT_ONCE, (index + 1) * DIRECTORIES_AT_ONCE)),
  );
}

/** The slices of the two halves of the directories of a slice; none where it has only one. */
export function fewerDirectories(slice: Slice): readonly Slice[] {
  const names = slice.query['directories']?.split(',') ?? [];
  const middle = Math.ceil(names.length / 2);
  return names.length < 2
    ? []
    : [names.slice(0, middle), names.slice(middle)].map((half) => directorySlice(slice, half));
}

function directorySlice(slice: Slice, names: readonly string[]): Slice {
  const what = slice.what.replace(/(?:, |^)in .*$/, '');
  const said = names.length === 1 ? `in ${names[0]}` : `in ${names.length} directories`;
  return narrowed({ query: slice.query, what }, { directories: names.join(',') }, said);
}
