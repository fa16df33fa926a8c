import type { Exception } from '../../domain/exception.ts';
import type { WrittenGap } from './accepted-gaps.ts';
import type { ConfigFile, ConfiguredRun, Settings } from './config-file.ts';

/** What changes from one configuration to another, a few words for each key, in the order of the keys. */
export function configChanges(from: ConfigFile, to: ConfigFile): readonly string[] {
  const [before, after] = [valuesOf(from), valuesOf(to)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return keys.flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (old === now) {
      return [];
    }
    return [old === undefined ? `${key} is added` : now === undefined ? `${key} is removed` : change(key, old, now)];
  });
}

const SHOWN_CHARACTERS = 60;

function change(key: string, old: string, now: string): string {
  const short = Math.max(old.length, now.length) <= SHOWN_CHARACTERS && !/[\n{[]/.test(old + now);
  return short ? `${key} goes from ${old} to ${now}` : `${key} is changed`;
}

function valuesOf({ policy, exceptions, exceptionFiles, runs }: ConfigFile): ReadonlyMap<string, string> {
  return new Map([
    ...(policy === undefined ? [] : [['policy', ''] as const]),
    ...settingValues('policy', policy?.settings ?? new Map()),
    ...Object.entries(policy?.parts ?? {}).flatMap(([part, value]) => leaves(`policy.${part}`, value)),
    ...exceptions.map((exception) => [`exceptions[${nameOf(exception)}]`, meaningOf(exception)] as const),
    ...exceptionFiles.map(({ text }) => [`exception-files[${text}]`, ''] as const),
    ...runs.flatMap(runValues),
  ]);
}

/** Its own name, or what it is about: a file and line say nothing, and move. */
function nameOf({ id, source, match }: Exception): string {
  const about = match.ids?.join(', ') ?? JSON.stringify(match);
  return id.startsWith(`${source.file}:`) ? about.slice(0, SHOWN_CHARACTERS) : id;
}

function meaningOf({ match, status, reason, owner, expires, justification }: Exception): string {
  return JSON.stringify([match, status, reason, owner, expires, justification]);
}

function runValues({ gate, id, settings }: ConfiguredRun): readonly (readonly [string, string])[] {
  const key = `gates.${gate}${id === undefined ? '' : `[${id}]`}`;
  return [[key, ''], ...settingValues(key, settings)];
}

function settingValues(where: string, settings: Settings): readonly (readonly [string, string])[] {
  const texts = [...settings].map(([name, { text }]) => [`${where}.${name}`, text] as const);
  const terms = [...settings].flatMap(([name, { accepted = [] }]) =>
    accepted.flatMap((one) => termValues(`${where}.${name}[${one.gap}]`, one)),
  );
  return [...texts, ...terms];
}

function termValues(key: string, one: WrittenGap): readonly (readonly [string, string])[] {
  return TERM_KEYS.flatMap((name) => (one[name] === undefined ? [] : [[`${key}.${name}`, one[name]] as const]));
}

const TERM_KEYS = ['reason', 'owner', 'expires'] as const;

/** Maps are taken apart, so that one limit among many is named by itself. */
function leaves(key: string, value: unknown): readonly (readonly [string, string])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inner]) => leaves(`${key}.${name}`, inner))
    : [[key, JSON.stringify(value)]];
}
