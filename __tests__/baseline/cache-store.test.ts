import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheStore } from '../../src/baseline/cache-store.ts';
import type { JobCache } from '../../src/domain/job-cache.ts';
import { unpack } from '../../src/install/archive/unpack.ts';

let root: string;
/** What GitHub lists as saved by runs on the branch, newest first. */
let listed: string[];
let saved: Map<string, string>;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gatehouse-cache-'));
  listed = [];
  saved = new Map();
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

/** As Actions does: the newest of those whose key begins so, whoever has saved it. */
const cache: JobCache = {
  name: 'the Actions cache',
  restore: async ({ prefix }, path) => {
    const key = [...saved.keys()].toReversed().find((one) => one.startsWith(prefix));
    if (key !== undefined) {
      copyFileSync(saved.get(key) ?? '', path);
    }
    return key;
  },
  save: async (key, path) => {
    const file = join(root, `saved-${saved.size}`);
    copyFileSync(path, file);
    saved.set(key, file);
    return 'saved';
  },
};

function store(branch = 'main') {
  return cacheStore({
    cache,
    run: 'image-scan',
    branch,
    commit: 'a'.repeat(40),
    keysOf: async (prefix) => listed.filter((key) => key.startsWith(prefix)),
    unpack: (archive, into) => unpack(archive, 'tar.gz', into),
    workDir: root,
    signal: new AbortController().signal,
  });
}

async function keep(content: string): Promise<string> {
  const folder = mkdtempSync(join(root, 'made-'));
  mkdirSync(join(folder, 'sbom'));
  writeFileSync(join(folder, 'baseline.json'), content);
  writeFileSync(join(folder, 'sbom/1.json'), 'x');
  await store().keep?.(folder, ['baseline.json', 'sbom/1.json']);
  return [...saved.keys()].at(-1) ?? '';
}

describe('the cache as a place for baselines', () => {
  it('gives back what a run on the branch has kept', async () => {
    listed = [await keep('one')];

    const found = await store().find(join(root, 'into'));

    expect(found?.source).toBe(`the Actions cache (${listed[0]})`);
    expect(readFileSync(join(root, 'into/baseline.json'), 'utf8')).toBe('one');
    expect(readFileSync(join(root, 'into/sbom/1.json'), 'utf8')).toBe('x');
  });

  it('does not even ask for what only a pull request has saved', async () => {
    await keep('forged');

    expect(await store().find(join(root, 'into'))).toBeUndefined();
  });

  it('refuses what a pull request has saved under the key of the branch', async () => {
    const key = await keep('one');
    listed = [key];
    await keep('forged');
    saved = new Map([[key, [...saved.values()].at(-1) ?? '']]);

    await expect(store().find(join(root, 'into'))).rejects.toThrow(/is not what was saved under it/);
  });

  it('is of one branch', async () => {
    listed = [await keep('one')];

    expect(await store('release').find(join(root, 'into'))).toBeUndefined();
  });
});
