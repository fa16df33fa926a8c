import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Report } from '../../../src/domain/report.ts';
import { actionsHost, type ActionsHost } from '../../../src/host/actions.ts';
import { checkAnnotations, checkOutput } from '../../../src/report/check-run.ts';
import { commandAnnotations } from '../../../src/report/command-annotations.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { renderJunit } from '../../../src/report/junit.ts';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import type { SarifLog } from '../../../src/report/sarif/types.ts';
import { renderTable } from '../../../src/report/table.ts';
import { commandsIn } from '../../report/escape/runner.ts';
import { readXml } from '../../report/xml.ts';
import { laboratory, type Lab } from './support.ts';

let lab: Lab;
beforeAll(() => {
  lab = laboratory();
});
afterAll(() => lab.end());

const NAMES = [
  'src/a\nb.ts',
  'src/a\r\n::error::b.ts',
  'src/a:b.ts',
  'a:b.ts',
  'src/a,b.ts',
  'src/a%0Ab.ts',
  'src/a%b.ts',
  'src/::error::b.ts',
  'src/##[error]b.ts',
  'src/<img src=x onerror=alert(1)>.ts',
  'src/a|b`c`.ts',
  'src/\u001B[31mred.ts',
];

/** As XML may write any character of an attribute; what XML cannot hold is left out. */
function attribute(text: string): string {
  return text.replaceAll(/[^\w./]/g, (one) => `&#${one.charCodeAt(0)};`);
}

const XML_NAMES = NAMES.filter((name) => !name.includes('\u001B'));

const WRITTEN: readonly (readonly [form: string, names: readonly string[], text: string])[] = [
  [
    'SARIF',
    NAMES,
    JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Tool' } },
          results: NAMES.map((name) => ({
            ruleId: 'r',
            level: 'error',
            message: { text: `bad in ${name}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(name).replaceAll(':', '%3A') },
                  region: { startLine: 2 },
                },
              },
            ],
          })),
        },
      ],
    }),
  ],
  [
    'rdjsonl',
    NAMES,
    NAMES.map((name) =>
      JSON.stringify({
        message: `bad in ${name}`,
        location: { path: name, range: { start: { line: 2 } } },
        severity: 'ERROR',
      }),
    ).join('\n'),
  ],
  [
    'Checkstyle',
    XML_NAMES,
    `<checkstyle>${XML_NAMES.map((name) => `<file name="${attribute(name)}"><error line="2" severity="error" source="r" message="bad in ${attribute(name)}"/></file>`).join('')}</checkstyle>`,
  ],
  [
    'JUnit',
    XML_NAMES,
    `<testsuite name="s">${XML_NAMES.map((name) => `<testcase name="t ${attribute(name)}" file="${attribute(name)}" line="2"><failure message="bad"/></testcase>`).join('')}</testsuite>`,
  ],
];

async function judged(name: string, text: string | Buffer) {
  writeFileSync(join(lab.root, name), text);
  return lab.run({ scanners: 'none', input: `tool=${name}`, 'fail-on': 'high' });
}

function reported(report: Report | undefined): Report {
  if (report === undefined) {
    throw new Error('there is no report');
  }
  return report;
}

/** A path with a line end or an escape is none that GitHub takes: the finding is then told without it, with its name in words. */
function isPlain(name: string): boolean {
  return !/\p{Cc}/u.test(name);
}

/** What the runner would read in the log. */
function onRunner(act: (host: ActionsHost) => void): string {
  const written: string[] = [];
  const { signal } = new AbortController();
  act(actionsHost({ env: {}, cwd: '/', signal, write: (text) => written.push(text) }));
  return written.join('');
}

describe.each(WRITTEN)('names of files in %s', (form, names, text) => {
  let code: number;
  let report: Report;
  let log: string;
  beforeAll(async () => {
    const ran = await judged(`${form}.report`, text);
    ({ code, log } = ran);
    report = reported(ran.report);
  });

  it('are what they are in the report, and none is lost', () => {
    expect(code).toBe(1);
    expect(new Set(report.findings.map(({ locations }) => locations[0]?.path))).toEqual(new Set(names));
    expect(report.summary.occurrences).toBe(names.length);
  });

  it('are no command in the log, and one annotation each where commands stand for the check', () => {
    const annotations = commandAnnotations(report);
    const commands = commandsIn(onRunner((host) => annotations.map((one) => host.annotate(one))));

    expect(commandsIn(onRunner((host) => host.log.info(log)))).toEqual([]);
    expect(commands.map(({ name }) => name)).toEqual(annotations.map(({ level }) => level));
    expect(
      commands.filter(({ properties }) => 'file' in properties).map(({ properties }) => properties['file']),
    ).toEqual(expect.arrayContaining(['a:b.ts', 'src/a,b.ts', 'src/a%b.ts']));
  });

  it('are paths of annotations as they are, where GitHub can take them', () => {
    const { annotations } = checkAnnotations(report, { max: 100 });

    const paths = new Set(annotations.map(({ path }) => path));
    for (const name of names.filter(isPlain)) {
      expect(paths).toContain(name);
    }
    expect([...paths].filter((path) => /\p{Cc}/u.test(path))).toEqual([]);
  });

  it('are text on every page, and in SARIF and JUnit', () => {
    const output = checkOutput(report);
    const pages = [renderComment(report, { marker: '' }), output.summary, output.text ?? ''];
    const { runs } = JSON.parse(renderSarif(report)) as SarifLog;
    const uris = runs[0]?.results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation.uri ?? '');

    for (const page of pages) {
      expect(marked.parse(page, { async: false })).not.toContain('<img');
      expect(page.split(/\r?\n/).filter((line) => /^\s*(?:::error|b\.ts)/.test(line))).toEqual([]);
    }
    expect(renderHtml(report)).not.toContain('<img');
    expect(uris).toHaveLength(names.length);
    expect(new Set(uris?.map((uri) => decodeURIComponent(uri)).filter((uri) => uri !== ''))).toEqual(
      new Set(names.filter(isPlain)),
    );
    expect(uris?.filter((uri) => /[\s:|<>]/.test(uri))).toEqual([]);
    expect(readXml(renderJunit(report)).name).toBe('testsuites');
  });

  it('move nothing on a terminal', () => {
    const table = renderTable(report, { colour: false, width: 100 });

    expect(table).not.toContain('\u001B');
    expect(commandsIn(onRunner((host) => host.log.info(table)))).toEqual([]);
    expect(table.split('\n').filter((line) => /^(?:b\.ts|::)/.test(line))).toEqual([]);
  });
});

function results(count: number): string {
  return JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Tool' } },
        results: Array.from({ length: count }, (_, index) => ({
          ruleId: 'r',
          level: 'error',
          message: { text: `grün ${index}` },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a.ts' }, region: { startLine: index + 1 } } }],
        })),
      },
    ],
  });
}

function suite(name: string, more = ''): string {
  return `<testsuite name="${name}"><testcase name="t">${more}</testcase></testsuite>`;
}

describe('a report of another tool', () => {
  it('may hold 25,001 results, none of which is lost', async () => {
    const { code, report } = await judged('many.sarif', results(25_001));

    expect(code).toBe(1);
    expect(report?.summary).toMatchObject({ findings: 25_001, occurrences: 25_001 });
  });

  it.each([
    ['with a byte-order mark', Buffer.from(`\u{FEFF}${results(1)}`)],
    ['in UTF-16', Buffer.from(`\u{FEFF}${results(1)}`, 'utf16le')],
  ])('may be %s', async (_, text) => {
    const { report } = await judged('tool.sarif', text);

    expect(report?.findings[0]?.title).toBe('grün 0');
  });

  it.each([
    ['is empty', '', 'it is empty'],
    ['breaks off', results(3).slice(0, -30), 'it breaks off after'],
    ['is XML that breaks off', '<checkstyle><file name="a"><err', 'it breaks off: it is not a whole XML document'],
    ['is no report', '{"results":[]}', 'it is in none of the forms that are read (SARIF 2.1.0, GitLab code quality,'],
    ['is a web page', '<!DOCTYPE html><html/>', 'it is in none of the forms that are read'],
    ['is a log', 'Segmentation fault', 'it is not valid JSON at byte 0'],
    ['has run no test', '<testsuites tests="0"/>', 'The JUnit report says that no test was run'],
  ])('that %s is an error in one sentence', async (_, text, sentence) => {
    const { code, report } = await judged('tool.report', text);

    expect({ code, status: report?.scans[0]?.status }).toEqual({ code: 2, status: 'failed' });
    expect(report?.scans[0]?.reason).toContain(sentence);
    expect(report?.scans[0]?.reason).not.toContain('\n');
  });

  it.each(['tests=classes', 'tests=classes/**/TEST-*.xml', 'tests=[x]/TEST-*.xml'])(
    'may be spread over several files, as in %s',
    async (input) => {
      for (const folder of ['classes', 'classes/b', '[x]']) {
        lab.write(`${folder}/TEST-one.xml`, suite(`${folder}.one`, '<failure message="bad"/>'));
        lab.write(`${folder}/TEST-two.xml`, suite(`${folder}.two`));
        lab.write(`${folder}/notes.txt`, 'no report');
      }

      const { code, report } = await lab.run({ scanners: 'none', input, 'fail-on': 'high' });

      const folders = input.includes('[x]') ? 1 : 2;
      expect(code).toBe(1);
      expect(report?.findings).toHaveLength(folders);
      expect(report?.scans[0]?.coverage).toEqual({ unit: 'tests', examined: folders * 2, passed: folders });
    },
  );

  it.each([
    ['tests=nowhere/*.xml', 'there is no file nowhere/*.xml in shop: the tool has written none'],
    ['tests=none', 'there is no file **/*.xml in none: the tool has written none'],
    ['tests=half', 'b.xml: The JUnit report cannot be read: it breaks off'],
  ])('that is %s is an error', async (input, sentence) => {
    lab.write('none/notes.txt', 'no report');
    lab.write('half/a.xml', '<testsuite name="a"><testcase name="t"/></testsuite>');
    lab.write('half/b.xml', '<testsuite name="b"><testcase');

    const { code, report } = await lab.run({ scanners: 'none', input });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain(sentence);
  });

  it('has its suggestion as a patch of the file in the checkout, but not of one that a link leads to elsewhere', async () => {
    lab.write('main.go', 'package main\n\nvar  x = 1\n');
    lab.git('init');
    symlinkSync('/etc/hostname', join(lab.root, 'link.go'));
    const range = { start: { line: 1 } };
    const lines = ['main.go', 'link.go'].map((path) =>
      JSON.stringify({ message: path, location: { path, range }, suggestions: [{ range, text: 'package shop' }] }),
    );

    const { report } = await judged('tool.jsonl', lines.join('\n'));

    expect(report?.findings.map(({ title, patch }) => [title, patch?.path])).toEqual([
      ['link.go', undefined],
      ['main.go', 'main.go'],
    ]);
  });
});
