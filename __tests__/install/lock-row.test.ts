import { rowOf, failureOf, NOW, setUp, sha256, source, type Setup } from '../support/release-server/setup.ts';
import { bytes } from '../support/release-server/server.ts';
import { tarGz } from '../support/release-server/tar.ts';
import { assetPath } from '../support/release-server/setup.ts';
import { readCommand } from '../../scripts/lock/options.ts';
import { readRecord, type DigestRecord } from '../../scripts/lock/records.ts';
import { renderRows } from '../../scripts/lock/render.ts';
import { makeRow } from '../../scripts/lock/row.ts';
import type { LockRow } from '../../src/domain/installation.ts';
import { install } from '../../src/install/install.ts';

const NAME = 'probe_1.2.3_linux.tar.gz';

describe('a new row of the lock', () => {
  let setup: Setup;
  let archive: Buffer;

  beforeEach(async () => {
    setup = await setUp();
    archive = tarGz([{ path: 'probe', content: setup.program('1.2.3') }]);
    setup.server.serve(assetPath(), bytes(archive));
  });

  afterEach(() => setup.end());

  function make(records: readonly DigestRecord[] = [], scanner = source): Promise<LockRow> {
    const request = {
      source: scanner,
      version: '1.2.3',
      records,
      baseUrl: setup.server.url,
      today: '2026-11-22',
      published: '2026-08-01',
      workDir: setup.root,
    };
    return makeRow(request, { ...setup.ports, now: () => NOW });
  }

  function serveChecksums(digest = sha256(archive)): void {
    setup.server.serve(assetPath('1.2.3', 'probe_1.2.3_checksums.txt'), bytes(`${digest}  ${NAME}\n`));
  }

  it('is made from the asset and the checksums of its release', async () => {
    serveChecksums();

    expect(await make()).toEqual({
      scanner: 'probe',
      version: '1.2.3',
      published: '2026-08-01',
      recorded: '2026-11-22',
      assets: {
        'linux-x64': {
          url: `https://github.com${assetPath()}`,
          sha256: sha256(archive),
          archive: 'tar.gz',
          binary: 'probe',
          binarySha256: sha256(setup.program('1.2.3')),
        },
      },
      records: ['the asset itself', 'the checksums of its release'],
    });
  });

  it.each([
    ['JSON by address', (digest: string) => `{"1.2.3": {"https://github.com${assetPath()}": "${digest}"}}`],
    ['HCL by address', (digest: string) => `sha256sums = {\n  "https://github.com${assetPath()}": "${digest}",\n}`],
    ['a checksums file', (digest: string) => `${digest} *${NAME}\n`],
  ])('is made from the asset and the record of somebody else in %s', async (_name, text) => {
    const row = await make([readRecord('an index', text(sha256(archive)))]);

    expect(row.records).toEqual(['the asset itself', 'an index']);
  });

  it('installs what it was made from', async () => {
    serveChecksums();
    const row = await make();

    expect(await install(setup.request({ rows: [row] }), setup.ports)).toMatchObject({ verified: 'lock' });
  });

  it('is not made when the checksums file says something else', async () => {
    serveChecksums('c'.repeat(64));

    expect(await failureOf(make())).toBe(
      `probe 1.2.3 linux-x64: the sources disagree, so no row was made: the asset itself says ${sha256(archive)}, ` +
        `the checksums of its release says ${'c'.repeat(64)}`,
    );
  });

  it('is not made when asset and checksums were changed together, and somebody else remembers', async () => {
    serveChecksums();
    const record = readRecord('an index', `{"${NAME}": "${'d'.repeat(64)}"}`);

    expect(await failureOf(make([record]))).toContain(`an index says ${'d'.repeat(64)}`);
  });

  it('is not made from one source', async () => {
    expect(await failureOf(make())).toContain(
      `a row needs two sources that agree, and only the asset itself says ${sha256(archive)} knows it`,
    );
  });

  it('is not made when there is nothing', async () => {
    const scanner = { ...source, assets: { 'linux-x64': 'no-such-asset' } };

    expect(await failureOf(make([], scanner))).toBe('probe 1.2.3 has no release asset that could be had');
  });

  it('is not made of a version that is denied', async () => {
    const request = {
      source: { ...source, name: 'trivy' },
      version: '0.69.4',
      records: [],
      today: '2026-11-22',
      workDir: setup.root,
    };

    expect(await failureOf(makeRow(request, setup.ports))).toContain('is compromised and never run');
  });

  it('is refused when the record names no digest', () => {
    expect(() => readRecord('an index', '<html>')).toThrow('the record an index names no digest');
  });

  it('is written as a module of TypeScript', async () => {
    expect(await renderRows([rowOf('1.2.3', { sha256: 'a'.repeat(64) })])).toContain("version: '1.2.3',");
  });

  it.each([
    [[], 'name one scanner and one version'],
    [['trivy'], 'name one scanner and one version'],
    [['trivy', '1.2.3', 'more'], 'name one scanner and one version'],
    [['trivy', '1.2.3', '--record', 'file'], '--record wants NAME=FILE, and not "file"'],
    [['--unknown'], 'Unknown option'],
  ])('is not asked for by %j', (args, sentence) => {
    expect(() => readCommand(args)).toThrow(sentence);
  });
});
