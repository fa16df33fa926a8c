import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, warning, type Diagnosis } from './diagnosis.ts';

const DAY_MS = 86_400_000;
/** Older than this, and a scan would fetch a new one or say that it could not. */
const OLD_DAYS = 5;
/** Trivy's index of JARs holds no vulnerabilities, and grows old more slowly. */
const JARS = { label: 'trivy-java', oldDays: 30 };

/** The databases in the cache folder and when they were fetched; none is opened. */
export async function diagnoseDatabases(
  scanners: readonly string[],
  cacheDir: string,
  now: number,
): Promise<readonly Diagnosis[]> {
  const labels = scanners.flatMap((scanner) => (scanner === 'trivy' ? [scanner, JARS.label] : [scanner]));
  return Promise.all(labels.map((label) => databaseOf(label, join(cacheDir, 'databases', label), now)));
}

async function databaseOf(label: string, folder: string, now: number): Promise<Diagnosis> {
  const about = { group: 'Databases', name: label } as const;
  const fetched = await fetchedIn(folder);
  const newest = Math.max(...fetched);
  if (fetched.length === 0) {
    return ok(about, `none here yet; the first ${label === JARS.label ? 'image with a JAR' : 'scan'} fetches it`);
  }
  const age = Math.max(0, Math.floor((now - newest) / DAY_MS));
  const text = `fetched ${age === 0 ? 'today' : `${age} ${age === 1 ? 'day' : 'days'} ago`} (${new Date(newest).toISOString()})`;
  return age > (label === JARS.label ? JARS.oldDays : OLD_DAYS)
    ? warning(
        about,
        text,
        'The next scan fetches a new one; where it cannot, name a mirror or a file (db-mirror, db-file).',
      )
    : ok(about, text);
}

// Each is in a folder of its own below that of its source: its name begins with the time, in milliseconds, at which it came.
async function fetchedIn(folder: string): Promise<readonly number[]> {
  const sources = await readdir(folder).catch(() => []);
  const names = await Promise.all(sources.map((source) => readdir(join(folder, source)).catch(() => [])));
  return names.flat().flatMap((name) => {
    const time = Number(/^(?<time>\d{12,15})-[0-9a-f]+$/.exec(name)?.groups?.['time'] ?? Number.NaN);
    return Number.isNaN(time) ? [] : [time];
  });
}
