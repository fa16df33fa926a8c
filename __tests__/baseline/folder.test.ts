import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf, readBaseline, writeBaseline } from '../../src/baseline/folder.ts';
import type { Baseline } from '../../src/domain/baseline.ts';

const RUN = { gate: 'image-scan', id: '' };
const SBOM = '{"bomFormat":"CycloneDX"}';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gatehouse-baseline-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

function baseline(parts: Partial<Baseline> = {}): Baseline {
  const sha256 = createHash('sha256').update(SBOM).digest('hex');
  return {
    schemaVersion: '1',
    ...RUN,
    madeAt: '2026-11-20T00:00:00Z',
    gatehouse: '1.0.0',
    scans: [],
    inventories: [{ scanner: 'trivy', target: 'shop', file: 'sbom/1.cdx.json', sha256 }],
    findings: [],
    ...parts,
  };
}

/** A folder with a baseline as somebody has kept it. */
function kept(value: unknown, files: Readonly<Record<string, string>> = { 'sbom/1.cdx.json': SBOM }): string {
  const folder = join(root, 'kept');
  mkdirSync(join(folder, 'sbom'), { recursive: true });
  writeFileSync(join(folder, 'baseline.json'), typeof value === 'string' ? value : JSON.stringify(value));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('writeBaseline', () => {
  it('writes what readBaseline reads, in place of an older one', async () => {
    const sbom = join(root, 'made.json');
    writeFileSync(sbom, SBOM);
    const folder = kept(baseline({ madeAt: '2020-01-01T00:00:00Z' }), { 'sbom/old.json': '' });

    await writeBaseline(folder, baseline(), new Map([['sbom/1.cdx.json', sbom]]));

    expect(await readBaseline(folder, RUN)).toEqual(baseline());
    expect(readdirSync(join(folder, 'sbom'))).toEqual(['1.cdx.json']);
    expect(filesOf(baseline())).toEqual(['baseline.json', 'sbom/1.cdx.json']);
    expect(readdirSync(root).toSorted()).toEqual(['kept', 'made.json']);
  });

  it('does not replace a folder that holds anything else', async () => {
    writeFileSync(join(root, 'thesis.txt'), '');

    await expect(writeBaseline(root, baseline({ inventories: [] }), new Map())).rejects.toThrow(
      /holds thesis\.txt, which is no part of a baseline: name a folder of its own/,
    );
    expect(existsSync(join(root, 'thesis.txt'))).toBe(true);
  });

  it('keeps the older one when it fails', async () => {
    const folder = kept(baseline());

    await expect(writeBaseline(folder, baseline(), new Map())).rejects.toThrow(/could not be written/);

    expect(readFileSync(join(folder, 'sbom/1.cdx.json'), 'utf8')).toBe(SBOM);
    expect(readdirSync(root)).toEqual(['kept']);
  });
});

describe('readBaseline', () => {
  it('is undefined where there is none', async () => {
    expect(await readBaseline(join(root, 'nothing'), RUN)).toBeUndefined();
    expect(await readBaseline(root, RUN)).toBeUndefined();
  });

  it.each([
    ['half of one', JSON.stringify(baseline()).slice(0, 100), 'it is no JSON'],
    ['something else', '[]', 'it does not fit the schema of baselines'],
    ['a later schema', { ...baseline(), schemaVersion: '2' }, '(/schemaVersion must be equal to constant)'],
    ['a key too many', '{"__proto__":{"gate":"x"}}', 'it does not fit the schema of baselines'],
    ['another gate', baseline({ gate: 'manifest-scan' }), 'it is of manifest-scan, not of image-scan'],
    ['another run', baseline({ id: 'staging' }), 'it is of image-scan (staging), not of image-scan'],
  ])('refuses %s', async (_, value, reason) => {
    await expect(readBaseline(kept(value), RUN)).rejects.toThrow(reason);
  });

  it.each([
    '../../../etc/passwd',
    '/etc/passwd',
    'sbom/../baseline.json',
    'baseline.json',
    'sbom/absent.json',
    'sbom/\u0000',
  ])('refuses an inventory called %j', async (file) => {
    const [inventory] = baseline().inventories;
    const forged = inventory === undefined ? [] : [{ ...inventory, file }];

    await expect(readBaseline(kept(baseline({ inventories: forged })), RUN)).rejects.toThrow(
      /^its inventory ".*" is not there$/,
    );
  });

  it('refuses an inventory that is a link, or not the one it was made with', async () => {
    const folder = kept(baseline(), { 'sbom/1.cdx.json': '{}' });
    await expect(readBaseline(folder, RUN)).rejects.toThrow(
      'its inventory sbom/1.cdx.json is not the one that it was made with',
    );

    rmSync(join(folder, 'sbom/1.cdx.json'));
    symlinkSync('/etc/passwd', join(folder, 'sbom/1.cdx.json'));
    await expect(readBaseline(folder, RUN)).rejects.toThrow('is not there');
  });

  it('reads none that is larger than 100 MB', async () => {
    const folder = kept('{}');
    truncateSync(join(folder, 'baseline.json'), 101 * 1024 * 1024);

    await expect(readBaseline(folder, RUN)).rejects.toThrow(
      'it has 105906176 bytes, more than the 104857600 that are read',
    );
  });
});
