import type { ScannerSource, SignatureSource } from '../../src/domain/installation.ts';
import { install } from '../../src/install/install.ts';
import type { Installed, InstallRequest } from '../../src/install/request.ts';
import { verifyBundle } from '../../src/install/signature/sigstore.ts';
import { createGpgKey, type GpgKey } from '../support/release-server/gpg.ts';
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
import { createSigstore, ISSUER } from '../support/release-server/sigstore.ts';
import { tarGz } from '../support/release-server/tar.ts';

const WORKFLOW = 'https://github.com/acme/probe/.github/workflows/release.yaml@refs/tags/v';

describe('a signature besides the lock', () => {
  let setup: Setup;
  let archive: Buffer;

  beforeEach(async () => {
    setup = await setUp();
    archive = tarGz([{ path: 'probe', content: setup.program('1.2.3') }]);
    setup.server.serve(assetPath(), bytes(archive));
  });

  afterEach(async () => {
    refuseRun(setup);
    await setup.end();
  });

  function installSigned(signature: SignatureSource, changes: Partial<InstallRequest> = {}): Promise<Installed> {
    const scanner: ScannerSource = { ...source, signature };
    const rows = [rowOf('1.2.3', { sha256: sha256(archive) })];
    return install(setup.request({ scanner, rows, verify: 'lock+signature', ...changes }), setup.ports);
  }

  describe('of Sigstore', () => {
    const file = '{asset}.sigstore.json';
    const signature: SignatureSource = {
      kind: 'sigstore-bundle',
      file,
      identity: `${WORKFLOW}{version}`,
      issuer: ISSUER,
    };
    const bundlePath = assetPath('1.2.3', 'probe_1.2.3_linux.tar.gz.sigstore.json');
    let sigstore: Awaited<ReturnType<typeof createSigstore>>;

    beforeAll(async () => {
      sigstore = await createSigstore();
    });

    it('names the workflow that signed', async () => {
      setup.server.serve(bundlePath, bytes(await sigstore.bundle(archive, `${WORKFLOW}1.2.3`)));

      const installed = await installSigned(signature, { sigstoreRoot: sigstore.root });

      expect(installed).toMatchObject({ verified: 'lock', signedBy: `${WORKFLOW}1.2.3`, notices: [] });
    });

    it('vouches alone for a version without a row when that is accepted', async () => {
      setup.server.serve(bundlePath, bytes(await sigstore.bundle(archive, `${WORKFLOW}1.2.3`)));

      const installed = await installSigned(signature, {
        sigstoreRoot: sigstore.root,
        rows: [],
        version: '1.2.3',
        verify: 'lock',
        accept: ['lock', 'signature'],
      });

      expect(installed).toMatchObject({ verified: 'signature', signedBy: `${WORKFLOW}1.2.3` });
    });

    it.each([
      ['another workflow', `${WORKFLOW.replace('release', 'other')}1.2.3`],
      ['another tag', `${WORKFLOW}1.2.30`],
      ['another repository whose name begins alike', `https://evil.example/${WORKFLOW}1.2.3`],
      ['a name that only a pattern would match', `${WORKFLOW}1x2y3`],
    ])('is refused when it is of %s', async (_name, identity) => {
      setup.server.serve(bundlePath, bytes(await sigstore.bundle(archive, identity)));

      const failure = await failureOf(installSigned(signature, { sigstoreRoot: sigstore.root }));

      expect(failure).toMatch(/^The signature of http.* does not hold, so it was not run: certificate identity error/);
      expect(failure).toContain(identity);
    });

    it('is refused when another issuer vouches for the name', async () => {
      const bundle = await sigstore.bundle(archive, `${WORKFLOW}1.2.3`, 'https://issuer.example');
      setup.server.serve(bundlePath, bytes(bundle));

      const failure = await failureOf(installSigned(signature, { sigstoreRoot: sigstore.root }));

      expect(failure).toContain(`expected issuer=${ISSUER}, got issuer=https://issuer.example`);
    });

    it('is refused when it signs something else', async () => {
      setup.server.serve(bundlePath, bytes(await sigstore.bundle('something else', `${WORKFLOW}1.2.3`)));

      expect(await failureOf(installSigned(signature, { sigstoreRoot: sigstore.root }))).toContain('does not hold');
    });

    it('is refused when it comes from another Sigstore than the trusted one', async () => {
      setup.server.serve(bundlePath, bytes(await sigstore.bundle(archive, `${WORKFLOW}1.2.3`)));

      expect(await failureOf(installSigned(signature))).toContain('does not hold');
    });

    it('is refused when the transparency log does not know it', async () => {
      const bundle = JSON.parse(await sigstore.bundle(archive, `${WORKFLOW}1.2.3`));
      bundle.verificationMaterial.tlogEntries = [];

      expect(() =>
        verifyBundle(JSON.stringify(bundle), archive, { identity: `${WORKFLOW}1.2.3`, issuer: ISSUER }, sigstore.root),
      ).toThrow('expected 1 timestamps, got 0');
    });

    it.each([
      ['is not there', undefined],
      ['is no bundle', 'not json'],
      ['is an empty object', '{}'],
    ])('is refused when it %s', async (_name, text) => {
      if (text !== undefined) {
        setup.server.serve(bundlePath, bytes(text));
      }

      const failure = await failureOf(installSigned(signature, { sigstoreRoot: sigstore.root }));

      expect(failure).toMatch(/^The signature .* (?:could not be had, and verify asks for it|does not hold)/);
    });
  });

  describe('of GPG', () => {
    const sigPath = assetPath('1.2.3', 'probe_1.2.3_linux.tar.gz.asc');
    let ours: GpgKey;
    let theirs: GpgKey;

    beforeAll(() => {
      ours = createGpgKey('ours');
      theirs = createGpgKey('theirs');
    });

    afterAll(() => {
      ours.end();
      theirs.end();
    });

    const signature = (): SignatureSource => {
      return { kind: 'gpg', file: '{asset}.asc', key: ours.key, fingerprint: ours.fingerprint };
    };

    it('names the key that signed', async () => {
      setup.server.serve(sigPath, bytes(ours.sign(archive)));

      const installed = await installSigned(signature());

      expect(installed.signedBy).toBe(`GPG key ${ours.fingerprint}`);
    });

    it('is refused when another key made it', async () => {
      setup.server.serve(sigPath, bytes(theirs.sign(archive)));

      expect(await failureOf(installSigned(signature()))).toMatch(
        /does not hold, so it was not run: gpg says (?:ERRSIG|NO_PUBKEY)/,
      );
    });

    it('is refused when the key in the repository is not the pinned one', async () => {
      setup.server.serve(sigPath, bytes(theirs.sign(archive)));

      const failure = await failureOf(installSigned({ ...signature(), key: theirs.key } as SignatureSource));

      expect(failure).toContain(`expected a signature of ${ours.fingerprint}, found one of ${theirs.fingerprint}`);
    });

    it('is refused when it signs something else', async () => {
      setup.server.serve(sigPath, bytes(ours.sign('something else')));

      expect(await failureOf(installSigned(signature()))).toContain('gpg says BADSIG');
    });

    it('is refused when it is no signature', async () => {
      setup.server.serve(sigPath, bytes('nothing'));

      expect(await failureOf(installSigned(signature()))).toContain('does not hold');
    });

    it('is refused when gpg is not there', async () => {
      setup.server.serve(sigPath, bytes(ours.sign(archive)));
      const scanner: ScannerSource = { ...source, signature: signature() };
      const rows = [rowOf('1.2.3', { sha256: sha256(archive) })];
      const request = setup.request({ scanner, rows, verify: 'lock+signature' });

      expect(await failureOf(install(request, { ...setup.ports, which: () => undefined }))).toContain(
        'gpg is not on the PATH, and it is needed to check the signature',
      );
    });
  });
});
