import { readFileSync } from 'node:fs';
import { merge } from '../../../src/domain/merge.ts';
import { checkstyleReport } from '../../../src/scanners/checkstyle/report.ts';
import { codeQualityReport } from '../../../src/scanners/code-quality/report.ts';
import { junitReport } from '../../../src/scanners/junit/report.ts';
import { rdjsonlReport, rdjsonReport } from '../../../src/scanners/rdjson/report.ts';
import type { ReadContext, ReportFormat } from '../../../src/scanners/reading.ts';
import { readReport, recogniseReport } from '../../../src/scanners/report-format.ts';
import { sarifReport } from '../../../src/scanners/sarif/report.ts';
import { chunks, fixture, open } from '../reports.ts';

const context: ReadContext = { targetKind: 'source', source: { root: '/tmp/shop', cwd: '/tmp/shop' } };
const FORMATS = [sarifReport, codeQualityReport, checkstyleReport, junitReport, rdjsonReport, rdjsonlReport];

async function* bytes(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function read(format: ReportFormat, text: string) {
  return (await readReport(format, chunks(text), context)).result;
}

function checkstyle(errors: string, file = 'a.ts'): string {
  return `<?xml version="1.0"?><checkstyle version="8"><file name="${file}">${errors}</file></checkstyle>`;
}

function suite(tests: string, about = ''): string {
  return `<testsuites><testsuite name="s" ${about}>${tests}</testsuite></testsuites>`;
}

describe.each([
  ['checkstyle/checkstyle.xml', checkstyleReport, 7, 'src/main/java/com/example/Cart.java'],
  ['checkstyle/golangci-lint.xml', checkstyleReport, 8, 'svc/a/main.go'],
  ['checkstyle/shellcheck.xml', checkstyleReport, 8, 'scripts/deploy.sh'],
  ['checkstyle/hadolint.xml', checkstyleReport, 7, 'docker/Dockerfile'],
  ['checkstyle/clean.xml', checkstyleReport, 0, undefined],
  ['junit/golangci-lint.xml', junitReport, 8, 'svc/a/main.go'],
  ['junit/ruff.xml', junitReport, 8, 'py/test_cart.py'],
  ['junit/surefire.xml', junitReport, 1, undefined],
  ['junit/pytest.xml', junitReport, 3, 'py/test_cart.py'],
  ['junit/pytest-xunit1.xml', junitReport, 3, 'py/test_cart.py'],
  ['junit/jest-junit.xml', junitReport, 2, 'js/cart.test.js'],
  ['junit/gotestsum.xml', junitReport, 3, undefined],
  ['junit/clean.xml', junitReport, 0, undefined],
  ['rdjson/ruff.json', rdjsonReport, 8, 'py/test_cart.py'],
  ['rdjson/reviewdog-gofmt.json', rdjsonReport, 1, 'fmt/fmt.go'],
  ['rdjson/reviewdog-gofmt.jsonl', rdjsonlReport, 1, 'fmt/fmt.go'],
  ['rdjson/reviewdog-shellcheck.jsonl', rdjsonlReport, 3, 'scripts/deploy.sh'],
] as const)('%s, which a real tool has made', (name, format, count, path) => {
  it('is recognised by its content among all forms', async () => {
    await expect(recogniseReport(FORMATS, open(name))).resolves.toBe(format);
  });

  it('is read whole', async () => {
    const { result } = await readReport(format, open(name), context);

    expect(result.observations).toHaveLength(count);
    expect(result.observations[0]?.locations?.[0]?.path).toBe(path);
    expect(result.observations.every(({ title }) => title.trim() !== '')).toBe(true);
    expect(new Set(result.observations.map(({ severity }) => severity)).has('unknown')).toBe(false);
  });

  it('is refused when it breaks off, wherever that is', async () => {
    const text = readFileSync(fixture(name), 'utf8').trimEnd();

    const cuts = Array.from({ length: 19 }, (_, part) => Math.floor((text.length * (part + 1)) / 20));
    const sentence = new RegExp(`^The ${format.name} report cannot be read: .*(?:breaks? off|is empty)`);

    // JSON lines that end between two of them cannot be told from whole ones.
    for (const cut of cuts.filter((at) => format !== rdjsonlReport || !text.slice(at - 1, at + 1).includes('\n'))) {
      await expect(read(format, text.slice(0, cut))).rejects.toThrow(sentence);
    }
  });
});

describe('a report of one form', () => {
  const texts = {
    checkstyle: checkstyle('<error line="1" severity="error" message="m" source="s"/>'),
    junit: '<testsuite name="s" tests="1"><testcase name="t"/></testsuite>',
    rdjson: '{"diagnostics":[{"message":"m","location":{"path":"a.ts"}}]}',
    rdjsonl: '{"message":"m","location":{"path":"a.ts"}}\n',
    sarif: '{"version":"2.1.0","runs":[{"tool":{"driver":{}},"results":[]}]}',
    quality: '[]',
  };

  it.each(Object.keys(texts) as (keyof typeof texts)[])('%s is of no other', async (name) => {
    const taken = await Promise.all(
      FORMATS.map((format) =>
        read(format, texts[name]).then(
          ({ gaps }) => gaps.length === 0,
          () => false,
        ),
      ),
    );

    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ['HTML', '<!DOCTYPE html><html><body></body></html>'],
    ['XML of NUnit', '<test-run id="2"><test-suite/></test-run>'],
    ['JSON of Biome', '{"summary":{},"diagnostics":[],"command":"check"}'],
    ['JSON lines of Go', '{"Time":"2026","Action":"run","Package":"a"}\n{"Action":"pass"}\n'],
    ['an object', '{"results":[]}'],
  ])('is not what %s is', async (_, text) => {
    await expect(recogniseReport(FORMATS, chunks(text)).catch(() => undefined)).resolves.toBeUndefined();
  });

  it('may come in any chunks', async () => {
    for (const text of [texts.checkstyle, texts.rdjsonl, texts.rdjson]) {
      const single = Array.from(Buffer.from(`\n${text}`), (byte) => Uint8Array.of(byte));

      await expect(recogniseReport(FORMATS, bytes(...single))).resolves.toBe(
        await recogniseReport(FORMATS, chunks(text)),
      );
    }
  });
});

describe('the bytes of XML', () => {
  const text = checkstyle('<error line="1" severity="error" message="grün" source="s"/>');
  const declared = (encoding: string): string => text.replace('?>', ` encoding="${encoding}"?>`);

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\u{FEFF}${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\u{FEFF}${declared('UTF-16')}`, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\u{FEFF}${declared('utf-16')}`, 'utf16le').swap16()],
    ['Latin 1 that says so', Buffer.from(declared('ISO-8859-1'), 'latin1')],
    ['after an empty line', Buffer.from(`\n${text}`)],
  ])('may be %s', async (_, document) => {
    const { result } = await readReport(checkstyleReport, bytes(document), context);

    expect(result.observations[0]?.title).toBe('grün');
  });

  it.each([
    ['none', '', 'it is empty'],
    ['words', 'fatal: out of memory', 'it is not valid XML: Root element is missing or invalid (line 1, column 1)'],
    ['Latin 1 that does not say so', Buffer.from(text, 'latin1'), 'it is not written in UTF-8, or that cannot be read'],
    ['of an unknown encoding', declared('x-nosuch'), 'it is not written in X-NOSUCH, or that cannot be read'],
    ['an entity of a DOCTYPE', `<!DOCTYPE c [<!ENTITY e "x">]><checkstyle>&e;</checkstyle>`, 'it uses &e;, which only'],
    ['a control character', checkstyle('<error message="&#27;[31m"/>'), 'it is not valid XML: Character reference'],
    ['nested without end', '<checkstyle>'.repeat(100_000), 'it is not valid XML: it is nested too deep'],
    ['a secret on a broken line', '<checkstyle><a b="hunter2" b></checkstyle>', /^(?!.*hunter2)/],
  ])('are refused in one sentence where they are %s', async (_, document, sentence) => {
    const reading = readReport(checkstyleReport, bytes(Buffer.from(document)), context);

    await expect(reading).rejects.toThrow(sentence);
    await expect(reading).rejects.toThrow(/^The Checkstyle report cannot be read: [^\n]+$/);
  });
});

describe('Checkstyle', () => {
  it.each([
    ['error', 'high'],
    ['warning', 'medium'],
    ['info', 'low'],
    ['ignore', 'info'],
    ['strange', 'unknown'],
  ])('rates %s as %s', async (word, severity) => {
    const { observations } = await read(checkstyleReport, checkstyle(`<error severity="${word}" message="m"/>`));

    expect(observations[0]).toMatchObject({ severity, ruleId: 'unknown', title: 'm' });
  });

  it('has a gap where the tool broke, and where something is that no such report has', async () => {
    const inside = '<exception><![CDATA[java.lang.Error: no\n\tat a.b]]></exception><suppressed/>';

    const { gaps } = await read(checkstyleReport, checkstyle(inside));

    expect(gaps).toEqual([
      { what: 'a.ts', reason: 'The tool broke here: java.lang.Error: no' },
      { what: 'the report', reason: 'It holds <suppressed>, which no Checkstyle report has, so that it is not read' },
    ]);
  });

  it('keeps all of 25,001 results', async () => {
    const errors = Array.from({ length: 25_001 }, (_, index) => `<error line="${index + 1}" message="m"/>`);

    const { observations } = await read(checkstyleReport, checkstyle(errors.join('')));

    expect(observations).toHaveLength(25_001);
  });
});

describe('a place', () => {
  it.each(['/etc/passwd', '../outside.ts', 'a/../../x'])('that is %s is none, and the result stays', async (path) => {
    const documents: readonly (readonly [ReportFormat, string])[] = [
      [checkstyleReport, checkstyle('<error message="said"/>', path)],
      [junitReport, `<testsuite><testcase name="t" file="${path}"><failure message="said"/></testcase></testsuite>`],
      [rdjsonlReport, JSON.stringify({ message: 'said', location: { path } })],
      [codeQualityReport, JSON.stringify([{ description: 'said', location: { path } }])],
    ];

    for (const [format, text] of documents) {
      const { observations, notices } = await read(format, text);

      expect(observations[0]).not.toHaveProperty('locations');
      expect(observations[0]?.message).toBe(`said (in ${path})`);
      expect(notices).toEqual([
        `A result lies outside of the checkout, as in ${path}: it is shown without a place there`,
      ]);
    }
  });

  it('may be missing', async () => {
    const text = '<checkstyle><file><error message="said"/></file></checkstyle>';

    const { observations, notices } = await read(checkstyleReport, text);

    expect(observations).toMatchObject([{ title: 'said' }]);
    expect(observations[0]).not.toHaveProperty('locations');
    expect(notices).toEqual([]);
  });
});

describe('JUnit', () => {
  it('tells failures, errors, skipped and passed tests apart', async () => {
    const { result } = await readReport(junitReport, open('junit/pytest.xml'), context);

    expect(result.coverage).toEqual({ unit: 'tests', examined: 6, passed: 2, skipped: 2 });
    expect(result.gaps).toEqual([
      {
        what: 'py.test_cart.test_error',
        reason: 'The test ended with an error before it had a result: failed on setup with "RuntimeError: no database"',
        location: { path: 'py/test_cart.py', startLine: 7 },
      },
    ]);
    expect(result.notices).toEqual(['A test was skipped (2 times)']);
    expect(result.controls.filter(({ result: one }) => one === 'fail')).toHaveLength(4);
  });

  it.each([
    ['junit/pytest.xml', 'test_bad failed: AssertionError: the sum is wrong', 'py/test_cart.py', 16],
    ['junit/pytest-xunit1.xml', 'test_bad failed: AssertionError: the sum is wrong', 'py/test_cart.py', 16],
    ['junit/surefire.xml', 'bad failed: the sum expected:<4> but was:<3>', undefined, undefined],
    ['junit/gotestsum.xml', 'TestBad/with,_comma::x failed: === RUN   TestBad/with,_comma::x', undefined, undefined],
    ['junit/golangci-lint.xml', 'Error return value of `os.Remove` is not checked', 'svc/a/main.go', 9],
    ['junit/ruff.xml', 'Multiple imports on one line', 'py/test_cart.py', 1],
  ])('of %s has the first failure as %j', async (name, title, path, startLine) => {
    const { result } = await readReport(junitReport, open(name), context);

    expect(result.observations[0]).toMatchObject({ title });
    expect(result.observations[0]?.locations?.[0]?.path).toBe(path);
    expect(result.observations[0]?.locations?.[0]?.startLine).toBe(startLine);
  });

  it('takes the line of a trace through the file of the test', async () => {
    const { result } = await readReport(junitReport, open('junit/jest-junit.xml'), context);

    expect(result.observations[0]?.locations).toEqual([{ path: 'js/cart.test.js', startLine: 6, startColumn: 19 }]);
    expect(result.gaps.map(({ what }) => what)).toEqual(['Test suite failed to run.js/broken.test.js']);
  });

  it.each([
    [
      'a message that looks like a place',
      '<testcase name="t"><failure message="localhost.test:5432: refused"/></testcase>',
      undefined,
    ],
    [
      'a trace through another file',
      '<testcase name="t" file="a.ts"><failure>at data.ts:7\nat lib(a.ts:3:2)</failure></testcase>',
      3,
    ],
    ['a name with signs of patterns', '<testcase name="t" file="a(b)+.ts"><failure>a(b)+.ts:4</failure></testcase>', 4],
  ])('is not led astray by %s', async (_, text, line) => {
    const { observations } = await read(junitReport, suite(text));

    expect(observations[0]?.locations?.[0]?.startLine).toBe(line);
  });

  it.each([
    ['', 'high', 'status'],
    ['java.lang.AssertionError', 'high', 'status'],
    ['warning', 'medium', 'native'],
  ])('rates a failure of the type %j as %s', async (type, severity, severitySource) => {
    const { observations } = await read(junitReport, suite(`<testcase name="t"><failure type="${type}"/></testcase>`));

    expect(observations[0]).toMatchObject({ severity, severitySource });
  });

  it('is the same finding whatever values the test has seen', async () => {
    const findings = await Promise.all(
      ['1', '2'].map(async (seen) => {
        const text = suite(`<testcase name="t" classname="c"><failure message="got ${seen}"/></testcase>`);
        const { observations } = await read(junitReport, text);
        return merge([{ scan: 'tool', target: { kind: 'source', name: 'shop' }, observations }]);
      }),
    );

    expect(findings[0]?.[0]?.fingerprint).toBe(findings[1]?.[0]?.fingerprint);
  });

  it('is an error where no test was run, and clean where a linter says nothing', async () => {
    await expect(read(junitReport, '<testsuites tests="0"/>')).rejects.toThrow('says that no test was run');
    await expect(read(junitReport, suite('', 'tests="0"'))).rejects.toThrow('says that no test was run');
    await expect(read(junitReport, '<testsuites/>')).resolves.toMatchObject({ observations: [], gaps: [] });
  });

  it('has a gap where it counts more failed tests than it tells of, and for the error of a whole suite', async () => {
    const text = suite('<error message="no class"/><testcase name="t"/>', 'failures="2"');

    const { gaps } = await read(junitReport, text);

    expect(gaps).toEqual([
      { what: 's', reason: 'The test ended with an error before it had a result: no class' },
      { what: 's', reason: 'It counts 2 failed tests and tells of 1: the others are not known here' },
    ]);
  });
});
