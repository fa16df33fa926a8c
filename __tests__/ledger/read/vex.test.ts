import picomatch from 'picomatch';
import { readExceptions } from '../../../src/ledger/read/read.ts';
import type { LedgerReading } from '../../../src/ledger/read/reading.ts';
import { NOW } from '../exception.ts';

const asked = { file: 'vex.json', now: NOW };

function openvex(...statements: readonly object[]): string {
  return JSON.stringify(
    {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'x',
      author: 'Acme',
      timestamp: '2026-11-01T00:00:00Z',
      statements,
    },
    undefined,
    '\t',
  );
}

const statement = {
  vulnerability: { name: 'CVE-2023-12345', aliases: ['GHSA-aaaa-bbbb-cccc'] },
  products: [{ '@id': 'pkg:npm/lodash@4.17.20' }],
  status: 'not_affected',
  justification: 'vulnerable_code_not_in_execute_path',
};

function product(name: string): readonly object[] {
  return [{ '@id': `pkg:golang/acme.example/${name}`, subcomponents: [{ '@id': 'pkg:golang/golang.org/x/net' }] }];
}

describe('OpenVEX', () => {
  it('reads what is not affected, with its justification and who says so', () => {
    const { exceptions, mistakes } = readExceptions(openvex(statement), asked);

    expect(mistakes).toEqual([]);
    expect(exceptions).toEqual([
      {
        id: 'vex.json:7',
        source: { file: 'vex.json', line: 7, column: 3, format: 'openvex' },
        match: { ids: ['CVE-2023-12345', 'GHSA-aaaa-bbbb-cccc'], components: ['pkg:npm/lodash@4.17.20'] },
        status: 'not-affected',
        reason: 'vulnerable_code_not_in_execute_path',
        owner: 'Acme',
        justification: 'vulnerable_code_not_in_execute_path',
      },
    ]);
  });

  it('reads what is fixed', () => {
    const { exceptions } = readExceptions(openvex({ ...statement, status: 'fixed' }), asked);

    expect(exceptions[0]?.status).toBe('fixed');
  });

  it.each(['affected', 'under_investigation'])('sets nothing aside that is %s', (status) => {
    expect(readExceptions(openvex({ ...statement, status }), asked)).toMatchObject({ exceptions: [], mistakes: [] });
  });

  it('lets a later statement replace an earlier one, wherever it stands', () => {
    const earlier = { ...statement, timestamp: '2026-01-01T00:00:00Z' };
    const later = {
      ...statement,
      vulnerability: 'GHSA-AAAA-bbbb-cccc',
      status: 'affected',
      timestamp: '2026-02-01T00:00:00Z',
    };

    expect(readExceptions(openvex(later, earlier), asked).exceptions).toEqual([]);
    expect(
      readExceptions(openvex({ ...later, timestamp: '2025-01-01T00:00:00Z' }, earlier), asked).exceptions,
    ).toHaveLength(1);
  });

  it('asks for the image that a statement is about, and for the part of it', () => {
    const image = 'pkg:oci/app?repository_url=ghcr.io%2Facme%2Fapp';
    const products = [{ '@id': image, subcomponents: [{ '@id': 'pkg:deb/debian/openssl@3.0.2' }] }];

    const { exceptions } = readExceptions(openvex({ ...statement, products }), asked);

    expect(exceptions[0]?.match).toMatchObject({
      components: ['pkg:deb/debian/openssl@3.0.2'],
      targets: ['ghcr.io/acme/app{,:*,@*}'],
    });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'pkg:oci/app?repository_url=ghcr.io%2Facme%2Fapp',
      ['ghcr.io/acme/app:1', 'ghcr.io/acme/app@sha256:aa', 'ghcr.io/acme/app'],
      ['ghcr.io/acme/app2', 'ghcr.io/other/app:1', 'app.tar'],
    ],
    ['pkg:oci/app', ['app', 'ghcr.io/acme/app:2', 'app:1'], ['ghcr.io/acme/myapp:1', 'app.tar']],
    [
      'pkg:oci/app?repository_url=ghcr.io%2Facme%2Fapp&tag=1.2',
      ['ghcr.io/acme/app:1.2', 'ghcr.io/acme/app:1.2@sha256:aa'],
      ['ghcr.io/acme/app:1.20', 'ghcr.io/acme/app'],
    ],
    [
      'pkg:oci/debian?repository_url=index.docker.io%2Flibrary%2Fdebian',
      ['debian:12', 'library/debian', 'docker.io/library/debian:12', 'docker.io/debian:12'],
      ['acme/debian:12', 'ghcr.io/debian:12'],
    ],
    ['pkg:docker/cassandra@sha256%3Aabc', ['sha256:abc', 'cassandra@sha256:abc'], ['cassandra', 'sha256:abcd']],
  ])('finds the image %s by its name or digest', (purl, right, wrong) => {
    const { exceptions } = readExceptions(openvex({ ...statement, products: [{ identifiers: { purl } }] }), asked);
    const globs = exceptions[0]?.match.targets ?? [];
    const hit = (text: string) => globs.some((glob) => picomatch.isMatch(text, glob, { dot: true }));

    expect(right.filter((text) => !hit(text))).toEqual([]);
    expect(wrong.filter(hit)).toEqual([]);
  });

  it('applies nothing of a part of which two products say different things', () => {
    const text = openvex(
      { ...statement, products: product('a') },
      { ...statement, products: product('b'), status: 'affected' },
    );

    const { exceptions, notices } = readExceptions(text, asked);

    expect(exceptions).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('not applied')]);
  });

  it.each([
    ['no product', { products: undefined }],
    ['a product without a package URL', { products: [{ '@id': 'https://acme.example/app' }] }],
    [
      'a part without a package URL',
      { products: [{ '@id': 'pkg:oci/app', subcomponents: [{ '@id': 'the library' }] }] },
    ],
  ])('does not widen a statement with %s', (_, parts) => {
    expect(readExceptions(openvex({ ...statement, ...parts }), asked).exceptions).toEqual([]);
  });

  it.each([
    [
      'neither justification nor impact statement',
      { justification: undefined },
      'not_affected needs a justification or an impact_statement.',
    ],
    ['a justification that is none', { justification: 'trust_me' }, 'justification: "trust_me" is none'],
    ['a status that is none', { status: 'fine' }, 'status: "fine" is none'],
    ['no vulnerability', { vulnerability: undefined }, 'the statement names no vulnerability.'],
  ])('refuses a statement with %s, with its line', (_, parts, expected) => {
    const { mistakes, exceptions } = readExceptions(openvex({ ...statement, ...parts }), asked);

    expect(exceptions).toEqual([]);
    expect(mistakes).toEqual([{ line: 7, column: 3, message: expect.stringContaining(expected) }]);
  });

  it('lets the life that the policy allows begin with the statement', () => {
    const { exceptions } = readExceptions(openvex(statement), { ...asked, maxDays: 60 });

    expect(exceptions[0]?.expires).toBe('2026-12-31');
  });
});

function bom(vulnerability: object, parts: object): string {
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [
      { 'bom-ref': 'a', purl: 'pkg:npm/a@1.0.0', components: [{ 'bom-ref': 'b', purl: 'pkg:npm/b@2.0.0' }] },
    ],
    vulnerabilities: [{ id: 'CVE-1', affects: [{ ref: 'b' }], ...vulnerability }],
    ...parts,
  });
}

function read(vulnerability: object, parts: object = {}): LedgerReading {
  return readExceptions(bom(vulnerability, parts), asked);
}

describe('CycloneDX analyses', () => {
  it.each([
    ['not_affected', 'not-affected'],
    ['false_positive', 'not-affected'],
    ['resolved', 'fixed'],
    ['resolved_with_pedigree', 'fixed'],
  ])('reads %s as %s', (state, status) => {
    const { exceptions } = read({ analysis: { state, detail: 'why', justification: 'code_not_reachable' } });

    expect(exceptions).toEqual([
      expect.objectContaining({
        status,
        reason: 'why',
        justification: 'code_not_reachable',
        match: { ids: ['CVE-1'], components: ['pkg:npm/b@2.0.0'] },
      }),
    ]);
  });

  it.each(['exploitable', 'in_triage'])('sets nothing aside that is %s', (state) => {
    expect(read({ analysis: { state } })).toMatchObject({ exceptions: [], mistakes: [] });
  });

  it('follows a BOM-Link to the package URL in it', () => {
    const ref = 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg%3Agolang%2Fgolang.org%2Fx%2Fnet%40v0.1.0';

    expect(read({ analysis: { state: 'not_affected' }, affects: [{ ref }] }).exceptions[0]?.match.components).toEqual([
      'pkg:golang/golang.org/x/net@v0.1.0',
    ]);
  });

  it('asks for the image that the document is about', () => {
    const metadata = { component: { 'bom-ref': 'root', purl: 'pkg:oci/app?repository_url=ghcr.io%2Facme%2Fapp' } };

    const { exceptions } = read(
      { analysis: { state: 'not_affected' }, affects: [{ ref: 'root' }, { ref: 'b' }] },
      { metadata },
    );

    expect(exceptions.map(({ match }) => match)).toEqual([
      { ids: ['CVE-1'], targets: ['ghcr.io/acme/app{,:*,@*}'] },
      { ids: ['CVE-1'], targets: ['ghcr.io/acme/app{,:*,@*}'], components: ['pkg:npm/b@2.0.0'] },
    ]);
  });

  it('takes of listed versions only those that are unaffected', () => {
    const versions = [
      { version: '1.0.0', status: 'unaffected' },
      { range: 'vers:npm/>=2.0.0|<3.0.0', status: 'unaffected' },
      { version: '9.0.0' },
    ];

    expect(
      read({ analysis: { state: 'not_affected' }, affects: [{ ref: 'b', versions }] }).exceptions[0]?.match.components,
    ).toEqual(['pkg:npm/b@1.0.0', 'pkg:npm/b@vers:npm/>=2.0.0|<3.0.0']);
  });

  it('applies nothing of a component of which another entry says that it is exploitable', () => {
    const vulnerabilities = ['not_affected', 'exploitable'].map((state) => ({
      id: 'CVE-1',
      affects: [{ ref: 'b' }],
      analysis: { state },
    }));

    expect(read({}, { vulnerabilities }).exceptions).toEqual([]);
  });

  it.each([
    ['names nothing that is affected', { affects: undefined }],
    ['leads to nothing known', { affects: [{ ref: 'nowhere' }] }],
    ['lists only affected versions', { affects: [{ ref: 'b', versions: [{ version: '1.0.0' }] }] }],
  ])('does not apply an analysis that %s, and says so', (_, parts) => {
    const { exceptions, notices } = read({ analysis: { state: 'not_affected' }, ...parts });

    expect(exceptions).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('not applied')]);
  });

  it('refuses a state that is none', () => {
    expect(read({ analysis: { state: 'fine' } }).mistakes).toEqual([
      { line: 1, column: expect.any(Number), message: expect.stringContaining('state: "fine" is none') },
    ]);
  });

  it('refuses broken JSON with its place', () => {
    expect(readExceptions('{"bomFormat": "CycloneDX",\n "vulnerabilities": [', asked).mistakes[0]).toMatchObject({
      line: 2,
    });
  });
});
