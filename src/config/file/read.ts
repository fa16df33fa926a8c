import type { Node } from 'yaml';
import { nearest } from '../../domain/nearest.ts';
import { readExceptionList } from '../../ledger/read/own.ts';
import type { GateSpec } from '../gate-spec.ts';
import { refusedLives } from './accepted-gaps.ts';
import type { ConfigFile, ConfiguredRun, Setting } from './config-file.ts';
import { plainText } from './input-text.ts';
import { inputsInFile, policyInputs } from './inputs-in-file.ts';
import { quoted, type Mistake } from './mistake.ts';
import { policyParts, readPolicy } from './policy.ts';
import { entriesOrNone, readSettings } from './settings.ts';
import { Sheet, type Entry } from './sheet.ts';

/** What is read, or every mistake in it. */
export type ConfigReading =
  | { readonly config: ConfigFile; readonly mistakes: readonly [] }
  | { readonly mistakes: readonly [Mistake, ...Mistake[]] };

export const TOP_KEYS = ['version', 'policy', 'exceptions', 'exception-files', 'gates'] as const;
export interface ReadOptions {
  /** What messages call the file. */
  readonly name: string;
  readonly gates: readonly GateSpec[];
  readonly now: Date;
}

/** Reads `.github/gatehouse.yml`; never throws for what it holds. */
export function readConfig(text: string, options: ReadOptions): ConfigReading {
  const sheet = new Sheet(text);
  const read = sheet.root === undefined ? undefined : readTop(sheet, sheet.root, options);
  const [first, ...others] = sheet.mistakes;
  if (first !== undefined) {
    return { mistakes: [first, ...others] };
  }
  return read === undefined ? { mistakes: [EMPTY] } : { config: read, mistakes: [] };
}

const EMPTY: Mistake = { line: 1, column: 1, message: 'it is empty: begin it with "version: 1".' };

function readTop(sheet: Sheet, root: Node, { name, gates, now }: ReadOptions): ConfigFile | undefined {
  const entries =
    sheet.shown(root) === 'nothing' ? undefined : sheet.entries(root, `a map with ${TOP_KEYS.join(', ')}`);
  if (entries === undefined) {
    return undefined;
  }
  const at = (key: (typeof TOP_KEYS)[number]): Entry | undefined => entries.find((entry) => entry.key === key);
  for (const entry of entries) {
    if (!TOP_KEYS.some((known) => known === entry.key)) {
      unknownTop(sheet, entry, gates);
    }
  }
  checkVersion(sheet, at('version'));
  const entry = at('policy');
  const policy = entry === undefined ? undefined : readPolicy(sheet, entry, gates);
  const maxDays = policy?.parts.exceptions?.maxDays;
  const ledger = readExceptionList(at('exceptions')?.value, sheet.context, { file: name, now, maxDays });
  sheet.mistakes.push(...ledger.mistakes);
  const runs = readRuns(sheet, at('gates'), gates);
  const settings = [...(policy?.settings.values() ?? []), ...runs.flatMap((run) => [...run.settings.values()])];
  sheet.mistakes.push(...refusedLives(settings, { now, maxDays }));
  return {
    name,
    ...(policy !== undefined && { policy }),
    exceptions: ledger.exceptions,
    notices: ledger.notices,
    exceptionFiles: readFiles(sheet, at('exception-files')),
    runs,
  };
}

/** A key that belongs one level down is the mistake most often made. */
function unknownTop(sheet: Sheet, entry: Entry, gates: readonly GateSpec[]): void {
  const { key, keyNode } = entry;
  if (gates.some(({ name }) => name === key)) {
    sheet.complain(keyNode, `${quoted(key)} belongs under "gates:".`);
  } else if ([...Object.keys(policyInputs(gates)), ...policyParts(gates).keys()].includes(key)) {
    sheet.complain(keyNode, `${quoted(key)} belongs under "policy:".`);
  } else {
    sheet.unknownKey(entry, TOP_KEYS, 'the file');
  }
}

function checkVersion(sheet: Sheet, entry: Entry | undefined): void {
  if (entry === undefined) {
    sheet.complain(undefined, 'version is missing: begin the file with "version: 1".');
  } else if (sheet.text(entry.value) !== '1') {
    sheet.complain(entry.value, `version: ${sheet.shown(entry.value)} is not 1, the only version there is.`);
  }
}

function readFiles(sheet: Sheet, entry: Entry | undefined): readonly Setting[] {
  if (entry === undefined) {
    return [];
  }
  return (sheet.items(entry.value) ?? [entry.value]).flatMap((node) => {
    const text = plainText(sheet, node);
    const inside = text !== undefined && !/^(?:[\\/~]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(text);
    if (!inside) {
      sheet.complain(
        node,
        `exception-files: ${sheet.shown(node)} is not a file of this repository, named from its root.`,
      );
    }
    return text !== undefined && inside ? [{ text, ...sheet.placeOf(node) }] : [];
  });
}

function readRuns(sheet: Sheet, entry: Entry | undefined, gates: readonly GateSpec[]): readonly ConfiguredRun[] {
  if (entry === undefined) {
    return [];
  }
  const names = gates.map(({ name }) => name);
  return entriesOrNone(sheet, entry, `a map of gates (${names.join(', ')})`).flatMap((gate) => {
    const spec = gates.find(({ name }) => name === gate.key);
    if (spec === undefined) {
      const suggestion = nearest(gate.key, names);
      const hint = suggestion === undefined ? `there are ${names.join(', ')}.` : `did you mean ${suggestion}?`;
      sheet.complain(gate.keyNode, `there is no gate ${quoted(gate.key)}; ${hint}`);
      return [];
    }
    const several = sheet.items(gate.value);
    const runs = (several ?? [gate.value]).map((value) => readRun(sheet, { ...gate, value }, spec));
    distinct(sheet, gate, runs);
    return runs;
  });
}

function readRun(sheet: Sheet, entry: Entry, spec: GateSpec): ConfiguredRun {
  const entries = entriesOrNone(sheet, entry, `a map of inputs of ${spec.name}, or a list of such maps`);
  const settings = readSettings(sheet, entries, inputsInFile(spec), { name: spec.name, others: [] });
  const id = settings.get('id')?.text;
  return { gate: spec.name, ...(id !== undefined && { id }), settings, ...sheet.placeOf(entry.value) };
}

/** Two runs with one name would show one result in place of two. */
function distinct(sheet: Sheet, { key, keyNode }: Entry, runs: readonly ConfiguredRun[]): void {
  for (const [index, { id, line, column }] of runs.entries()) {
    if (runs.slice(0, index).some((other) => other.id === id)) {
      const which = id === undefined ? 'have no id' : `have the id ${quoted(id)}`;
      sheet.mistakes.push({ line, column, message: `${key}: two runs ${which}; give each an id of its own.` });
    }
  }
  if (runs.length === 0) {
    sheet.complain(keyNode, `${key}: the list is empty; leave the gate out, or write one run.`);
  }
}
