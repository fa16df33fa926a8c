import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { digestOf, filesOf, writeBaseline } from '../baseline/folder.ts';
import { baselineOf } from '../compare/make-baseline.ts';
import type { Inventory } from '../domain/baseline.ts';
import type { Report } from '../domain/report.ts';
import { refusalOf } from './bases-refusal.ts';
import { storeOf, type StoreRequest } from './bases-store.ts';
import type { BaseWork } from './bases-work.ts';
import { folderOf } from './report-files.ts';

export interface KeepRequest extends Omit<StoreRequest, 'branch'> {
  readonly work: BaseWork;
}

/** For a run that makes none. */
const NONE = { baseline: '' } as const;

/**
 * Makes the baseline of a run on the base branch, whatever its verdict is, as long as everything was scanned. Rejects with a `UserError` when
 * the folder that was named cannot be written; what a service refuses is said, and the next run does without.
 */
export async function keepBaseline(request: KeepRequest, report: Report): Promise<Readonly<Record<string, string>>> {
  const { standpoint, site } = request;
  const { log } = site.host;
  const { makes } = standpoint.branches;
  const { place } = standpoint;
  if (makes === undefined || place.kind === 'none' || place.kind === 'auto') {
    return NONE;
  }
  if (report.verdict === 'error') {
    log.info(`No baseline of ${makes} was made, since the run ended with an error.`);
    return NONE;
  }
  const { inventories, files } = await inventoriesOf(request, report);
  const baseline = baselineOf(report, inventories);
  const folder = await folderFor(request);
  await writeBaseline(folder, baseline, files);
  if (place.kind === 'file' || place.kind === 'artifact') {
    log.info(`The baseline of ${makes} was written to ${folder}.`);
    return { baseline: folder };
  }
  const store = await storeOf({ ...request, branch: makes });
  try {
    const where = await store?.keep?.(folder, filesOf(baseline));
    log.info(`The baseline of ${makes} was kept: ${where ?? folder}.`);
  } catch (error) {
    log.warning(`The baseline of ${makes} could not be kept: ${refusalOf(error, store?.permissions?.keep)}`);
  }
  return NONE;
}

async function folderFor({ standpoint, site, gate, id, folder }: KeepRequest): Promise<string> {
  const { place } = standpoint;
  if (place.kind === 'file') {
    return resolve(site.root, site.folder, place.path);
  }
  const { env, cwd } = site.host;
  return place.kind === 'artifact'
    ? join(env['RUNNER_TEMP'] ?? join(cwd, '.gatehouse'), 'gatehouse', folderOf(gate, id), 'baseline')
    : join(await folder(), 'made');
}

interface Collected {
  readonly inventories: readonly Inventory[];
  /** The files on this disk by their names in the baseline. */
  readonly files: ReadonlyMap<string, string>;
}

async function inventoriesOf({ work }: KeepRequest, { scans }: Report): Promise<Collected> {
  const inventories: Inventory[] = [];
  const files = new Map<string, string>();
  for (const scan of work.kind === 'images' ? scans : []) {
    const path = work.kind === 'images' ? await work.inventoryOf(scan) : undefined;
    const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (path !== undefined && found?.isFile() === true) {
      const file = `sbom/${inventories.length + 1}.cdx.json`;
      const { name, digest } = scan.target;
      const of = { scanner: scan.scanner, target: name, ...(digest !== undefined && { targetDigest: digest }) };
      inventories.push({ ...of, file, sha256: await digestOf(path) });
      files.set(file, path);
    }
  }
  return { inventories, files };
}
