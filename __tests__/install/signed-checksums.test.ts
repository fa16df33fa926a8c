import type { ScannerSource, SignatureSource } from '../../src/domain/installation.ts';
import { install } from '../../src/install/install.ts';
import type { Installed, InstallRequest } from '../../src/install/request.ts';
import { bytes } from '../support/release-server/server.ts';
import {
  assetPath,
  failureOf,
  refuseRun,
  rowOf,
  setUp,
  sha256,
  source,
  type Setup,
} from '../support/release-server/setup.ts';
import { createSigstore, ISSUER, type Pair, type Sigstore } from '../support/release-server/sigstore.ts';
import { tarGz } from '../support/release-server/tar.ts';

const WORKFLOW = 'https://github.com/acme/probe/.github/workflows/release.yaml@refs/heads/main';
const CHECKSUMS = 'probe_1.2.3_checksums.txt';
const UUID = '24296fb24b8ad77a'.padEnd(80, '0');

let setup: Setup;
let archive: Buffer;
let checksums: string;
let sigstore: Sigstore;

beforeAll(async () => {
  sigstore = await createSigstore();
});

beforeEach(async () => {
  setup = await setUp();
  archive = tarGz([{ path: 'probe', content: setup.program('1.2.3') }]);
  checksums = `${sha256(archive)}  probe_1.2.3_linux.tar.gz\n${'0'.repeat(64)}  probe_1.2.3_darwin.tar.gz\n`;
  setup.server.serve(assetPath(), bytes(archive));
  serve(CHECKSUMS, checksums);
});

afterEach(async () => {
  refuseRun(setup);
  await setup.end();
});

function serve(name: string, content: string): void {
  setup.server.serve(assetPath('1.2.3', name), bytes(content));
}

function installSigned(
  kind: 'sigstore-checksums' | 'github-attestation',
  changes: Partial<InstallRequest> = {},
): Promise<Installed> {
  const signature: SignatureSource = { kind, identity: WORKFLOW, issuer: ISSUER };
  const scanner: ScannerSource = { ...source, signature };
  const own = {
    sigstoreRoot: sigstore.root,
    rekorUrl: `${setup.server.url}/rekor`,
    githubApiUrl: `${setup.server.url}/api`,
  };
  const rows = [rowOf('1.2.3', { sha256: sha256(archive) })];
  return install(setup.request({ scanner, rows, verify: 'lock+signature', ...own, ...changes }), setup.ports);
}

/** Lays a certificate and a signature beside the checksums file, and lets the log know of an entry. */
function servePair(pair: Pair, entry: object = pair.entry): void {
  serve(`${CHECKSUMS}.pem`, pair.certificate);
  serve(`${CHECKSUMS}.sig`, pair.signature);
  setup.server.serve('/rekor/api/v1/index/retrieve', bytes(JSON.stringify([UUID])));
  setup.server.serve(`/rekor/api/v1/log/entries/${UUID}`, bytes(JSON.stringify(entry)));
}

describe('a signed checksums file', () => {
  it('names the workflow that signed the bundle beside it', async () => {
    serve(`${CHECKSUMS}.sigstore.json`, await sigstore.bundle(checksums, WORKFLOW));

    const installed = await installSigned('sigstore-checksums');

    expect(installed).toMatchObject({ verified: 'lock', signedBy: WORKFLOW, notices: [] });
  });

  it('is checked with a certificate and a signature that lie apart, by the entry that the log has of them', async () => {
    servePair(await sigstore.pair(checksums, WORKFLOW));

    const installed = await installSigned('sigstore-checksums');

    expect(installed).toMatchObject({ verified: 'lock', signedBy: WORKFLOW });
  });

  it('is refused when it does not name the asset with its digest', async () => {
    const others = `${'1'.repeat(64)}  probe_1.2.3_linux.tar.gz\n`;
    serve(CHECKSUMS, others);
    serve(`${CHECKSUMS}.sigstore.json`, await sigstore.bundle(others, WORKFLOW));

    expect(await failureOf(installSigned('sigstore-checksums'))).toMatch(
      /does not hold, so it was not run: probe_1\.2\.3_checksums\.txt is signed and names probe_1\.2\.3_linux\.tar\.gz with 1{64}, found/,
    );
  });

  it('is refused when the bundle signs another file', async () => {
    serve(`${CHECKSUMS}.sigstore.json`, await sigstore.bundle(`${checksums}\n`, WORKFLOW));

    expect(await failureOf(installSigned('sigstore-checksums'))).toContain('does not hold');
  });

  it('is refused when another workflow signed', async () => {
    servePair(await sigstore.pair(checksums, WORKFLOW.replace('release', 'test')));

    expect(await failureOf(installSigned('sigstore-checksums'))).toMatch(/does not hold.*certificate identity error/);
  });

  it('is refused when the log has no entry of the signature, and so nothing says when it was made', async () => {
    const other = await sigstore.pair(checksums, WORKFLOW);
    servePair(await sigstore.pair(checksums, WORKFLOW), other.entry);

    expect(await failureOf(installSigned('sigstore-checksums'))).toContain('holds no entry of this signature');
  });

  it('is refused when somebody else than the log made the entry', async () => {
    const pair = await sigstore.pair(checksums, WORKFLOW);
    const [id = '', entry] = Object.entries(pair.entry)[0] ?? [];
    servePair(pair, { [id]: { ...(entry as object), integratedTime: 1_700_000_000 } });

    expect(await failureOf(installSigned('sigstore-checksums'))).toContain('does not hold');
  });

  it.each([
    [
      'there is no signature',
      () => undefined,
      /^The signature probe_1\.2\.3_checksums\.txt\.pem of probe 1\.2\.3 could not be had/,
    ],
    [
      'the log does not answer',
      () => servePair({ certificate: 'x', signature: 'x', entry: {} }, {}),
      /does not hold.*(?:holds no entry|log answered)/,
    ],
  ])('is refused when %s', async (_name, prepare, sentence) => {
    prepare();

    expect(await failureOf(installSigned('sigstore-checksums'))).toMatch(sentence);
  });
});

const statement = (digest: string, predicateType = 'https://slsa.dev/provenance/v1'): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [
    { name: 'other', digest: { sha256: '2'.repeat(64) } },
    { name: 'probe', digest: { sha256: digest } },
  ],
  predicateType,
  predicate: {},
});

function attested(...bundles: readonly unknown[]): void {
  const attestations = bundles.map((bundle) => ({ bundle, repository_id: 1 }));
  setup.server.serve(
    `/api/repos/acme/probe/attestations/sha256:${sha256(archive)}`,
    bytes(JSON.stringify({ attestations })),
  );
}

describe('an attestation of GitHub', () => {
  it('names the workflow that built the file', async () => {
    attested(await sigstore.attestation(statement(sha256(archive)), WORKFLOW));

    expect(await installSigned('github-attestation')).toMatchObject({ verified: 'lock', signedBy: WORKFLOW });
  });

  it('is found among those of others', async () => {
    const theirs = await sigstore.attestation(
      statement(sha256(archive)),
      'https://github.com/evil/x/.github/workflows/x.yml@refs/heads/main',
    );
    attested(theirs, await sigstore.attestation(statement(sha256(archive)), WORKFLOW));

    expect(await installSigned('github-attestation')).toMatchObject({ signedBy: WORKFLOW });
  });

  it.each([
    ['it is about other files', () => statement('3'.repeat(64)), 'the attestation is about other files: 2222'],
    [
      'it says something else than how the file was built',
      () => statement(sha256(archive), 'https://example.com/v1'),
      'does not say how the file was built',
    ],
  ])('is refused when %s', async (_name, made, sentence) => {
    attested(await sigstore.attestation(made(), WORKFLOW));

    expect(await failureOf(installSigned('github-attestation'))).toContain(sentence);
  });

  it('is refused when its statement was changed after it was signed', async () => {
    const bundle = await sigstore.attestation(statement('3'.repeat(64)), WORKFLOW);
    const payload = Buffer.from(JSON.stringify(statement(sha256(archive)))).toString('base64');
    const { dsseEnvelope, ...rest } = bundle as { readonly dsseEnvelope: object };
    attested({ ...rest, dsseEnvelope: { ...dsseEnvelope, payload } });

    expect(await failureOf(installSigned('github-attestation'))).toContain('does not hold');
  });

  it.each([
    ['GitHub holds none', async () => attested(), 'GitHub holds no attestation of this file'],
    [
      'GitHub cannot be asked',
      async () => undefined,
      'The attestation of probe 1.2.3 could not be had, and verify asks for it',
    ],
    [
      'a signature stands in its place',
      async () => attested(JSON.parse(await sigstore.bundle(archive, WORKFLOW))),
      'holds no attestation',
    ],
  ])('is refused when %s', async (_name, prepare, sentence) => {
    await prepare();

    expect(await failureOf(installSigned('github-attestation'))).toContain(sentence);
  });
});

describe('verify: lock+signature', () => {
  it('refuses what is signed by nothing that can be checked', async () => {
    const rows = [rowOf('1.2.3', { sha256: sha256(archive) })];

    const failure = await failureOf(install(setup.request({ rows, verify: 'lock+signature' }), setup.ports));

    expect(failure).toBe(
      'probe 1.2.3 agrees with the lock and was not run, since verify: lock+signature wants a signature too, and none can be checked: the project signs nothing. Use verify: lock, or leave this scanner out.',
    );
  });

  it('takes nothing from where no signature lies beside the program', async () => {
    const rows = [rowOf('1.2.3', { sha256: sha256(archive) })];
    await install(setup.request({ rows }), setup.ports);
    const sources = ['path', 'tool-cache', 'registry', 'system'] as const;

    const failure = await failureOf(installSigned('github-attestation', { rows, sources }));

    expect(failure).toContain('none is checked of what comes from tool-cache');
  });
});
