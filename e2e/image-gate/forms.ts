import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/domain/report.ts';
import { gatehouse, passed, seen, type Bench } from './command.ts';
import type { Check } from '../check.ts';

export const SCANNERS = ['trivy', 'grype'] as const;

/** What each scanner sees of the image `app` as a Docker archive: what it must see of it wherever it comes from. */
export type Expected = Readonly<Record<(typeof SCANNERS)[number], readonly string[]>>;

/** Scans one image in all forms that files can have. */
export async function forms(bench: Bench, check: Check): Promise<Expected | undefined> {
  const sboms = join(bench.root, 'sboms');
  const docker = `docker-archive:${bench.image('app.docker.tar')}`;
  let expected: Expected | undefined;
  await check('a Docker archive, by both scanners', async () => {
    const folder = bench.folder();
    const report = passed(await gatehouse(folder, [docker, ...bench.flags({ sboms })]));
    const found = { trivy: seen(report, docker, 'trivy'), grype: seen(report, docker, 'grype') };
    assert(found.trivy.length >= 50, `trivy saw ${found.trivy.length}`);
    assert(found.grype.length >= 50, `grype saw ${found.grype.length}`);
    assert(report.scans.every(({ install }) => install?.source === 'path' && install.verified === 'checksum'));
    expected = found;
  });
  if (expected === undefined) {
    return undefined;
  }
  const wanted: Expected = expected;
  await check('the same from an OCI archive, an OCI layout and SBOMs, in one run', async () => {
    const others = [
      `oci-archive:${bench.image('app.oci.tar')}`,
      `oci-dir:${bench.image('app.oci')}`,
      ...sbomsIn(sboms).map((file) => `sbom:${file}`),
    ];
    assert.equal(others.length, 4);
    const report = passed(await gatehouse(bench.folder(), [...others, ...bench.flags({ checks: 'vulnerability' })]));
    assert.equal(report.scans.length, others.length * SCANNERS.length);
    for (const target of others.slice(0, 2)) {
      sameAs(wanted, report, target);
    }
    // What a scanner reads of its own SBOM is what it has read of the image; of the other's, what that has named.
    for (const scanner of SCANNERS) {
      const own = others.find((target) => target.includes(`.${scanner}.cdx.json`)) ?? '';
      assert.deepEqual(seen(report, own, scanner), wanted[scanner], `${scanner} of its own SBOM`);
    }
  });
  await check('a budget that is exceeded is red, and nothing else', () => overBudget(bench, docker));
  await check('a secret is named and not shown', () => secret(bench));
  await check('two archives that hold one name are two images', () => sameName(bench));
  return expected;
}

export function sameAs(expected: Expected, report: Report, target: string): void {
  for (const scanner of SCANNERS) {
    assert.deepEqual(seen(report, target, scanner), expected[scanner], `${scanner} of ${target}`);
  }
}

function sbomsIn(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

async function overBudget(bench: Bench, image: string): Promise<void> {
  const { code, report } = await gatehouse(bench.folder(), [
    image,
    ...bench.flags({ scanners: 'trivy', budget: 'high=0' }),
  ]);
  assert.equal(code, 1);
  assert.equal(report?.verdict, 'fail');
  assert.deepEqual(
    report.reasons.map(({ rule }) => rule),
    ['budget.high'],
  );
}

async function secret(bench: Bench): Promise<void> {
  const folder = bench.folder();
  const image = `docker-archive:${bench.image('secret.docker.tar')}`;
  const { code, said, report } = await gatehouse(folder, [image, ...bench.flags({ budget: 'critical=0' })]);
  assert.equal(code, 1, said);
  assert.deepEqual(
    report?.findings.map(({ kind, id, locations }) => [kind, id, locations?.[0]?.path]),
    [['secret', 'github-pat', 'app/deploy.sh']],
  );
  assert.doesNotMatch(readFileSync(join(folder, 'report.json'), 'utf8') + said, /ghp_/);
}

async function sameName(bench: Bench): Promise<void> {
  const folder = bench.folder();
  // The same bytes, and with them the same name inside, in another file.
  writeFileSync(join(folder, 'copy.tar'), readFileSync(bench.image('clean.docker.tar')));
  const images = [`docker-archive:${bench.image('clean.docker.tar')}`, 'docker-archive:copy.tar'];
  const report = passed(await gatehouse(folder, [...images, ...bench.flags({ scanners: 'trivy' })]));
  assert.deepEqual([...new Set(report.scans.map(({ target }) => target.name))].toSorted(), images.toSorted());
}
