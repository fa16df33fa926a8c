import { UserError } from '../../../src/domain/errors.ts';
import { merge } from '../../../src/domain/merge.ts';
import type { CodeScanRequest } from '../../../src/scanners/code-scanner.ts';
import { govulncheck } from '../../../src/scanners/govulncheck/index.ts';
import { osvScanner } from '../../../src/scanners/osv-scanner/index.ts';
import { lineNaming } from '../../../src/scanners/osv-scanner/lockfile.ts';
import type { ReadContext } from '../../../src/scanners/reading.ts';
import { readReport } from '../../../src/scanners/report-format.ts';
import { chunks, open, readValue } from '../reports.ts';

const GO_MOD = 'module example.test/shop\n\nrequire (\n\tgolang.org/x/text v0.3.2\n\tgopkg.in/yaml.v2 v2.2.2\n)\n';
const context: ReadContext = {
  targetKind: 'source',
  source: { root: '/tmp/shop', cwd: '/tmp/shop', text: (path) => (path === '/tmp/shop/go.mod' ? GO_MOD : undefined) },
};
const request: CodeScanRequest = {
  root: '/shop',
  folder: '/shop/svc',
  files: ['go.mod', 'a.go', 'sub/go.mod', 'web/yarn.lock', 'requirements.txt'],
  scratch: '/scratch',
  cache: '/cache',
  version: '1.6.0',
  timeoutMs: 60_000,
  texts: new Map([
    ['requirements.txt', '# only what is named elsewhere\n-r base.txt\n'],
    ['web/yarn.lock', '{'],
  ]),
};

const config = { protocol_version: 'v1.0.0', scanner_name: 'govulncheck', scan_level: 'symbol' };
const osv = { id: 'GO-2099-1', summary: 'Bad', aliases: ['CVE-2099-1'] };
const module = { module: 'example.test/bad', version: 'v1.0.0' };
const called = { ...module, package: 'example.test/bad', function: 'Do', position: { filename: 'bad.go', line: 1 } };

function frame(name: string, line: number, of = 'example.test/shop') {
  return { module: of, package: of, function: name, position: { filename: `${name}.go`, line, column: 2 } };
}

async function stream(...messages: readonly object[]) {
  const text = [{ config }, { osv }, ...messages].map((message) => JSON.stringify(message, null, 2)).join('\n');
  return (await readReport(govulncheck.report, chunks(text), context)).result;
}

describe('govulncheck', () => {
  it('keeps of each vulnerability what was seen deepest, and rates it by that', async () => {
    const { result } = await readReport(govulncheck.report, open('govulncheck/many.json'), context);

    expect(result.observations.map(({ id, severity, reachable }) => [id, severity, reachable])).toEqual([
      ['GO-2020-0015', 'low', false],
      ['GO-2021-0113', 'high', true],
      ['GO-2020-0036', 'medium', false],
    ]);
  });

  it('names the places of the calls in the code of the user, and where a module is required else', async () => {
    const { result } = await readReport(govulncheck.report, open('govulncheck/many.json'), context);

    expect(result.observations.map(({ locations }) => locations)).toEqual([
      [{ path: 'go.mod', startLine: 4 }],
      [
        { path: 'internal/reader/reader.go', startLine: 8, startColumn: 28 },
        { path: 'main.go', startLine: 18, startColumn: 27 },
      ],
      [{ path: 'go.mod', startLine: 5 }],
    ]);
  });

  it('names the last call that the module itself makes, and the way there', async () => {
    const trace = [called, frame('Third', 5, 'example.test/other'), frame('near', 7), frame('main', 3)];

    const { observations } = await stream({ finding: { osv: osv.id, fixed_version: 'v1.2.0', trace } });

    expect(observations[0]).toMatchObject({
      locations: [{ path: 'near.go', startLine: 7, startColumn: 2 }],
      message: 'Called: shop.main → shop.near → other.Third → bad.Do',
      remediation: 'go get example.test/bad@v1.2.0',
      component: { purl: 'pkg:golang/example.test/bad@v1.0.0', fixedIn: ['v1.2.0'] },
    });
  });

  it('says nothing of calls that it was not told to look for', async () => {
    const said = { config: { ...config, scan_level: 'module' } };

    const { observations } = await stream(said, { finding: { osv: osv.id, trace: [module] } });

    expect(observations[0]).toMatchObject({ severity: 'low', message: 'The module example.test/bad is used' });
    expect(observations[0]).not.toHaveProperty('reachable');
  });

  it('tells a way through a hundred functions in few words', async () => {
    const trace = [called, ...Array.from({ length: 100 }, (_, index) => frame(`f${index}`, 1))];

    const { observations } = await stream({ finding: { osv: osv.id, trace } });

    expect(observations[0]?.message).toMatch(/^Called: shop\.f99 → .* → \(92 more\) → shop\.f0 → bad\.Do$/);
  });

  it('tells of the standard library what to build with', async () => {
    const trace = [{ module: 'stdlib', version: 'v1.25.0', package: 'net/http' }];

    const { observations } = await stream({ finding: { osv: osv.id, fixed_version: 'v1.25.3', trace } });

    expect(observations[0]).toMatchObject({
      remediation: 'Build with Go 1.25.3 or later',
      component: { purl: 'pkg:golang/stdlib@v1.25.0' },
    });
  });

  it('makes a gap of a finding that does not say what it is about', async () => {
    const { observations, gaps } = await stream({ finding: { osv: osv.id, trace: [] } });

    expect(observations).toEqual([]);
    expect(gaps.map(({ what }) => what)).toEqual(['GO-2099-1']);
  });

  it.each([
    ['another tool that wraps it', { config: { ...config, scanner_name: 'other' } }],
    ['a protocol of another version', { config: { ...config, protocol_version: 'v2.0.0' } }],
    ['a stream without its beginning', { osv }],
  ])('refuses %s', async (_, message) => {
    await expect(readValue(govulncheck.report, message)).rejects.toThrow('This is no govulncheck JSON report');
  });

  it('is never clean by a database in which there is nothing', async () => {
    const empty = { ...config, db: 'file:///srv/nothing', db_last_modified: '0001-01-01T00:00:00Z' };

    await expect(stream({ config: empty })).rejects.toThrow(
      'govulncheck knew of no vulnerability: its database file:///srv/nothing is empty',
    );
  });

  it('runs once for each module that has Go files, with the database that was named', () => {
    const [step, ...more] = govulncheck.plan({ ...request, database: '/srv/vuln db' });

    expect(step).toMatchObject({ cwd: '/shop/svc', what: 'svc/go.mod', completed: [0] });
    expect(step?.args).toContain('-db=file:///srv/vuln%20db');
    expect(more).toEqual([]);
  });

  it('refuses a database that is neither a folder nor an address', () => {
    expect(() => govulncheck.plan({ ...request, database: 'p/golang' })).toThrow(UserError);
  });

  it.each([
    [
      'govulncheck: loading packages: \nThere are errors with the provided package patterns:\n\na.go:2:9: undefined: x\nb.go:1:1: more\n\nFor details on package patterns, see https://pkg.go.dev.\n',
      'its code does not compile or its packages cannot be had, so that no call could be traced: a.go:2:9: undefined: x (and 1 more)',
    ],
    [
      'govulncheck: fetching vulnerabilities: Get "https://vuln.go.dev": refused\n',
      'the database of vulnerabilities cannot be read; let the machine reach it, or name another with db-mirror: Get "https://vuln.go.dev": refused',
    ],
    ['govulncheck: something else\n', undefined],
  ])('says of %j what it means', (said, sentence) => {
    expect(govulncheck.complaint?.(said)).toBe(sentence);
  });
});

function lockfile(change: { readonly group?: object; readonly record?: object; readonly of?: object }) {
  const one = {
    package: { name: 'bad', version: '1.0.0', ecosystem: 'npm', ...change.of },
    vulnerabilities: [{ id: 'GHSA-1', ...change.record }],
    groups: [{ ids: ['GHSA-1'], aliases: ['CVE-2099-1'], max_severity: '', ...change.group }],
  };
  const results = [{ source: { path: '/tmp/shop/a.lock', type: 'lockfile' }, packages: [one] }];
  return { results, experimental_config: {} };
}

async function osvObservation(change: Parameters<typeof lockfile>[0]) {
  const { result } = await readValue(osvScanner.report, lockfile(change), context);
  return result.observations[0];
}

describe('osv-scanner', () => {
  it('tells of a group once, however many records are in it', async () => {
    const { result } = await readReport(osvScanner.report, open('osv-scanner/many.json'), context);

    const text = result.observations.filter(({ aliases }) => aliases?.includes('CVE-2021-38561'));
    expect(text).toHaveLength(1);
    expect(text[0]).toMatchObject({ id: 'GO-2021-0113', severity: 'high', scores: { cvss: 7.5 } });
    expect(text[0]?.locations).toEqual([{ path: 'go.mod', startLine: 4 }]);
  });

  it.each([
    [{ group: { max_severity: '9.8' } }, 'critical', 'cvss'],
    [{ record: { database_specific: { severity: 'MODERATE' } } }, 'medium', 'native'],
    [{}, 'unknown', 'default'],
    [{ group: { ids: ['MAL-1'] } }, 'critical', 'default'],
  ])('rates %j as %s', async (change, severity, severitySource) => {
    expect(await osvObservation(change)).toMatchObject({ severity, severitySource });
  });

  it.each([
    ['semgrep', { version: '1', results: [], errors: [], paths: { scanned: [] } }],
    ['something that has results too', { results: [] }],
  ])('refuses the report of %s', async (_, report) => {
    await expect(readValue(osvScanner.report, report)).rejects.toThrow('This is no osv-scanner JSON report');
  });

  it.each([
    [{ GHSA: { called: false }, GO: { called: true } }, true],
    [{ GHSA: { called: false } }, false],
    [{ GHSA: { unimportant: true } }, undefined],
    [undefined, undefined],
  ])('believes what a report of elsewhere says of calls: %j is %s', async (analysis, reachable) => {
    const found = await osvObservation({ group: { experimental_analysis: analysis } });

    expect(found?.reachable).toBe(reachable);
  });

  it.each([
    ['Go', 'golang.org/x/text', '0.3.5', 'pkg:golang/golang.org/x/text@v0.3.5'],
    ['npm', '@scope/name', '1.0.0', 'pkg:npm/%40scope/name@1.0.0'],
    ['PyPI', 'Flask_Login', '1.0', 'pkg:pypi/flask-login@1.0'],
    ['Maven', 'org.acme:lib', '1', 'pkg:maven/org.acme/lib@1'],
    ['crates.io', 'time', '0.1.0', 'pkg:cargo/time@0.1.0'],
    ['Packagist', 'acme/lib', '1', 'pkg:composer/acme/lib@1'],
    ['Unheard of', 'x', '1', undefined],
  ])('knows a package of %s by its package URL', async (ecosystem, name, version, purl) => {
    const found = await osvObservation({ of: { ecosystem, name, version } });

    expect(found?.component?.purl).toBe(purl);
  });

  it('asks each lockfile by itself, and its own folder of databases only', () => {
    const steps = osvScanner.plan({ ...request, database: '/srv/osv' });

    expect(steps.map(({ what }) => what)).toEqual([
      'svc/go.mod',
      'svc/sub/go.mod',
      'svc/web/yarn.lock',
      'svc/requirements.txt',
    ]);
    expect(steps[0]?.args).toEqual(expect.arrayContaining(['--offline', '--local-db-path=/srv/osv']));
  });

  it('takes "no package" for an answer only where a lockfile names none', () => {
    const steps = osvScanner.plan(request);

    expect(steps.map(({ nothing }) => nothing)).toEqual([128, 128, undefined, 128]);
  });

  it.each([
    ['pom.xml', '<project/>', true],
    ['poetry.lock', 'package = []', true],
    ['Gemfile.lock', 'GEM\n', false],
    ['requirements/dev-requirements.txt', '\n# a\n--index-url x\n', true],
  ])('believes that %s names nothing when it is %j: %s', (file, text, believed) => {
    const [step] = osvScanner.plan({ ...request, files: [file], texts: new Map([[file, text]]) });

    expect(step?.nothing === 128).toBe(believed);
  });

  it('tells what is left out of its report', () => {
    const said =
      'Filtered 1 local/unscannable package/s from the scan.\nFiltered 2 ignored package/s from the scan.\nFiltered 3 vulnerabilities from output\n';

    expect(osvScanner.remarks?.(said, 'a.lock')).toEqual([
      'a.lock: packages without a version, or of the checkout itself, that were not looked up: 1',
      'a.lock: packages that the configuration of osv-scanner sets aside: 2',
      'a.lock: vulnerabilities that the configuration of osv-scanner sets aside: 3',
    ]);
  });

  it('has no address for a database', () => {
    expect(() => osvScanner.plan({ ...request, database: 'https://osv.acme.example' })).toThrow(
      /takes no address .*name a folder/,
    );
  });

  it.each([
    [
      'Error during extraction: (extracting as vulnmatch/osvlocal) unable to fetch OSV database: no offline version of the OSV database is available\n',
      /holds no database of its ecosystem: put osv-scalibr\/ECOSYSTEM\/all\.zip there/,
    ],
    [
      'Error during extraction: (x) a.json: could not extract: invalid character\nfailed\n',
      /cannot be read.*invalid character/,
    ],
    [
      'Error during extraction: max retries exceeded: attempt 4: request failed: Post "https://api.osv.dev/v1/querybatch": dial tcp: no such host\n',
      /^api\.osv\.dev does not answer; .* with db-mirror: Post ".*: no such host$/,
    ],
    [
      'No package sources found, --help for usage information.\n',
      /no package was found in it, although it is not empty/,
    ],
  ])('says of %j what it means', (said, sentence) => {
    expect(osvScanner.complaint?.(said)).toMatch(sentence);
  });

  it.each([
    ['flask==0.12.2\nflask-login==0.12.2\n', 'flask', '0.12.2', 1],
    ['\tgolang.org/x/text v0.3.2\n\tgolang.org/x/text/deep v0.3.2\n', 'golang.org/x/text', '0.3.2', 1],
    ['a 1.0\nb\na 1.0\n', 'a', '1.0', undefined],
    ['a 1.0.1\n', 'a', '1.0', undefined],
    ['a (1.0.*)\n', 'a.', '1.0', undefined],
  ])('finds the one line of %j that names %s %s', (text, name, version, line) => {
    expect(lineNaming(text, name, version)).toBe(line);
  });
});

async function observed(name: 'govulncheck' | 'osv-scanner') {
  const format = name === 'govulncheck' ? govulncheck.report : osvScanner.report;
  const { result } = await readReport(format, open(`${name}/many.json`), context);
  return { scan: name, target: { kind: 'source', name: 'shop' }, observations: result.observations } as const;
}

it('makes one finding of what both see in the same module', async () => {
  const findings = merge([await observed('govulncheck'), await observed('osv-scanner')]);

  const both = findings.filter(({ sightings }) => sightings.length === 2);
  expect(both.map(({ id, reachable }) => [id, reachable])).toEqual([
    ['CVE-2021-38561', true],
    ['CVE-2019-11254', false],
    ['CVE-2020-14040', false],
  ]);
  expect(both[0]?.locations.map(({ path }) => path)).toEqual(['internal/reader/reader.go', 'main.go', 'go.mod']);
  expect(findings.find(({ id }) => id === 'CVE-2020-26160')?.sightings.map(({ scan }) => scan)).toEqual([
    'osv-scanner',
  ]);
});
