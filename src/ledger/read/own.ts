import { EXCEPTION_STATUSES, type ExceptionMatch } from '../../domain/exception.ts';
import { FINDING_KINDS } from '../../domain/finding.ts';
import { parseComponent } from '../component.ts';
import { isDay } from '../life.ts';
import { booleanOf, choice, fieldText, fieldTexts, listed, oneOfItem, pathGlob, required } from './checked-fields.ts';
import { clipped, Collector } from './collector.ts';
import type { Asked, LedgerFormat, LedgerReading } from './reading.ts';
import { fieldOf, itemOf, listOf, textOf, type Item, type TreeContext } from './tree.ts';

const MATCH_KEYS = [
  'id',
  'kind',
  'component',
  'path',
  'resource',
  'target',
  'scanner',
  'fingerprint',
  'fixable',
] as const;
/** Every key of an exception in Gatehouse's own format. */
export const OWN_KEYS = [...MATCH_KEYS, 'name', 'reason', 'owner', 'expires', 'status', 'justification'] as const;

/** What every decision to live with something says, in words that follow "say". */
export const TERMS = {
  reason: 'why it can be lived with',
  owner: 'who answers for it',
  expires: 'the last day on which it holds, as in 2026-12-31',
} as const;

/** Gatehouse's own format: YAML with a list under `exceptions`. */
export const ownFormat: LedgerFormat = {
  recognises: ({ fields }) => fields?.has('exceptions') === true,
  read(root, asked) {
    const collector = new Collector('gatehouse', asked);
    collector.unknownKeys(root, ['exceptions', '$schema']);
    readList(fieldOf(root, 'exceptions'), collector);
    return collector.result();
  },
};

/** Reads the list of exceptions that is a part of another YAML file, as the configuration; `undefined` is an empty list. */
export function readExceptionList(node: unknown, context: TreeContext, asked: Asked): LedgerReading {
  const collector = new Collector('gatehouse', asked);
  readList(node === undefined ? undefined : itemOf(node, context), collector);
  return collector.result();
}

function readList(list: Item | undefined, collector: Collector): void {
  if (list !== undefined && list.list === undefined && list.scalar !== null) {
    collector.mistake(list, 'exceptions must be a list, each with - in front.');
  }
  const names = new Set<string>();
  for (const entry of listOf(list)) {
    if (entry.fields === undefined) {
      collector.mistake(entry, 'an exception is a mapping, with id, reason, owner and expires.');
    } else {
      readEntry(entry, names, collector);
    }
  }
}

function readEntry(entry: Item, names: Set<string>, collector: Collector): void {
  collector.entry(() => {
    collector.unknownKeys(entry, OWN_KEYS);
    const name = fieldText(entry, 'name', collector);
    if (name !== undefined && names.has(name)) {
      collector.mistake(entry, `another exception has the name ${JSON.stringify(clipped(name))} too.`);
    }
    if (name !== undefined) {
      names.add(name);
    }
    return {
      at: entry,
      id: name,
      match: matchOf(entry, collector),
      status: choice(entry, 'status', EXCEPTION_STATUSES, collector) ?? 'suppressed',
      reason: required(entry, 'reason', TERMS.reason, collector),
      owner: required(entry, 'owner', TERMS.owner, collector),
      expires: expiryOf(entry, collector),
      justification: fieldText(entry, 'justification', collector),
    };
  });
}

function matchOf(entry: Item, collector: Collector): ExceptionMatch {
  const lists = {
    ids: fieldTexts(entry, 'id', collector),
    components: fieldTexts(entry, 'component', collector),
    paths: fieldTexts(entry, 'path', collector)?.map(pathGlob),
    resources: fieldTexts(entry, 'resource', collector),
    targets: fieldTexts(entry, 'target', collector),
    fingerprints: fieldTexts(entry, 'fingerprint', collector),
    kinds: kindsOf(entry, collector),
  };
  const scanner = fieldText(entry, 'scanner', collector);
  const fixable = booleanOf(entry, 'fixable', collector);
  const match: ExceptionMatch = {
    ...Object.fromEntries(Object.entries(lists).filter(([, texts]) => texts !== undefined)),
    ...(scanner !== undefined && { scanner }),
    ...(fixable !== undefined && { fixable }),
  };
  for (const component of listed(fieldOf(entry, 'component'))) {
    checkComponent(component, collector);
  }
  if (meansEverything(match)) {
    collector.mistake(
      entry,
      'it would match everything: name an id, a component, a path, a resource, a target or a fingerprint.',
    );
  }
  return match;
}

/** Whether nothing narrows it down: kinds, scanners and what can be mended are still nearly everything. */
export function meansEverything(match: ExceptionMatch): boolean {
  const { ids, components, paths, resources, targets, fingerprints, package: named } = match;
  const globs = [paths, resources, targets].filter((list) => list !== undefined);
  return (
    ids === undefined &&
    components === undefined &&
    fingerprints === undefined &&
    Object.keys(named ?? {}).length === 0 &&
    globs.every((list) => list.some((glob) => /^[*/]+$/.test(glob)))
  );
}

function checkComponent(item: Item, collector: Collector): void {
  const text = textOf(item) ?? '';
  if (text !== '' && parseComponent(text) === undefined) {
    collector.mistake(
      item,
      `${JSON.stringify(clipped(text))} is no package URL with a version or a range: write pkg:npm/lodash, pkg:npm/lodash@4.17.20, pkg:npm/lodash@<4.17.21 or pkg:npm/lodash@vers:npm/>=4|<4.17.21.`,
    );
  }
}

function kindsOf(entry: Item, collector: Collector): ExceptionMatch['kinds'] {
  const kinds = listed(fieldOf(entry, 'kind')).flatMap(
    (item) => oneOfItem(item, 'kind', FINDING_KINDS, collector) ?? [],
  );
  return kinds.length === 0 ? undefined : kinds;
}

function expiryOf(entry: Item, collector: Collector): string | undefined {
  const text = required(entry, 'expires', TERMS.expires, collector);
  const item = fieldOf(entry, 'expires');
  if (text !== undefined && item !== undefined && !isDay(text)) {
    collector.mistake(item, noDay('expires', text));
  }
  return text;
}

/** What is wrong with a day that is none; `where` is what it is the value of. */
export function noDay(where: string, text: string): string {
  return `${where}: ${JSON.stringify(clipped(text))} is no day of the calendar; write it as in 2026-12-31.`;
}
