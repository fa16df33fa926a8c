import { grype } from '../../src/scanners/grype/index.ts';
import { dockerConfigOf, type ImageReference, type ScanRequest } from '../../src/scanners/process-scanner.ts';
import { trivy } from '../../src/scanners/trivy/index.ts';

const request: ScanRequest = {
  scratch: '/scratch',
  cache: '/cache',
  image: { source: 'registry', locator: 'registry.example/app:1' },
  checks: ['vulnerability', 'secret'],
  timeoutMs: 90_500,
};

describe('what Trivy runs', () => {
  it.each<[ImageReference['source'], string, readonly string[]]>([
    ['registry', 'registry.example/app:1', ['--image-src=remote', 'registry.example/app:1']],
    ['docker', 'app:1', ['--image-src=docker', 'app:1']],
    ['docker-archive', '/a.tar', ['--input=/a.tar']],
    ['oci-dir', '/a', ['--input=/a']],
  ])('takes an image from %s', (source, locator, expected) => {
    const [scan] = trivy.plan({ ...request, image: { source, locator } }).steps;

    expect(scan?.args.slice(-expected.length)).toEqual(expected);
    expect(scan?.args).toContain('--scanners=vuln,secret');
    expect(scan?.args).toContain('--timeout=91s');
  });

  it('makes the SBOM of the report, without a second scan', () => {
    const wanted = trivy.plan({ ...request, withSbom: true });
    const unwanted = trivy.plan(request);

    expect(wanted.steps.map(({ args }) => args[0])).toEqual(['image', 'convert']);
    expect(unwanted.steps.map(({ args }) => args[0])).toEqual(['image']);
    expect(unwanted.sbom).toBeUndefined();
  });

  it('looks in an SBOM for what an SBOM can hold', () => {
    const image = { source: 'sbom', locator: '/bom.json' } as const;

    expect(trivy.plan({ ...request, image }).steps[0]?.args).toContain('--scanners=vuln');
    expect(() => trivy.plan({ ...request, image, checks: ['secret'] })).toThrow('ask for vulnerability or licence');
  });

  it('names what it can read when it is given a tar of an OCI layout', () => {
    const image = { source: 'oci-archive', locator: '/a.tar' } as const;

    expect(() => trivy.plan({ ...request, image })).toThrow(
      'trivy cannot read oci-archive:/a.tar: it reads registry, docker, docker-archive, oci-dir, sbom',
    );
  });

  it('fetches its database from a mirror, or is given the two files of one', () => {
    const mirror = trivy.database.prepare(
      { kind: 'mirror', address: 'mirror.example/trivy-db:2' },
      request,
      'vulnerability',
    );
    const file = trivy.database.prepare({ kind: 'file', path: '/db.tar.gz' }, request);

    expect(mirror).toMatchObject({
      kind: 'run',
      step: { args: expect.arrayContaining(['--download-db-only', '--db-repository=mirror.example/trivy-db:2']) },
    });
    expect(file).toEqual({
      kind: 'unpack',
      archive: '/db.tar.gz',
      into: '/cache/db',
      files: ['trivy.db', 'metadata.json'],
    });
  });

  it('never fetches what knows JARs by itself, and tells when it lacks it', () => {
    expect(trivy.plan(request).steps[0]?.args).toContain('--skip-java-db-update');
    expect(
      trivy.database.lacking?.(
        "FATAL\tUnable to initialize the Java DB: '--skip-java-db-update' cannot be specified on the first run",
      ),
    ).toBe('java');
    expect(trivy.database.lacking?.('FATAL\tno such image')).toBeUndefined();
    expect(trivy.database.prepare({ kind: 'file', path: '/java.tar.gz' }, request, 'java')).toEqual({
      kind: 'unpack',
      archive: '/java.tar.gz',
      into: '/cache/java-db',
      files: ['trivy-java.db', 'metadata.json'],
    });
  });
});

describe('what Grype runs', () => {
  it('writes report and inventory in one scan, with the credentials of that scan alone', () => {
    const { steps, inventory } = grype.plan({ ...request, dockerConfig: '/credentials' });

    expect(steps).toMatchObject([
      {
        args: [
          'registry:registry.example/app:1',
          '--output=json=/scratch/grype.json',
          '--output=cyclonedx-json=/scratch/grype.cdx.json',
        ],
        env: { GRYPE_DB_CACHE_DIR: '/cache', GRYPE_DB_AUTO_UPDATE: 'false', DOCKER_CONFIG: '/credentials' },
      },
    ]);
    expect(inventory).toBe(true);
  });

  it('is not run for what it does not look for', () => {
    expect(() => grype.plan({ ...request, checks: ['secret'] })).toThrow('Grype finds vulnerabilities only');
  });

  it('imports a database from a file', () => {
    const preparation = grype.database.prepare({ kind: 'file', path: '/db.tar.zst' }, request);

    expect(preparation).toMatchObject({ kind: 'run', step: { args: ['db', 'import', '/db.tar.zst'] } });
  });
});

describe('the version of a binary', () => {
  it.each([
    [trivy, 'Version: 0.74.0\nVulnerability DB:\n  Version: 2\n', '0.74.0'],
    [trivy, 'Version: v0.69.4\n', '0.69.4'],
    [grype, 'Application:         grype\nVersion:             0.117.0\nBuildDate:           x\n', '0.117.0'],
  ])('is read from what it prints', (scanner, output, version) => {
    expect(scanner.readVersion(output)).toBe(version);
  });

  it.each([trivy, grype])('is not known when it prints something else', (scanner) => {
    expect(scanner.readVersion('segmentation fault')).toBeUndefined();
  });
});

describe('dockerConfigOf', () => {
  it('holds a user name and a password for each registry, and knows the old address of Docker Hub', () => {
    const text = dockerConfigOf({
      'r.example': { username: 'u', password: 'p:ü' },
      'docker.io': { username: 'a', password: 'b' },
    });

    expect(JSON.parse(text)).toEqual({
      auths: {
        'r.example': { auth: Buffer.from('u:p:ü').toString('base64') },
        'https://index.docker.io/v1/': { auth: Buffer.from('a:b').toString('base64') },
      },
    });
  });
});
