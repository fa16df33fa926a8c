import { readFileSync } from 'node:fs';
import { merge } from '../../../src/domain/merge.ts';
import type { ReadContext } from '../../../src/scanners/reading.ts';
import { readReport } from '../../../src/scanners/report-format.ts';
import { sarifReport } from '../../../src/scanners/sarif/report.ts';
import { fixture, open, readValue } from '../reports.ts';

const context: ReadContext = { targetKind: 'source', source: { root: '/shop', cwd: '/shop' } };

function sarif(results: unknown, more: object = {}): object {
  return { version: '2.1.0', runs: [{ tool: { driver: { name: 'Tool', version: '1.2', ...more } }, results }] };
}

function at(uri: string, region: object = { startLine: 3 }): object {
  return { locations: [{ physicalLocation: { artifactLocation: { uri }, region } }] };
}

/** A result in a file that is counted from a base. */
function from(uriBaseId: string): object {
  const artifactLocation = { uri: 'a.ts', uriBaseId };
  return { message: { text: 'said' }, locations: [{ physicalLocation: { artifactLocation } }] };
}

async function read(document: object) {
  return (await readValue(sarifReport, document, context)).result;
}

async function* bytes(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

describe('SARIF of real tools', () => {
  it.each([
    ['golangci-lint', 11, 'svc/a/main.go'],
    ['gitleaks', 2, 'scripts/deploy.sh'],
    ['hadolint', 7, 'docker/Dockerfile'],
  ])('of %s has %i findings in %s', async (name, count, path) => {
    const { result } = await readReport(sarifReport, open(`sarif/${name}.sarif`), {
      targetKind: 'source',
      source: { root: '/tmp/shop', cwd: '/tmp/shop' },
    });

    const paths = result.observations.map(({ locations }) => locations?.[0]?.path);
    expect(result.observations).toHaveLength(count);
    expect(new Set(paths)).toEqual(new Set([path]));
  });
});

describe('the title', () => {
  it.each([
    [{ name: 'artipacked' }, 'credentials stay on the disk'],
    [{ name: 'Credentials that stay' }, 'Credentials that stay'],
    [{ name: 'artipacked', shortDescription: { text: 'short' } }, 'short'],
  ])('of a result of the rule %j is %s', async (rule, title) => {
    const message = { text: 'credentials stay on the disk' };

    const { observations } = await read(sarif([{ ruleId: 'r', message }], { rules: [{ id: 'r', ...rule }] }));

    expect(observations[0]?.title).toBe(title);
  });
});

describe('the severity', () => {
  it.each([
    [{ level: 'error' }, 'high'],
    [{ level: 'note' }, 'low'],
    [{ level: 'none' }, 'info'],
    [{}, 'medium'],
    [{ ruleIndex: 0 }, 'low'],
    [{ ruleId: 'scored' }, 'critical'],
    [{ ruleId: 'scored', properties: { 'security-severity': '4.0' } }, 'medium'],
    [{ level: 'strange' }, 'unknown'],
  ])('of %j is %s', async (result, severity) => {
    const rules = [
      { id: 'noted', defaultConfiguration: { level: 'note' } },
      { id: 'scored', properties: { 'security-severity': '9.1' } },
    ];

    const { observations } = await read(sarif([{ message: { text: 'said' }, ...result }], { rules }));

    expect(observations[0]?.severity).toBe(severity);
  });
});

describe('the status', () => {
  it.each([
    [{ suppressions: [{ kind: 'inSource' }] }, 'suppressed'],
    [{ suppressions: [{ kind: 'external', status: 'rejected' }] }, 'open'],
    [{ suppressions: [] }, 'open'],
    [{ kind: 'review' }, 'manual'],
  ])('of %j is %s', async (result, status) => {
    const { observations } = await read(sarif([{ message: { text: 'said' }, ...result }]));

    expect(observations[0]?.status).toBe(status);
  });

  it('is no finding where a check passed', async () => {
    const { observations, controls } = await read(sarif([{ ruleId: 'a', kind: 'pass', message: { text: 'fine' } }]));

    expect(observations).toEqual([]);
    expect(controls).toEqual([{ id: 'a', result: 'pass' }]);
  });

  it('says of results that are absent that they are left out', async () => {
    const { observations, notices } = await read(sarif([{ baselineState: 'absent', message: { text: 'old' } }]));

    expect(observations).toEqual([]);
    expect(notices).toEqual(['A result that its tool marks as absent is left out']);
  });
});

describe('the place', () => {
  it.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src/../src/a.ts', 'src/a.ts'],
    ['/shop/src/a.ts', 'src/a.ts'],
    ['file:///shop/src/a%20b.ts', 'src/a b.ts'],
    ['src/100%.ts', 'src/100%.ts'],
    [String.raw`src\a.ts`, 'src/a.ts'],
    ['src/a\n::error::b.ts', 'src/a\n::error::b.ts'],
  ])('of %j is %j', async (uri, path) => {
    const { observations, notices } = await read(sarif([{ message: { text: 'said' }, ...at(uri) }]));

    expect(observations[0]?.locations).toEqual([{ path, startLine: 3 }]);
    expect(notices).toEqual([]);
  });

  it.each([
    '/etc/passwd',
    String.raw`C:\shop\a.ts`,
    '../outside.ts',
    'file:///etc/passwd',
    'src/../../x',
    'https://example.test/a.ts',
    'C:/x.ts',
  ])('of %j is none, and the result stays', async (uri) => {
    const { observations, notices } = await read(sarif([{ message: { text: 'said' }, ...at(uri) }]));

    expect(observations).toHaveLength(1);
    expect(observations[0]?.locations).toBeUndefined();
    expect(observations[0]?.message).toBe(`said (in ${uri})`);
    expect(notices).toEqual([`A result lies outside of the checkout, as in ${uri}: it is shown without a place there`]);
  });

  it.each([
    ['no location', {}],
    ['no file', { locations: [{ logicalLocations: [{ name: 'main' }] }] }],
    ['null', { locations: null }],
  ])('is none where there is %s', async (_, where) => {
    const { observations } = await read(sarif([{ message: { text: 'said' }, ...where }]));

    expect(observations[0]).not.toHaveProperty('locations');
  });

  it.each([
    [
      { startLine: 2, startColumn: 3, endColumn: 7 },
      { startLine: 2, startColumn: 3, endLine: 2, endColumn: 7 },
    ],
    [
      { startLine: 2, endLine: 4 },
      { startLine: 2, endLine: 4 },
    ],
    [{ startLine: 4, endLine: 2 }, { startLine: 4 }],
    [{ startLine: 0 }, {}],
    [{ charOffset: 7 }, {}],
  ])('takes the region %j as %j', async (region, expected) => {
    const { observations } = await read(sarif([{ message: { text: 'said' }, ...at('a.ts', region) }]));

    expect(observations[0]?.locations).toEqual([{ path: 'a.ts', ...expected }]);
  });

  it('is counted from the base that the run names, which is the root of this checkout where it says so', async () => {
    const originalUriBaseIds = {
      '%SRCROOT%': { uri: 'file:///home/runner/work/shop/shop/' },
      LIB: { uri: 'lib', uriBaseId: 'TOP' },
      TOP: { uri: 'file:///shop' },
    };
    const run = { tool: { driver: { name: 'Tool' } }, results: [from('%SRCROOT%'), from('LIB')] };

    const { observations } = await read({ version: '2.1.0', runs: [{ ...run, originalUriBaseIds }] });

    expect(observations.map(({ locations }) => locations?.[0]?.path)).toEqual(['a.ts', 'lib/a.ts']);
  });
});

describe('a run', () => {
  it.each([
    ['results that are null', sarif(null), 'Its run holds no results, so that it has looked for none'],
    [
      'an error that it told of',
      {
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'Tool' } },
            results: [],
            invocations: [
              {
                executionSuccessful: false,
                toolExecutionNotifications: [{ level: 'error', message: { text: 'a.ts cannot be parsed' } }],
              },
            ],
          },
        ],
      },
      'a.ts cannot be parsed',
    ],
    [
      'no success',
      {
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'Tool' } }, results: [], invocations: [{ executionSuccessful: false }] }],
      },
      'It says that its run was not successful',
    ],
  ])('with %s has a gap', async (_, document, reason) => {
    const { gaps } = await read(document);

    expect(gaps).toEqual([{ what: 'Tool', reason }]);
  });

  it('is an error where there is none', async () => {
    await expect(read({ version: '2.1.0', runs: [] })).rejects.toThrow('The SARIF holds no run');
  });

  it('keeps all of 25,001 results', async () => {
    const results = Array.from({ length: 25_001 }, (_, index) => ({
      message: { text: 'said' },
      ...at(`f${index}.ts`),
    }));

    const { observations } = await read(sarif(results));

    expect(observations).toHaveLength(25_001);
  });
});

it('tells two results of one rule on one line apart by what they say, and counts those that say the same', async () => {
  const said = ['a', 'b', 'b'].map((text) => ({ ruleId: 'r', message: { text }, ...at('a.ts') }));

  const { observations } = await read(sarif(said));

  const findings = merge([{ scan: 'tool', target: { kind: 'source', name: 'shop' }, observations }]);
  expect(new Map(findings.map(({ title, sightings }) => [title, sightings[0]?.count]))).toEqual(
    new Map([
      ['a', 1],
      ['b', 2],
    ]),
  );
});

describe('the bytes', () => {
  const text = JSON.stringify(sarif([{ message: { text: 'grün' }, ...at('a.ts') }]));

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\u{FEFF}${text}`, 'utf8')],
    ['UTF-16 with a mark', Buffer.from(`\u{FEFF}${text}`, 'utf16le')],
    ['big-endian UTF-16 with a mark', Buffer.from(`\u{FEFF}${text}`, 'utf16le').swap16()],
  ])('may be %s', async (_, document) => {
    const { result } = await readReport(sarifReport, bytes(document), context);

    expect(result.observations[0]?.title).toBe('grün');
  });

  it.each([
    ['that break off', text.slice(0, -20), /The SARIF 2\.1\.0 report cannot be read: it breaks off after \d+ bytes/],
    ['of an older version', text.replace('2.1.0', '2.0.0'), /This is no SARIF 2\.1\.0 report/],
    ['of another tool', readFileSync(fixture('golangci-lint/many.json'), 'utf8'), /This is no SARIF 2\.1\.0 report/],
    ['that are none', '', /The SARIF 2\.1\.0 report cannot be read: it is empty/],
  ])('%s are refused in one sentence', async (_, document, sentence) => {
    await expect(readReport(sarifReport, bytes(Buffer.from(document)), context)).rejects.toThrow(sentence);
  });
});
