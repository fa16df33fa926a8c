import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'tar';
import { CACHE_TOKEN, startCacheServer, type CacheServer } from '../../support/cache-server.ts';
import { CRITICAL, laboratory, trivyReport, writes, type Lab, type Ran } from './support.ts';

let lab: Lab;
let server: CacheServer;
let runs = 0;
beforeEach(async () => {
  lab = laboratory();
  server = await startCacheServer();
});
afterEach(async () => {
  await server.stop();
  lab.end();
});

/** A run on a machine that has nothing yet, as a runner of GitHub. */
function job(event: string, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    ACTIONS_RUNTIME_TOKEN: CACHE_TOKEN,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: server.url,
  };
  return lab.run({ 'cache-dir': join(lab.root, `cache-${runs++}`), ...inputs }, env);
}

const image = (...found: readonly object[]): Readonly<Record<string, string>> => ({
  images: lab.image('image.tar', writes(trivyReport(...found))),
});
const fetches = ({ started }: Ran): number => started.filter((call) => call.includes('--download-db-only')).length;

describe('databases between jobs', () => {
  it('are kept by a run on a branch, also by a red one, and not fetched by the next', async () => {
    const first = await job('push', image(CRITICAL));
    const second = await job('push', image());

    expect([first.code, second.code]).toEqual([1, 0]);
    expect([fetches(first), fetches(second)]).toEqual([1, 0]);
    expect([...server.entries.keys()].map((name) => name.split('|')[1])).toEqual([
      expect.stringMatching(/^gatehouse-db-trivy-v2-[0-9a-f]{12}-\d{12}$/),
    ]);
  });

  it('are used by a pull request, and kept by none', async () => {
    await job('pull_request', image());
    const kept = server.entries.size;
    await job('push', image());

    const second = await job('pull_request', image());

    expect(kept).toBe(0);
    expect(fetches(second)).toBe(0);
  });

  it.each([
    ['db-cache: false', { 'db-cache': 'false' }],
    ['a database from a file', { 'db-file': 'trivy=none.tar.gz' }],
  ])('are not asked for with %s', async (_name, inputs) => {
    await job('push', { ...image(), ...inputs });

    expect(server.asked).toEqual([]);
  });

  it('are fetched when the cache does not answer, which fails nothing', async () => {
    server.fail(500);

    const ran = await job('push', image());

    expect(ran.code).toBe(0);
    expect(fetches(ran)).toBe(1);
    expect(ran.log).toContain('trivy: the database could not be kept in the Actions cache');
  });

  it('are the last good ones when no mirror answers', async () => {
    await keep(hours(20));
    lab.database('exit 1');

    const ran = await job('pull_request', image());

    expect(ran.code).toBe(0);
    expect(ran.report?.scans[0]?.notices?.join()).toContain(
      'The last good database of trivy was used, which is 20 hours old',
    );
  });
});

describe('a database that somebody else put into the cache', () => {
  it.each<[string, string, () => Promise<Buffer>]>([
    ['is too old', 'it is 6 days old', () => archive(hours(6 * 24 + 1))],
    ['is from the future', 'it says that it is from the future', () => archive(hours(-48))],
    [
      'holds more than a database',
      'it holds db/metadata.json, db/trivy.db, trivy in place of',
      () => archive(hours(1), 'trivy'),
    ],
    ['holds less than a database', 'in place of db/metadata.json, db/trivy.db', () => archive(undefined)],
    ['holds a link out of its folder', 'is a link to "/etc", outside of the folder', () => withLink()],
    ['leaves its folder', 'would be written outside of the folder', () => outside()],
    ['is no archive', 'is not unpacked', () => Promise.resolve(Buffer.from('not a tar'))],
  ])('is passed over when it %s', async (_name, sentence, made) => {
    await place(await made());

    const ran = await job('pull_request', image());

    expect(ran.code).toBe(0);
    expect(fetches(ran)).toBe(1);
    expect(ran.log).toContain('trivy: nothing was taken from the Actions cache: ');
    expect(ran.log).toContain(sentence);
  });
});

const hours = (count: number): Date => new Date(Date.now() - count * 3_600_000);

/** Keeps a database of this time as a job on the branch would. */
async function keep(updatedAt: Date): Promise<void> {
  await place(await archive(updatedAt));
}

/** Puts bytes where a run on the branch has kept its database. */
async function place(content: Buffer): Promise<void> {
  await job('push', image());
  const [name = ''] = server.entries.keys();
  server.entries.set(name, content);
}

async function archive(updatedAt: Date | undefined, ...more: readonly string[]): Promise<Buffer> {
  const folder = mkdtempSync(join(lab.root, 'kept-'));
  mkdirSync(join(folder, 'db'));
  writeFileSync(join(folder, 'db', 'trivy.db'), '');
  if (updatedAt !== undefined) {
    writeFileSync(join(folder, 'db', 'metadata.json'), JSON.stringify({ Version: 2, UpdatedAt: updatedAt }));
  }
  for (const name of more) {
    writeFileSync(join(folder, name), '');
  }
  return packed(folder, ['db', ...more]);
}

function withLink(): Promise<Buffer> {
  const folder = mkdtempSync(join(lab.root, 'link-'));
  symlinkSync('/etc', join(folder, 'db'));
  return packed(folder, ['db']);
}

function outside(): Promise<Buffer> {
  const folder = mkdtempSync(join(lab.root, 'outside-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'escaped'), '');
  return packed(join(folder, 'inner'), ['../escaped']);
}

async function packed(cwd: string, files: readonly string[]): Promise<Buffer> {
  const file = join(lab.root, 'packed.tar.gz');
  await create({ file, cwd, gzip: true, preservePaths: true }, [...files]);
  return readFileSync(file);
}
