import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HADOLINT, laboratory, type Lab } from './support.ts';

let lab: Lab;
beforeEach(() => {
  lab = laboratory();
});
afterEach(() => lab.end());

const CLEAN = '{"Issues":[],"Report":{}}';

function issues(...files: readonly string[]): string {
  const Issues = files.map((Filename) => ({ FromLinter: 'gosec', Text: 'G1: bad', Pos: { Filename, Line: 1 } }));
  return JSON.stringify({ Issues, Report: {} });
}

function module(folder: string, report: string): void {
  lab.write(`${folder}/go.mod`, 'module example.test/a\n');
  lab.write(`${folder}/a.go`, 'package a\n');
  lab.write(`${folder}/golangci.json`, report);
}

describe('lint-gate', () => {
  it('runs the scanners whose files are in the tree, and says which and why not the others', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');
    lab.program(
      'gitleaks',
      '#!/bin/sh\n[ "$1" = version ] && echo 8.30.1\nfor one; do case "$one" in --report-path=*) echo "[]" > "${one#*=}";; esac; done\n',
    );

    const { code, report, log } = await lab.run({});

    expect(code).toBe(0);
    expect(report?.scans.map(({ id, status }) => [id, status])).toEqual([
      ['gitleaks@source', 'completed'],
      ['hadolint@source', 'completed'],
    ]);
    const said = 'scanners: auto runs gitleaks (1 file), hadolint (1 file); not golangci-lint: there are no Go files';
    expect(log).toContain(said);
    expect(report?.scans[0]?.notices?.join()).toContain(said);
  });

  it('fails a change for what it brings, and names the place from the root of the checkout', async () => {
    lab.write('web/Dockerfile', 'FROM scratch\nBAD\n');

    const { code, report } = await lab.run({
      scanners: 'hadolint',
      'working-directory': 'web',
      'fail-on': 'high',
    });

    expect(code).toBe(1);
    expect(report?.findings[0]?.locations).toMatchObject([{ path: 'web/Dockerfile', startLine: 2, startColumn: 1 }]);
    expect(report?.scans[0]).toMatchObject({
      id: 'hadolint@web',
      coverage: { unit: 'files', examined: 1, passed: 0 },
      install: { source: 'path', verified: 'none' },
    });
  });

  it('scans every module of a repository, and loses no finding when one of them cannot be scanned', async () => {
    module('one', issues('a.go'));
    module('two', CLEAN);
    module('three', CLEAN);
    lab.write('two/golangci.sh', 'echo "level=error no such linter: nosuch" >&2; exit 3\n');

    const { code, report } = await lab.run({ scanners: 'golangci-lint' });

    expect(code).toBe(2);
    expect(report?.findings.map(({ locations }) => locations[0]?.path)).toEqual(['one/a.go']);
    expect(report?.scans[0]?.gaps).toEqual([
      {
        what: 'two/go.mod',
        reason: expect.stringContaining('it ended with exit code 3: level=error no such linter: nosuch'),
      },
    ]);
  });

  it('counts one new finding and two gone ones where a change adds one, moves ten, mends two and renames the file', async () => {
    lab.write('Dockerfile', 'FROM scratch\nBAD a\nBAD b\n');
    const ten = Array.from({ length: 10 }, (_, index) => `BAD number${index}\n`).join('');
    lab.write('Dockerfile.web', `FROM scratch\n${ten}`);
    lab.git('init');
    lab.git('add', '.');
    lab.git('commit', '-m', 'base');
    lab.write('Dockerfile', 'FROM scratch\n');
    lab.git('mv', 'Dockerfile.web', 'Dockerfile.shop');
    lab.write('Dockerfile.shop', `FROM scratch\n# moved\n${ten}BAD and new\n`);
    lab.git('add', '.');
    lab.git('commit', '-m', 'change');

    const { code, report } = await lab.run({
      scanners: 'hadolint',
      base: 'HEAD~1',
      judge: 'change',
      'fail-on': 'high',
    });

    expect(code).toBe(1);
    expect(report?.summary).toMatchObject({ new: 1, gone: 2, findings: 11 });
    expect(report?.findings.find(({ cause }) => cause === 'change')?.locations[0]?.startLine).toBe(13);
  });

  it('does not blame a change for a scanner that has nothing in the base', async () => {
    lab.write('readme.md', 'shop\n');
    lab.git('init');
    lab.git('add', '.');
    lab.git('commit', '-m', 'base');
    lab.write('Dockerfile', 'FROM scratch\n');

    const { code, report } = await lab.run({ scanners: 'hadolint', base: 'HEAD', judge: 'change' });

    expect({ code, new: report?.summary.new }).toEqual({ code: 0, new: 0 });
  });

  it('lints Go in a working directory within a module, and tells of it from the root', async () => {
    lab.git('init');
    lab.write('go.mod', 'module example.test/a\n');
    lab.write('svc/a.go', 'package svc\n');
    lab.write('svc/golangci.json', issues('a.go'));
    lab.git('add', '.');

    const { code, report } = await lab.run({ scanners: 'golangci-lint', 'working-directory': 'svc', 'fail-on': 'low' });

    expect(code).toBe(1);
    expect(report?.findings.map(({ locations }) => locations[0]?.path)).toEqual(['svc/a.go']);
  });

  it('leaves out what Git ignores and what is excluded, and says how much', async () => {
    lab.write('.gitignore', 'generated/\n');
    module('.', issues('a.go', 'generated/b.go', 'old/c.go'));
    lab.write('generated/b.go', 'package b\n');
    lab.write('old/c.go', 'package c\n');
    lab.git('init');
    lab.git('commit', '--allow-empty', '-m', 'base');

    const { report } = await lab.run({ scanners: 'golangci-lint', exclude: 'old/**' });

    expect(report?.findings.map(({ locations }) => locations[0]?.path)).toEqual(['a.go']);
    expect(report?.scans[0]?.notices?.join()).toContain(
      '2 findings are left out: in files that are excluded, or that Git ignores',
    );
  });

  it('gives golangci-lint its caches and no token', async () => {
    module('.', CLEAN);
    lab.write('golangci.sh', `env > ${join(lab.root, 'environment')}\n`);

    await lab.run({ scanners: 'golangci-lint' }, { GITHUB_TOKEN: 'secret', GOPROXY: 'off', GOFLAGS: '-mod=vendor' });

    const environment = readFileSync(join(lab.root, 'environment'), 'utf8');
    expect(environment).toMatch(/^GOPROXY=off$/m);
    expect(environment).toMatch(/^GOFLAGS=-mod=vendor -buildvcs=false$/m);
    expect(environment).toMatch(/^GOCACHE=\/.+go-build$/m);
    expect(environment).toMatch(/^GOLANGCI_LINT_CACHE=.+\/cache\/golangci-lint$/m);
    expect(environment).not.toContain('secret');
  });

  it.each(['a\nb', 'a:b', 'a,b', 'a%b', 'a::error::b', 'a##[error]b', "-a'b", 'ä"b'])(
    'names a file called %j as it is called',
    async (name) => {
      lab.write(`${name}/Dockerfile`, 'FROM scratch\n');
      const file = JSON.stringify(`./${name}/Dockerfile`);
      const found = `[{"code":"DL1","level":"error","message":"bad","file":${file},"line":1,"column":1}]`;
      lab.write('found.json', found);
      lab.program(
        'hadolint',
        `#!/bin/sh\ncase "$*" in --version) echo 'Linter 2.15.1';; *) cat ${join(lab.root, 'found.json')};; esac\n`,
      );

      const { report } = await lab.run({ scanners: 'hadolint' });

      expect(report?.findings[0]?.locations[0]?.path).toBe(`${name}/Dockerfile`);
    },
  );
});

describe('what cannot be scanned is an error in one sentence', () => {
  it.each([
    [{}, 'scanners: auto finds nothing to lint: there are no Go files in a module'],
    [{ scanners: 'golangci-lint' }, 'there are no Go files in a module in'],
    [{ scanners: 'none' }, 'scanners: none goes with no other name, and needs reports in input'],
    [{ scanners: 'nosuch' }, '"nosuch" is not one of'],
    [{ scanners: 'none', input: 'report.sarif' }, 'does not say which tool has written it'],
    [{ scanners: 'none', input: 'ruff=x.sarif, ruff=y.sarif' }, 'there are two reports of ruff'],
    [{ scanners: 'hadolint', input: 'hadolint=x.sarif' }, 'hadolint is run by this gate too'],
    [{ scanners: 'none', input: 'tool=missing.sarif' }, 'there is no such file: the scanner has not written it'],
    [{ 'working-directory': 'nowhere' }, 'working-directory: there is no folder'],
  ])('with the inputs %j', async (inputs, sentence) => {
    const { code, log } = await lab.run(inputs);

    expect(code).toBe(2);
    expect(log).toContain(sentence);
  });

  it.each([
    ['a linter without memory', 'kill -9 $$', 'SIGKILL, as the system does when memory runs out'],
    [
      'a broken configuration',
      `echo "Error: can't load config: unsupported version" >&2; exit 3`,
      'cannot be read, so mend it: unsupported',
    ],
    [
      'no Go files',
      'echo "level=error msg=no go files to analyze" >&2; exit 5',
      'build constraints leave all Go files',
    ],
    ['no report', 'exit 0', 'it came to its end without writing its report'],
    ['half a report', 'head -c 9 golangci.json > "$report"; exit 0', 'it breaks off after 9 bytes'],
    ['a report of another tool', 'echo "[]" > "$report"; exit 0', 'This is no golangci-lint JSON report'],
  ])('with %s', async (_, script, sentence) => {
    module('.', CLEAN);
    lab.write('golangci.sh', script);

    const { code, report } = await lab.run({ scanners: 'golangci-lint' });

    expect({ code, status: report?.scans[0]?.status }).toEqual({ code: 2, status: 'failed' });
    expect(report?.scans[0]?.reason).toContain(sentence);
  });

  it('that takes too long is ended with all that it has started, and is an error of one sentence', async () => {
    module('.', CLEAN);
    // What it has started holds its output open: as long as it lives, the run does not end.
    lab.write('golangci.sh', `sh -c 'trap "" TERM; while :; do sleep 1; done' & wait\n`);

    const { code, report } = await lab.run({ scanners: 'golangci-lint', 'scan-timeout': '1s' });

    expect(code).toBe(2);
    expect(report?.scans[0]).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/^it took longer than .* and was ended; raise scan-timeout, or scan less$/),
    });
  });

  it('with a program of another architecture', async () => {
    module('.', CLEAN);
    // The header of a program for S/390.
    lab.program('golangci-lint', `\u007FELF\u0002\u0002\u0001${'\0'.repeat(9)}\0\u0002\0\u0016`);

    const { code, report } = await lab.run({ scanners: 'golangci-lint' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain(' was built for Linux on machine 22, and this is ');
  });

  it('with a configuration that it passes over with a word', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');
    const said = `"Error parsing your config file in  '.hadolint.yaml':\\\\n\\\\nUnexpected end\\\\n"`;
    lab.program(
      'hadolint',
      HADOLINT.replace('\nwhile', `\nprintf '%s\\n' "${said.replaceAll('"', '\\"')}" >&2\nwhile`),
    );

    const { code, report } = await lab.run({ scanners: 'hadolint' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain('so mend .hadolint.yaml: Unexpected end');
  });

  it('with a configuration that is not there', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');

    const { code, log } = await lab.run({ 'scanner-config': 'hadolint=ci/none.yaml' });

    expect(code).toBe(2);
    expect(log).toContain(`there is no file ${join(lab.root, 'ci/none.yaml')}, which is named for hadolint.`);
  });

  it('without Go', async () => {
    module('.', CLEAN);
    const { root } = lab;
    mkdirSync(join(root, 'bin'));
    for (const name of ['golangci-lint']) {
      writeFileSync(join(root, 'bin', name), '#!/bin/sh\necho golangci-lint has version 2.13.1\n', { mode: 0o755 });
    }

    const { code, report } = await lab.run({ scanners: 'golangci-lint' }, { PATH: join(root, 'bin') });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toBe(
      'golangci-lint needs go, which is not on the PATH: set it up in a step before',
    );
  });
});

it('judges what another tool has written', async () => {
  const results = [
    {
      ruleId: 'a',
      level: 'error',
      message: { text: 'bad' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.ts' }, region: { startLine: 2 } } }],
    },
  ];
  lab.write(
    'tool.sarif',
    JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Tool', version: '7' } }, results }] }),
  );

  const { code, report } = await lab.run({ scanners: 'none', input: 'my-tool=tool.sarif', 'fail-on': 'high' });

  expect(code).toBe(1);
  expect(report?.scans[0]).toMatchObject({ id: 'my-tool@source', version: '7', status: 'completed' });
  expect(report?.findings[0]?.locations).toEqual([{ path: 'a.ts', startLine: 2 }]);
});

function numbered(index: number): object {
  return {
    ruleId: `R${index}`,
    level: index === 400 ? 'error' : 'note',
    message: { text: `wrong: ${'x'.repeat(150)}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a.c' }, region: { startLine: index + 1 } } }],
  };
}

it('reads hundreds of results on one long line, and has the worst first', async () => {
  const results = Array.from({ length: 500 }, (_, index) => numbered(index));
  const sarif = { version: '2.1.0', runs: [{ tool: { driver: { name: 'tool' } }, results }] };
  lab.write('tool.sarif', JSON.stringify(sarif));
  lab.write('a.c', 'int a;\n');

  const { code, report } = await lab.run({ scanners: 'none', input: 'tool=tool.sarif', 'fail-on': 'high' });

  expect(code).toBe(1);
  expect([report?.summary.findings, report?.findings[0]?.id]).toEqual([500, 'R400']);
});
