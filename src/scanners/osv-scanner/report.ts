import { resolve } from 'node:path';
import type { Location } from '../../domain/finding.ts';
import { codeReport, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, listOf, present, textOf, textsOf } from '../fields.ts';
import { rate, severityOfCvss, type Rated, type SeverityWords } from '../severity-words.ts';
import { sourcePlace } from '../source-place.ts';
import { componentOf, type NamedPackage } from './component.ts';
import { lineNaming } from './lockfile.ts';
import { fixedVersions, vulnerabilityOf } from './record.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What osv-scanner 2 writes with `--format json`: https://google.github.io/osv-scanner/output/#json. */
export const osvScannerReport = codeReport({
  name: 'osv-scanner JSON',
  elements: [['results', '*']],
  schema: {
    type: 'object',
    required: ['results', 'experimental_config'],
    properties: { results: { type: ['array', 'null'] }, experimental_config: { type: 'object' } },
  },
  element: lockfile,
});

function lockfile(value: unknown, notes: CodeNotes): void {
  const { source, packages } = fieldsOf(value);
  const path = textOf(fieldsOf(source)['path']);
  if (path === undefined || !Array.isArray(packages)) {
    notes.missed({ what: path ?? 'a lockfile', reason: 'osv-scanner reports it without its path or its packages' });
    return;
  }
  for (const one of packages) {
    packageIn(path, fieldsOf(one), notes);
  }
}

function packageIn(path: string, fields: Fields, notes: CodeNotes): void {
  const { name, version, ecosystem } = fieldsOf(fields['package']);
  const called = textOf(name);
  const place = sourcePlace(path, notes.context);
  if (called === undefined) {
    notes.missed({ what: place?.path ?? path, reason: 'osv-scanner reports a package of it without a name' });
    return;
  }
  const found = { ecosystem: textOf(ecosystem) ?? '', name: called, version: textOf(version) };
  const records = listOf(fields['vulnerabilities']).map(fieldsOf);
  for (const group of groupsOf(fields, records)) {
    vulnerability(group, found, records, { ...notes, place: place && placeOf(path, place, found, notes) });
  }
  if (listOf(fields['license_violations']).length > 0) {
    notes.notices.add('osv-scanner was told of an allow-list of licences; what it says of them is not read');
  }
}

/** Those that mean the same vulnerability; a report without groups has each by itself. */
function groupsOf(fields: Fields, records: readonly Fields[]): readonly Fields[] {
  const groups = listOf(fields['groups']).map(fieldsOf);
  return groups.length > 0 ? groups : records.map(({ id }) => ({ ids: [id] }));
}

function vulnerability(
  group: Fields,
  found: NamedPackage,
  all: readonly Fields[],
  notes: CodeNotes & { readonly place: Location | undefined },
): void {
  const ids = textsOf(group['ids']);
  const [id] = ids;
  if (id === undefined) {
    notes.missed({ what: found.name, reason: 'osv-scanner reports a vulnerability of it without an id' });
    return;
  }
  const records = all.filter((record) => ids.includes(textOf(record['id']) ?? ''));
  const fixedIn = fixedVersions(records, found.name);
  const malicious = ids.some((one) => one.startsWith('MAL-'));
  notes.found({
    ...vulnerabilityOf(id, records, [...ids, ...textsOf(group['aliases'])]),
    kind: malicious ? 'malware' : 'vulnerability',
    ...(malicious ? MALICIOUS : severityOf(group, records, notes)),
    component: componentOf({ ...found, fixedIn }),
    ...scoreOf(group),
    ...calledOf(group),
    ...present({ remediation: remediationOf(malicious, found.name, fixedIn) }),
    ...(notes.place !== undefined && { locations: [notes.place] }),
  });
}

const MALICIOUS: Rated & { readonly severityReason: string } = {
  severity: 'critical',
  severitySource: 'default',
  severityReason: 'The package itself is malicious',
};

const WORDS: SeverityWords = { critical: 'critical', high: 'high', moderate: 'medium', medium: 'medium', low: 'low' };

/** The worst CVSS score of the group; where there is none, the word of the database that the record comes from. */
function severityOf(group: Fields, records: readonly Fields[], { notices }: CodeNotes): Rated {
  const score = textOf(group['max_severity']);
  if (score !== undefined && Number.isFinite(Number(score))) {
    return { severity: severityOfCvss(Number(score)), severitySource: 'cvss', nativeSeverity: score };
  }
  const word = records.flatMap((record) => textOf(fieldsOf(record['database_specific'])['severity']) ?? [])[0];
  return rate(word, WORDS, notices);
}

function scoreOf(group: Fields): { readonly scores?: { readonly cvss: number } } {
  const score = Number(textOf(group['max_severity']) ?? Number.NaN);
  return Number.isFinite(score) && score > 0 ? { scores: { cvss: score } } : {};
}

/** What its own analysis of calls says, where it was switched on: one call of the group is enough. */
function calledOf(group: Fields): { readonly reachable?: boolean } {
  const analysed = Object.values(fieldsOf(group['experimental_analysis'])).map((one) => fieldsOf(one)['called']);
  const told = analysed.filter((called) => typeof called === 'boolean');
  return told.length === 0 ? {} : { reachable: told.includes(true) };
}

function remediationOf(malicious: boolean, name: string, fixedIn: readonly string[]): string | undefined {
  if (malicious) {
    return `Take ${name} out, and look at every machine that has installed it as taken over`;
  }
  return fixedIn.length === 0 ? undefined : `Upgrade ${name} to ${fixedIn.join(' or ')}`;
}

function placeOf(path: string, place: Location, { name, version }: NamedPackage, { context }: CodeNotes): Location {
  const text = context.source?.text?.(resolve(context.source.cwd, path));
  const startLine = text === undefined || version === undefined ? undefined : lineNaming(text, name, version);
  return { ...place, ...present({ startLine }) };
}
