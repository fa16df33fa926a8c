import type { Expectation } from '../config/expectation.ts';
import type { Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { completeness } from '../policy/completeness.ts';
import { VERSION } from '../version.ts';

/** A report that was read, and where it lay. */
export interface Shard {
  readonly file: string;
  readonly report: Report;
}

/** As people call a shard: the id of its run where it has one. */
export function nameOf({ file, report }: Shard): string {
  return report.id === '' ? file : report.id;
}

/** What could not be judged, as a scan that failed: it makes an error in every place where scans are shown. */
export function lostScan(name: string, reason: string): Scan {
  const target = { kind: 'source', name } as const;
  const about = { id: `report@${name}`, scanner: 'report', version: VERSION, target };
  return { ...about, status: 'failed', reason, durationMs: 0, controls: [], gaps: [] };
}

/** What speaks against a result although each report was read: shards that are missing, there twice, not expected, or ended with an error. */
export function problemsOf(shards: readonly Shard[], expected: Expectation | undefined): readonly Scan[] {
  return [...repeated(shards), ...missing(shards, expected), ...shards.flatMap(errorOf)];
}

function repeated(shards: readonly Shard[]): readonly Scan[] {
  const byRun = new Map<string, Shard[]>();
  for (const shard of shards) {
    const run = JSON.stringify([shard.report.gate, shard.report.id]);
    byRun.set(run, [...(byRun.get(run) ?? []), shard]);
  }
  return [...byRun.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined || same.length === 1 ? [] : [twice(first, same)];
  });
}

function twice(shard: Shard, same: readonly Shard[]): Scan {
  const { gate, id } = shard.report;
  const files = same.map(({ file }) => file).join(', ');
  const run = id === '' ? `a run of ${gate} without an id` : `the run ${id} of ${gate}`;
  return lostScan(
    id === '' ? gate : id,
    `${same.length} reports are of ${run} (${files}): give each job its own id, and each report once`,
  );
}

const NUMBERED = /^(?<before>.*?)(?<number>\d{1,4})-of-(?<total>\d{1,4})$/;
const MAX_SHARDS = 1000;

function missing(shards: readonly Shard[], expected: Expectation | undefined): readonly Scan[] {
  const ids = new Set(shards.map(({ report }) => report.id));
  const wanted = new Set([...namedBy(ids), ...(expected !== undefined && 'ids' in expected ? expected.ids : [])]);
  const lost = [...wanted].filter((id) => !ids.has(id)).map((id) => lostScan(id, MISSING));
  if (expected === undefined) {
    return lost;
  }
  if ('ids' in expected) {
    const others = shards.filter(({ report }) => !expected.ids.includes(report.id));
    return [
      ...lost,
      ...others.map((shard) => lostScan(nameOf(shard), `${shard.file} is a report of a run that is not expected`)),
    ];
  }
  const right = shards.length === expected.count;
  return right || lost.length > 0 ? lost : [lostScan('reports', wrongNumber(shards, expected.count))];
}

const MISSING =
  'its report is missing: look at its job, which was cancelled, has failed early, or did not keep the report';

function wrongNumber(shards: readonly Shard[], count: number): string {
  const there = shards.length === 0 ? 'there is none' : `there are ${shards.length} (${shards.map(nameOf).join(', ')})`;
  return `${count} reports are expected, and ${there} that can be read`;
}

/** Ids such as shard-2-of-8 say how many there are. */
function namedBy(ids: ReadonlySet<string>): readonly string[] {
  return [...ids].flatMap((id) => {
    const { before = '', total = '' } = NUMBERED.exec(id)?.groups ?? {};
    const length = Number(total) > MAX_SHARDS ? 0 : Number(total);
    return Array.from({ length }, (_, index) => `${before}${index + 1}-of-${total}`);
  });
}

/** An error stays an error, also where the scans that came through do not tell it. */
function errorOf(shard: Shard): readonly Scan[] {
  const { scans, verdict, reasons } = shard.report;
  if (!scans.some(({ status }) => status !== 'skipped')) {
    return [lostScan(nameOf(shard), 'its report holds no scan that ran')];
  }
  if (verdict !== 'error' || completeness(scans).length > 0) {
    return [];
  }
  const said = reasons.map(({ message }) => message).join('; ');
  return [
    lostScan(nameOf(shard), `it ended with an error: ${said === '' ? 'it does not say which' : said.slice(0, 1000)}`),
  ];
}
