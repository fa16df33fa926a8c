import type { DatabasePart, DatabaseSource } from '../../scanners/process-scanner.ts';
import type { Settings } from './settings.ts';

const HOUR_MS = 3_600_000;

/** A part this young is taken as it is: vulnerabilities are gathered anew every few hours, and Trivy itself asks for JARs again after three days. */
const FRESH_MS: Readonly<Record<DatabasePart, number>> = { vulnerability: 6 * HOUR_MS, java: 72 * HOUR_MS };

/** The index of JARs holds no vulnerabilities, and its project has often not built it for weeks (trivy-java-db issues 62, 63, 66 and 70). */
const INDEX_MAX_MS = 30 * 24 * HOUR_MS;

/** What a part is called in inputs, folders and messages: trivy, trivy-java. */
export function labelOf(scanner: string, part: DatabasePart): string {
  return part === 'vulnerability' ? scanner : `${scanner}-${part}`;
}

/** Milliseconds. */
export function maxAgeOf(part: DatabasePart, { maxDatabaseAgeMs }: Settings): number {
  return part === 'java' ? Math.max(maxDatabaseAgeMs, INDEX_MAX_MS) : maxDatabaseAgeMs;
}

/** Whether a part of this age need not be fetched anew. One that was brought as a file is always taken from there. */
export function isFresh(age: number, scanner: string, part: DatabasePart, settings: Settings): boolean {
  return age < Math.min(FRESH_MS[part], settings.maxDatabaseAgeMs) && !settings.files.has(labelOf(scanner, part));
}

/** Where a part may be had, in order. Who named a place for the vulnerabilities wants no other to be asked for the rest: then there may be none. */
export function sourcesOf(scanner: string, part: DatabasePart, settings: Settings): readonly DatabaseSource[] {
  const named = placesOf(labelOf(scanner, part), settings);
  const elsewhere = part !== 'vulnerability' && settings.javaDatabase !== 'always';
  const closed = elsewhere && placesOf(scanner, settings).length > 0;
  return named.length > 0 || closed ? named : [{ kind: 'mirror' }];
}

function placesOf(label: string, { mirrors, files }: Settings): readonly DatabaseSource[] {
  return [
    ...(mirrors.get(label) ?? []).map((address): DatabaseSource => ({ kind: 'mirror', address })),
    ...(files.get(label) ?? []).map((path): DatabaseSource => ({ kind: 'file', path })),
  ];
}
