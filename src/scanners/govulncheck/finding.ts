import { resolve } from 'node:path';
import type { Location } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Severity } from '../../domain/severity.ts';
import type { CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf, present, textOf } from '../fields.ts';
import { componentOf } from '../osv-scanner/component.ts';
import { lineNaming } from '../osv-scanner/lockfile.ts';
import { vulnerabilityOf } from '../osv-scanner/record.ts';
import { compareText, uniqueLocations } from '../../domain/merge.ts';
import { sourcePlace } from '../source-place.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One message of a finding: frames from what is vulnerable to where the program enters. */
export interface Seen {
  readonly id: string;
  readonly module: string;
  readonly trace: readonly Fields[];
  readonly fixedVersion: string | undefined;
}

type Level = 'module' | 'package' | 'symbol';
const DEPTH: Readonly<Record<Level, number>> = { module: 0, package: 1, symbol: 2 };

function levelOf({ trace }: Seen): Level {
  const [frame = {}] = trace;
  return textOf(frame['function']) !== undefined
    ? 'symbol'
    : textOf(frame['package']) !== undefined
      ? 'package'
      : 'module';
}

export function isDeeper(a: Seen, b: Seen): boolean {
  return DEPTH[levelOf(a)] > DEPTH[levelOf(b)];
}

const SEVERITY: Readonly<Record<Level, readonly [Severity, reason: string]>> = {
  symbol: ['high', 'govulncheck rates nothing: that the code calls it makes it high'],
  package: ['medium', 'govulncheck rates nothing: that the package is imported makes it medium'],
  module: ['low', 'govulncheck rates nothing: that only the module is used makes it low'],
};

/** What messages of one vulnerability, all seen equally deep, say together; `scanned` is how deep govulncheck was told to look. */
export function foundAs(
  all: readonly [Seen, ...Seen[]],
  record: Fields,
  scanned: string | undefined,
  notes: CodeNotes,
): Observation {
  const [first] = all;
  const ways = all.toSorted(shortestFirst);
  const level = levelOf(first);
  const [severity, severityReason] = SEVERITY[level];
  const version = textOf(first.trace[0]?.['version']);
  const fixedIn = first.fixedVersion === undefined ? [] : [first.fixedVersion];
  const component = componentOf({ ecosystem: 'Go', name: first.module, version, fixedIn });
  const [locations, message] =
    level === 'symbol'
      ? [callsOf(ways, notes), traced(ways)]
      : [requiredIn(first, version, notes), unreached(first, scanned)];
  return {
    ...vulnerabilityOf(first.id, [record]),
    kind: 'vulnerability',
    severity,
    severitySource: 'default',
    severityReason,
    component,
    message,
    ...(scanned === 'symbol' && { reachable: level === 'symbol' }),
    ...(locations.length > 0 && { locations }),
    ...present({ remediation: remediationOf(first) }),
  };
}

/** In one order, where govulncheck has none. */
function shortestFirst(a: Seen, b: Seen): number {
  return a.trace.length - b.trace.length || compareText(JSON.stringify(a.trace), JSON.stringify(b.trace));
}

function remediationOf({ module, fixedVersion }: Seen): string | undefined {
  if (fixedVersion === undefined) {
    return undefined;
  }
  return module === 'stdlib'
    ? `Build with Go ${fixedVersion.replace(/^v/, '')} or later`
    : `go get ${module}@${fixedVersion}`;
}

/** Where the user's own code makes the call that leads there: the frame of the scanned module that is nearest to it. */
function callsOf(all: readonly Seen[], { context }: CodeNotes): readonly Location[] {
  const places = all.flatMap(({ trace }): readonly Location[] => {
    const own = textOf(trace.at(-1)?.['module']);
    const { filename, line, column } = fieldsOf(trace.find((frame) => textOf(frame['module']) === own)?.['position']);
    const name = textOf(filename);
    const place = name === undefined ? undefined : sourcePlace(name, context);
    return place === undefined
      ? []
      : [{ ...place, ...present({ startLine: lineOf(line), startColumn: lineOf(column) }) }];
  });
  return uniqueLocations(places);
}

function requiredIn({ module }: Seen, version: string | undefined, { context }: CodeNotes): readonly Location[] {
  const place = sourcePlace('go.mod', context);
  const text = context.source?.text?.(resolve(context.source.cwd, 'go.mod'));
  const startLine = text === undefined || version === undefined ? undefined : lineNaming(text, module, version);
  return place === undefined ? [] : [{ ...place, ...present({ startLine }) }];
}

function unreached({ module, trace }: Seen, scanned: string | undefined): string {
  const imported = textOf(trace[0]?.['package']);
  const what = imported === undefined ? `The module ${module} is used` : `The package ${imported} is imported`;
  if (scanned !== 'symbol') {
    return what;
  }
  return imported === undefined
    ? `${what}, but none of its packages that are affected`
    : `${what}; no call to what is affected in it was found`;
}

const MAX_TRACES = 3;
const MAX_FRAMES = 10;

function traced(all: readonly Seen[]): string {
  const traces = [...new Set(all.map(({ trace }) => traceOf(trace)))];
  const more = traces.length - MAX_TRACES;
  return `Called: ${traces.slice(0, MAX_TRACES).join('; ')}${more > 0 ? `; and ${more} more ways` : ''}`;
}

function traceOf(trace: readonly Fields[]): string {
  const names = trace.map(symbolOf).toReversed();
  const shown =
    names.length <= MAX_FRAMES
      ? names
      : [...names.slice(0, MAX_FRAMES - 3), `(${names.length - MAX_FRAMES + 1} more)`, ...names.slice(-2)];
  return shown.join(' → ');
}

/** As Go people write it: language.Parse, (*Decoder).Decode with the last part of the path of its package. */
function symbolOf(frame: Fields): string {
  const path = textOf(frame['package']) ?? '';
  const receiver = textOf(frame['receiver']);
  const name = textOf(frame['function']) ?? '?';
  return [path.slice(path.lastIndexOf('/') + 1), receiver, name]
    .filter((part) => part !== undefined && part !== '')
    .join('.');
}
