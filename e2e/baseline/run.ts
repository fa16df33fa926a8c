// Pairs of runs on real targets by real scanners: what is new is told from what was known, each new finding with its cause.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool } from '../../scripts/tools/locate.mjs';
import { check } from '../check.ts';
import { Bench, gone, packagesOf, proven, withCause, type Given } from './command.ts';
import { databasePair } from './databases.mjs';
import { imagePair } from './images.mjs';
import { manifests } from './manifests.ts';

async function main(): Promise<void> {
  const missing = ['trivy', 'grype'].filter((name) => findTool(name) === undefined);
  if (missing.length > 0) {
    console.log(`NOT RUN baseline: not built: ${missing.join(', ')} (npm run tools)`);
    return;
  }
  const bench = new Bench(await imagePair(), await databasePair());
  try {
    await pairs(bench);
    await scannerVersions(bench);
    await manifests(bench, check);
  } finally {
    bench.end();
  }
}

/** A run on the base branch, and one after it. */
async function pair(bench: Bench, before: Given, after: Given) {
  const report = await bench.imageScan(await bench.baseline(before), after);
  proven(report);
  return report;
}

async function pairs(bench: Bench): Promise<void> {
  for (const scanners of ['trivy', 'grype']) {
    const flags = { scanners };
    await check(`${scanners}: one image, two databases: disclosure`, async () => {
      const report = await pair(bench, { database: 'older', flags }, { flags });
      assert.equal(report.inputs.comparison?.base.how, 'unchanged');
      assert.deepEqual(packagesOf(withCause(report, 'disclosure')), ['pyyaml']);
      assert.deepEqual([withCause(report, 'change'), gone(report)], [[], []]);
    });
    await check(
      `${scanners}: one database, two images: change; an upgrade is not new, and what it mends is gone`,
      async () => {
        const report = await pair(bench, { flags }, { image: 'after', flags });
        assert.equal(report.inputs.comparison?.base.how, 'inventory');
        assert.deepEqual(packagesOf(withCause(report, 'change')), ['werkzeug']);
        assert.deepEqual(withCause(report, 'disclosure'), []);
        assert(packagesOf(withCause(report, undefined)).includes('urllib3'));
        assert.deepEqual(packagesOf(gone(report)), ['urllib3']);
      },
    );
  }
  for (const scanners of ['trivy', 'grype', 'trivy,grype']) {
    await check(`${scanners}: image and database move together: each has its own part`, async () => {
      const flags = { scanners };
      const report = await pair(bench, { database: 'older', flags }, { image: 'after', flags });
      assert.deepEqual(packagesOf(withCause(report, 'change')), ['werkzeug']);
      assert.deepEqual(packagesOf(withCause(report, 'disclosure')), ['pyyaml']);
      assert(packagesOf(withCause(report, undefined)).includes('urllib3'));
    });
  }
  await check('an alias on one side only: not new, and nothing is gone', () => aliases(bench));
  await check('a scanner that was not there before, on the same image: scanner', async () => {
    const report = await pair(bench, ONE, { flags: { scanners: 'trivy,grype' } });
    const causes = new Set(report.findings.map(({ cause }) => cause));
    assert(!causes.has('change') && !causes.has('disclosure'), [...causes].join());
  });
  await check('a secret, of which nothing is known of the base: undetermined', async () => {
    const report = await pair(bench, ONE, { image: 'secret', flags: { ...ONE.flags, checks: SECRETS } });
    assert.equal(withCause(report, 'undetermined').length, 1);
    assert.match(report.inputs.comparison?.base.reason ?? '', /secret cannot be judged again/);
  });
  await check('the same secret with the image of the base beside it: change', async () => {
    const base = `docker-archive:shop.tar=docker-archive:${bench.image('before')}`;
    const flags = { ...ONE.flags, checks: SECRETS, 'base-images': base };
    const report = await pair(bench, ONE, { image: 'secret', flags });
    assert.equal(report.inputs.comparison?.base.how, 'scanned');
    assert.equal(withCause(report, 'change').length, 1);
    assert.deepEqual(withCause(report, 'undetermined'), []);
  });
}

const ONE = { flags: { scanners: 'trivy' } } as const;
const SECRETS = 'vulnerability,secret';

/** Trivy's older database knows it by the name of GitHub alone, the newer one by its CVE too. */
async function aliases(bench: Bench): Promise<void> {
  const report = await pair(bench, { database: 'older', ...ONE }, { ...ONE });
  const names = report.findings.filter(({ component }) => component?.name.toLowerCase() === 'jinja2');
  assert(names.length > 0 && names.every(({ id }) => id.startsWith('CVE-')), names.map(({ id }) => id).join());
  const before = JSON.parse(
    readFileSync(join(await bench.baseline({ database: 'older', ...ONE }), 'baseline.json'), 'utf8'),
  );
  const earlier = JSON.stringify(before.findings);
  assert(
    names.some(({ id }) => !earlier.includes(id)),
    'both databases use the same names',
  );
  assert(!packagesOf([...withCause(report, 'disclosure'), ...gone(report)]).includes('jinja2'));
}

/** Grype 0.117 understands a range that 0.116 did not, of an advisory that both know. */
async function scannerVersions(bench: Bench): Promise<void> {
  const previous = findTool('grype-0.116');
  if (previous === undefined) {
    console.log('NOT RUN two versions of a scanner: grype-0.116 is not built (npm run tools)');
    return;
  }
  await check('one SBOM and database, two versions of Grype: scanner', async () => {
    bench.commit({ 'go.cdx.json': GO_SBOM });
    const flags = { scanners: 'grype', images: 'sbom:go.cdx.json' };
    const older = { ...flags, 'scanner-versions': 'grype=0.116.0' };
    const programs = bench.programs('grype', previous);
    const report = await pair(bench, { flags: older, programs }, { flags });
    assert.deepEqual(withCause(report, 'scanner'), ['CVE-2025-29923 github.com/redis/go-redis/v9']);
    assert.deepEqual(withCause(report, 'change'), []);
  });
}

const GO_SBOM = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name: 'shop', version: '1' } },
  components: [
    {
      'bom-ref': 'redis',
      type: 'library',
      name: 'github.com/redis/go-redis/v9',
      version: 'v9.6.0',
      purl: 'pkg:golang/github.com/redis/go-redis/v9@v9.6.0',
    },
  ],
});

await main();
