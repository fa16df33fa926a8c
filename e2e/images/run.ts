// Scans the real images with the real scanners, as their definitions say, and checks what is read of their reports.
import assert from 'node:assert/strict';
import { createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/finding.ts';
import { merge } from '../../src/domain/merge.ts';
import type { Observed } from '../../src/domain/observation.ts';
import { run } from '../../src/exec/run.ts';
import { processScanners } from '../../src/scanners/index.ts';
import { readCycloneDx } from '../../src/scanners/inventory.ts';
import type { ImageReference, ProcessScanner, RunFolders, Step } from '../../src/scanners/process-scanner.ts';
import type { Check, ReadReport } from '../../src/scanners/reading.ts';
import { readReport } from '../../src/scanners/report-format.ts';
import { findTool } from '../../scripts/tools/locate.mjs';
import { check } from '../check.ts';
import { databases } from '../vulndb/build.mjs';
import { images } from './build.mjs';

const MINUTE = 60_000;
const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-e2e-images-'));
let runs = 0;

async function main(): Promise<void> {
  const missing = Object.keys(processScanners).filter((name) => findTool(name) === undefined);
  if (missing.length > 0) {
    console.log(`NOT RUN images: not built: ${missing.join(', ')} (npm run tools)`);
    return;
  }
  const folder = { images: await images(), databases: await databases() };
  for (const scanner of Object.values(processScanners)) {
    await prepare(scanner, folder.databases);
  }
  const archive = (name: string): ImageReference => ({
    source: 'docker-archive',
    locator: join(folder.images, `${name}.docker.tar`),
  });
  await check('the same vulnerabilities, seen by both', async () => bothAgree(await scanned(archive('app'))));
  await check('a Debian root file system', async () => debian(await scanned(archive('debian'))));
  await check('the same findings from an OCI layout and from an SBOM', () =>
    sameFromElsewhere(archive('app'), folder.images),
  );
  await check('a clean image', async () => clean(await scanned(archive('clean'))));
  await check('a planted secret', () => secret(archive('secret')));
  for (const scanner of Object.values(processScanners)) {
    await check(`${scanner.name}: nothing to check is an error`, () =>
      assert.rejects(scan(scanner, archive('empty')), /found (nothing|no package) in the target that it could check/),
    );
    await check(`${scanner.name}: no such image breaks the run`, () =>
      assert.rejects(scan(scanner, archive('absent')), /ended with 1/),
    );
  }
}

function cacheOf({ name }: ProcessScanner): string {
  return join(scratch, 'databases', name);
}

/** Brings the database from a file into an empty cache, as on a machine without network. */
async function prepare(scanner: ProcessScanner, folder: string): Promise<void> {
  const folders = newFolders(scanner);
  const archive = join(folder, `${scanner.name}.db.tar.gz`);
  const preparation = scanner.database.prepare({ kind: 'file', path: archive }, folders);
  if (preparation.kind === 'run') {
    await runStep(scanner, preparation.step, folders);
  } else {
    mkdirSync(preparation.into, { recursive: true });
    await execute(
      '/usr/bin/tar',
      ['--extract', '--file', preparation.archive, '-C', preparation.into, ...preparation.files],
      folders,
    );
  }
  const question = scanner.database.status(folders);
  const answer =
    question.kind === 'read' ? readFileSync(question.file, 'utf8') : await runStep(scanner, question.step, folders);
  const state = scanner.database.readStatus(answer);
  assert.ok(state?.updatedAt, `${scanner.name} has no usable database`);
  assert.equal(scanner.readVersion(await runStep(scanner, scanner.versionStep, folders)), scanner.version);
}

async function scan(
  scanner: ProcessScanner,
  image: ImageReference,
  checks: readonly Check[] = ['vulnerability'],
): Promise<ReadReport> {
  const folders = newFolders(scanner);
  const plan = scanner.plan({ ...folders, image, checks, timeoutMs: 5 * MINUTE, withSbom: true });
  for (const step of plan.steps) {
    await runStep(scanner, step, folders);
  }
  const inventory = await readCycloneDx(createReadStream(plan.sbom ?? ''));
  const context = { targetKind: 'image', checks, ...(plan.inventory && { inventory }) } as const;
  const report = await readReport(scanner.report, createReadStream(plan.report), context);
  assert.ok(inventory.length > 0, 'the SBOM holds no component');
  return report;
}

function newFolders(scanner: ProcessScanner): RunFolders {
  const own = join(scratch, String(runs++));
  mkdirSync(own, { recursive: true });
  return { scratch: own, cache: cacheOf(scanner) };
}

async function runStep(scanner: ProcessScanner, step: Step, folders: RunFolders): Promise<string> {
  return execute(findTool(scanner.name) ?? scanner.name, step.args, folders, step);
}

async function execute(
  command: string,
  args: readonly string[],
  { scratch: cwd }: RunFolders,
  step?: Step,
): Promise<string> {
  const env = { HOME: cwd, TMPDIR: cwd, ...step?.env };
  const signal = new AbortController().signal;
  const result = await run({ command, args, cwd, env, timeoutMs: 5 * MINUTE, maxOutputBytes: 10_000_000, signal });
  assert.ok(
    (step?.completed ?? [0]).includes(result.exitCode ?? -1),
    `${command} ended with ${result.exitCode}: ${result.stderr.slice(-500)}`,
  );
  return result.stdout;
}

/** All scanners on one image, side by side and on the shared databases. */
async function scanned(image: ImageReference): Promise<readonly Observed[]> {
  const target = { kind: 'image', name: 'image' } as const;
  return Promise.all(
    Object.values(processScanners).map(async (scanner) => {
      const { result } = await scan(scanner, image);
      return { scan: scanner.name, target, observations: result.observations };
    }),
  );
}

function seenByBoth(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ sightings }) => new Set(sightings.map(({ scan: by }) => by)).size === 2);
}

async function bothAgree(observed: readonly Observed[]): Promise<void> {
  const findings = merge(observed);
  const alone = findings.filter((finding) => !seenByBoth(findings).includes(finding));
  assert.ok(seenByBoth(findings).length >= 20, `${seenByBoth(findings).length} of ${findings.length} seen by both`);
  // npm advisories, and those that have no name at GitHub, are in Trivy's database only.
  const unexpected = alone.filter(({ aliases, id }) => [id, ...aliases].some((name) => name.startsWith('GHSA-')));
  assert.deepEqual(
    unexpected.map(({ id, component }) => [id, component?.purl]),
    [],
  );
}

async function debian(observed: readonly Observed[]): Promise<void> {
  const findings = merge(observed);
  assert.ok(findings.length > 0, 'nothing was found');
  assert.equal(seenByBoth(findings).length, findings.length);
  assert.ok(findings.every(({ component }) => component?.layer?.createdBy === 'ADD root.tar /'));
}

async function sameFromElsewhere(archive: ImageReference, folder: string): Promise<void> {
  for (const scanner of Object.values(processScanners)) {
    const expected = idsOf(await scan(scanner, archive));
    const others: ImageReference[] = [{ source: 'oci-dir', locator: join(folder, 'app.oci') }];
    if (scanner.sources.includes('oci-archive')) {
      others.push({ source: 'oci-archive', locator: join(folder, 'app.oci.tar') });
    }
    for (const image of others) {
      assert.deepEqual(idsOf(await scan(scanner, image)), expected, `${scanner.name} from ${image.source}`);
    }
    const folders = newFolders(scanner);
    const plan = scanner.plan({
      ...folders,
      image: archive,
      checks: ['vulnerability'],
      timeoutMs: 5 * MINUTE,
      withSbom: true,
    });
    for (const step of plan.steps) {
      await runStep(scanner, step, folders);
    }
    assert.deepEqual(
      idsOf(await scan(scanner, { source: 'sbom', locator: plan.sbom ?? '' })),
      expected,
      `${scanner.name} from its SBOM`,
    );
  }
}

function idsOf({ result }: ReadReport): readonly string[] {
  return result.observations.map(({ id, component }) => `${id} ${component?.purl}`).toSorted();
}

async function clean(observed: readonly Observed[]): Promise<void> {
  assert.deepEqual(merge(observed), []);
}

async function secret(image: ImageReference): Promise<void> {
  const { result } = await scan(processScanners.trivy, image, ['vulnerability', 'secret']);
  assert.deepEqual(
    result.observations.map(({ kind, ruleId, severity, locations }) => [kind, ruleId, severity, locations?.[0]?.path]),
    [['secret', 'github-pat', 'critical', 'app/deploy.sh']],
  );
  assert.ok(!JSON.stringify(result).includes('ghp_'), 'the text of the secret was kept');
}

try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, maxRetries: 3 });
}
