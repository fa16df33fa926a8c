import type { Baseline, Inventory } from '../../src/domain/baseline.ts';
import type { Head } from '../../src/domain/comparison.ts';
import { ScanError, UserError } from '../../src/domain/errors.ts';
import type { Scan } from '../../src/domain/scan.ts';
import { imageBaseWork } from '../../src/gates/bases-image-work.ts';
import { imageBase } from '../../src/gates/bases-images.ts';
import type { ImageBase } from '../../src/gates/bases-work.ts';
import { matches } from '../../src/gates/glob.ts';
import type { Host } from '../../src/host/host.ts';
import type { PlannedScan } from '../../src/scan-all.ts';
import { trivy } from '../../src/scanners/trivy/index.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';

const [ONE, TWO] = ['sha256:1', 'sha256:2'];

function scanOf(name: string, digest: string, parts: Partial<Scan> = {}): Scan {
  const target = { kind: 'image', name, digest } as const;
  return createScan({ id: `trivy@${name}`, scanner: 'trivy', target, checks: ['vulnerability'], ...parts });
}

function inventory(target: string, targetDigest: string, scanner = 'trivy'): Inventory {
  return { scanner, target, targetDigest, file: `sbom/${target}.json`, sha256: '' };
}

function baselineWith(...inventories: readonly Inventory[]) {
  const value: Baseline = {
    schemaVersion: '1',
    gate: 'image-scan',
    id: '',
    madeAt: '2026-11-01T00:00:00Z',
    gatehouse: '1.0.0',
    commit: { sha: 'a'.repeat(40) },
    scans: inventories.map(({ target, targetDigest = '' }) => scanOf(target, targetDigest)),
    inventories,
    findings: [],
  };
  return { kept: { value, source: 'x' }, folder: '/kept' };
}

/** What was asked to be scanned again: the file of each inventory. */
let again: string[];
beforeEach(() => {
  again = [];
});

function planned(name: string, fails = false): PlannedScan {
  return {
    scanner: 'trivy',
    version: '1',
    target: { kind: 'image', name },
    run: async () => {
      if (fails) {
        throw new ScanError('it did not work');
      }
      const coverage = { unit: 'packages', examined: 1, passed: 1 };
      return { observations: [], controls: [], coverage, gaps: [], notices: [] };
    },
  };
}

function workWith({ named = [], fails = false }: { named?: readonly PlannedScan[]; fails?: boolean } = {}): ImageBase {
  return {
    kind: 'images',
    named,
    concurrency: 1,
    inventoryOf: async () => undefined,
    rescan: ({ scanner }, file, { name }) => {
      again.push(file);
      return scanner === 'trivy' ? planned(name, fails) : undefined;
    },
  };
}

const quiet = (): void => undefined;
const host = {
  log: { info: quiet, warning: quiet, error: quiet, debug: quiet },
  now: () => new Date(0),
  signal: new AbortController().signal,
  progress: quiet,
} as unknown as Host;
const scan = { host, policy: createReport().inputs.policy, matches, concurrency: 1 };

describe('the base of images', () => {
  it('is what was found here in an image with the digest of the baseline, whatever its tag is', async () => {
    const finding = createFinding({ target: 'shop:2' });
    const head: Head = { scans: [scanOf('shop:2', ONE)], findings: [finding] };

    const found = await imageBase(workWith(), head, baselineWith(inventory('shop:1', ONE)), scan);

    expect(found).toEqual({
      base: { how: 'unchanged', sha: 'a'.repeat(40), scans: head.scans, findings: [finding] },
    });
    expect(again).toEqual([]);
  });

  it('is the inventory of an image with another digest, judged again', async () => {
    const head: Head = { scans: [scanOf('shop', TWO), scanOf('db', ONE)], findings: [] };
    const baseline = baselineWith(inventory('shop', ONE), inventory('db', ONE));

    const found = await imageBase(workWith(), { ...head, scans: [scanOf('shop', TWO)] }, baseline, scan);

    expect(found).toMatchObject({
      base: { how: 'inventory', scans: [{ target: { name: 'shop' } }, { target: { name: 'db' } }] },
    });
    expect(again).toEqual(['/kept/sbom/shop.json', '/kept/sbom/db.json']);
  });

  it('takes no image for unchanged that one of the scanners has no inventory of', async () => {
    const head: Head = {
      scans: [scanOf('shop', ONE), scanOf('shop', ONE, { id: 'grype@shop', scanner: 'grype' })],
      findings: [],
    };

    const found = await imageBase(workWith(), head, baselineWith(inventory('shop', ONE)), scan);

    expect(found).toMatchObject({ base: { how: 'inventory' } });
  });

  it('takes no SBOM for unchanged, which may name any digest', async () => {
    const target = { kind: 'sbom', name: 'shop', digest: ONE } as const;
    const head: Head = { scans: [scanOf('shop', ONE, { target })], findings: [] };

    const found = await imageBase(workWith(), head, baselineWith(inventory('shop', ONE)), scan);

    expect(found).toMatchObject({ base: { how: 'inventory' } });
  });

  it.each([
    [
      ['vulnerability', 'secret'],
      'The baseline holds inventories of the images, from which secret cannot be judged again.',
    ],
    [['vulnerability'], undefined],
  ])('says what of %j it cannot tell', async (checks, said) => {
    const head: Head = { scans: [scanOf('shop', TWO, { checks })], findings: [] };

    const found = await imageBase(workWith(), head, baselineWith(inventory('shop', ONE)), scan);

    expect('base' in found ? found.base.incomplete : found).toBe(said);
  });

  it('says whose inventories were not judged again', async () => {
    const head: Head = { scans: [scanOf('shop', TWO)], findings: [] };
    const baseline = baselineWith(inventory('shop', ONE), inventory('shop', ONE, 'grype'));

    const found = await imageBase(workWith(), head, baseline, scan);

    expect(found).toMatchObject({
      base: { incomplete: 'Inventories of grype were not judged again, since grype was not run.' },
    });
  });

  it('is the images that somebody has named, before any inventory', async () => {
    const work = workWith({ named: [planned('shop')] });

    const found = await imageBase(work, { scans: [], findings: [] }, baselineWith(inventory('shop', ONE)), scan);

    expect(found).toMatchObject({ base: { how: 'scanned', scans: [{ id: 'trivy@shop' }] } });
  });

  it('is none where it cannot be scanned, with the reason', async () => {
    const head: Head = { scans: [scanOf('shop', TWO)], findings: [] };

    const found = await imageBase(workWith({ fails: true }), head, baselineWith(inventory('shop', ONE)), scan);

    expect(found).toEqual({
      noBase: 'The images of the base could not be scanned: it did not work',
      baseSha: 'a'.repeat(40),
    });
  });

  it.each([
    ['there is no baseline', undefined, /no baseline with the inventories/],
    ['the baseline has no inventory', baselineWith(), /holds no inventory/],
  ])('is none where %s', async (_, baseline, reason) => {
    const head: Head = { scans: [scanOf('shop', TWO)], findings: [] };

    expect(await imageBase(workWith(), head, baseline, scan)).toMatchObject({ noBase: expect.stringMatching(reason) });
  });
});

function plan({ name, reference }: { name: string; reference: { locator: string } }): PlannedScan {
  return planned(`${name} from ${reference.locator}`);
}

describe('base-images', () => {
  const image = {
    name: 'registry:5000/shop:pr',
    reference: { source: 'registry', locator: 'registry:5000/shop:pr' },
  } as const;
  const request = {
    images: [image],
    scanners: [trivy],
    checks: ['vulnerability'],
    folder: '/',
    concurrency: 1,
  } as const;

  it('scans each under the name that it has in this run', () => {
    const { named } = imageBaseWork({
      ...request,
      plan,
      baseImages: ['registry:5000/shop:pr=registry:5000/shop:main'],
    });

    expect(named.map(({ target }) => target.name)).toEqual(['registry:5000/shop:pr from registry:5000/shop:main']);
  });

  it.each(['shop=shop:main', 'registry:5000/shop:pr', 'registry:5000/shop:pr='])('refuses %j', (line) => {
    expect(() => imageBaseWork({ ...request, plan, baseImages: [line] })).toThrow(UserError);
  });
});
