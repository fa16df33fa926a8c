import { UserError } from '../../../src/domain/errors.ts';
import { golangciLint } from '../../../src/scanners/golangci-lint/index.ts';
import { usedModules } from '../../../src/scanners/golangci-lint/plan.ts';
import type { CodeScanRequest } from '../../../src/scanners/code-scanner.ts';
import { readValue } from '../reports.ts';

const request: CodeScanRequest = {
  root: '/shop',
  folder: '/shop',
  files: ['go.mod', 'main.go', 'svc/go.mod', 'svc/svc.go', 'docs/go.mod', 'docs/readme.md'],
  scratch: '/scratch',
  cache: '/cache',
  version: '2.13.1',
  timeoutMs: 60_000,
  texts: new Map(),
};

const text = 'package main\n\nfunc main() {\n\tx := 1\n\t_ = x\n}\n';

function issue(more: object): object {
  return { FromLinter: 'errcheck', Text: 'said', Pos: { Filename: 'main.go', Line: 4, Column: 2 }, ...more };
}

async function read(issues: readonly object[], report: object = {}) {
  const source = { root: '/shop', cwd: '/shop', text: () => text };
  const all = { Issues: issues, Report: report };
  return (await readValue(golangciLint.report, all, { targetKind: 'source', source })).result;
}

describe('the plan', () => {
  it('runs once for each module that has Go files', () => {
    const steps = golangciLint.plan(request);

    expect(steps.map(({ cwd, what }) => [cwd, what])).toEqual([
      ['/shop', 'go.mod'],
      ['/shop/svc', 'svc/go.mod'],
    ]);
  });

  it.each([
    ['2.13.1', '--output.json.path=/scratch/golangci-lint-0.json'],
    ['1.64.8', '--out-format=json:/scratch/golangci-lint-0.json'],
  ])('speaks as version %s understands', (version, option) => {
    const [first] = golangciLint.plan({ ...request, version });

    expect(first?.args).toContain(option);
  });

  it('runs for the modules of the selected files only, and where parts are enough for their packages', () => {
    const selected = ['svc/deep/a.go', 'svc/deep/b.go', 'svc/svc.go'];
    const [whole, ...more] = golangciLint.plan({ ...request, selected });
    const [parts] = golangciLint.plan({ ...request, selected, partsOnly: true });

    expect([whole?.cwd, whole?.args.at(-1), more]).toEqual(['/shop/svc', './...', []]);
    expect(parts?.args.slice(-2)).toEqual(['./deep', './']);
  });

  it('leaves no issue out without a word', () => {
    const [first] = golangciLint.plan(request);

    expect(first?.args).toEqual(
      expect.arrayContaining([
        '--max-issues-per-linter=0',
        '--max-same-issues=0',
        '--uniq-by-line=false',
        '--new=false',
      ]),
    );
  });

  it('refuses a version that nobody knows here', () => {
    expect(() => golangciLint.plan({ ...request, version: '3.0.0' })).toThrow(UserError);
  });

  it('turns the workspace off only for a module that it does not use', () => {
    const texts = new Map([['go.work', 'go 1.25\n\nuse (\n\t.\n\t// ./svc\n)\n']]);

    const steps = golangciLint.plan({ ...request, texts });

    expect(steps.map(({ env }) => env)).toEqual([{}, { GOWORK: 'off' }]);
  });

  it.each([
    ['use ./a', ['./a']],
    ['use (\n\t./a\n\t"./b" // why\n)\n', ['./a', './b']],
    ['go 1.25\n', []],
  ])('reads the modules of a workspace in %j', (work, expected) => {
    expect(usedModules(work)).toEqual(expected);
  });
});

describe('the report', () => {
  it('is a gap besides a finding where the code does not compile', async () => {
    const said = ': # example.test/b\n./other.go:5:9: undefined: y';

    const result = await read([issue({ FromLinter: 'typecheck', Text: said, Pos: { Filename: 'main.go', Line: 1 } })]);

    expect(result.observations[0]).toMatchObject({
      severity: 'high',
      message: 'undefined: y',
      locations: [{ path: 'other.go', startLine: 5, startColumn: 9 }],
    });
    expect(result.gaps).toEqual([
      {
        what: 'go.mod',
        reason:
          'Its code does not compile, so that golangci-lint tells of nothing else in the module: undefined: y (other.go:5)',
        location: { path: 'other.go', startLine: 5, startColumn: 9 },
      },
    ]);
  });

  it('is an error where golangci-lint says that it could not look at everything', async () => {
    await expect(read([], { Error: 'out of memory' })).rejects.toThrow(
      'golangci-lint could not look at everything: out of memory',
    );
  });

  it('has a gap for a linter that did not run, and a notice for what is only told', async () => {
    const Warnings = [
      { Tag: 'linters_context', Text: '[linters_context] rowserrcheck is disabled because of go1.18' },
      { Tag: 'config', Text: 'The option is deprecated' },
    ];

    const { gaps, notices } = await read([], { Warnings });

    expect(gaps.map(({ reason }) => reason)).toEqual(['rowserrcheck is disabled because of go1.18']);
    expect(notices).toEqual(['golangci-lint: The option is deprecated']);
  });

  it.each([
    ['errcheck', '', 'medium', 'default'],
    ['revive', '', 'low', 'default'],
    ['gosec', 'high', 'high', 'native'],
    ['revive', 'error', 'high', 'native'],
    ['revive', 'nonsense', 'unknown', 'native'],
    ['errcheck', '@linter', 'medium', 'default'],
  ])('rates %s with the severity %j as %s', async (FromLinter, Severity, severity, severitySource) => {
    const { observations } = await read([issue({ FromLinter, Severity })]);

    expect(observations[0]).toMatchObject({ severity, severitySource });
  });

  it.each([
    ['staticcheck', 'SA4000: identical expressions', 'staticcheck/SA4000', 'identical expressions'],
    ['govet', 'printf: wrong verb', 'govet/printf', 'wrong verb'],
    ['errcheck', 'Error return value is not checked', 'errcheck', 'Error return value is not checked'],
  ])('takes the rule of %s from %j', async (FromLinter, Text, ruleId, title) => {
    const { observations } = await read([issue({ FromLinter, Text })]);

    expect(observations[0]).toMatchObject({ ruleId, title });
  });

  it('loses no issue without a linter, or outside of the checkout', async () => {
    const { observations, gaps } = await read([{}, issue({ Pos: { Filename: '/usr/lib/go/x.go', Line: 3 } })]);

    expect(gaps).toHaveLength(1);
    expect(observations).toHaveLength(1);
    expect(observations[0]?.locations).toBeUndefined();
  });
});

/** An edit as golangci-lint writes it. */
function edit(Pos: number, End: number, added: string): object {
  return { Pos, End, NewText: Buffer.from(added).toString('base64') };
}

describe('a fix', () => {
  const at = text.indexOf('x := 1');

  it('becomes a patch where it is the only one', async () => {
    const { observations } = await read([
      issue({ SuggestedFixes: [{ Message: 'Use var', TextEdits: [edit(at, at + 6, 'var x = 1')] }] }),
    ]);

    expect(observations[0]?.patch).toMatchObject({ path: 'main.go', description: 'Use var' });
    expect(observations[0]?.patch?.diff).toContain('-\tx := 1\n+\tvar x = 1\n');
  });

  it.each([
    ['there are two', [{ TextEdits: [edit(at, at + 1, 'y')] }, { TextEdits: [edit(at, at + 1, 'z')] }]],
    ['it is elsewhere than the issue', [{ TextEdits: [edit(0, 7, 'PACKAGE')] }]],
    ['it lies outside of the file', [{ TextEdits: [edit(at, 9999, 'y')] }]],
    ['its edits overlap', [{ TextEdits: [edit(at, at + 4, 'y'), edit(at + 2, at + 6, 'z')] }]],
    ['it is no edit', [{ TextEdits: [{ Pos: -1, End: 'x' }] }]],
    ['it changes nothing', [{ TextEdits: [edit(at, at + 1, 'x')] }]],
  ])('is not shown when %s', async (_, SuggestedFixes) => {
    const { observations } = await read([issue({ SuggestedFixes })]);

    expect(observations[0]?.patch).toBeUndefined();
  });
});

describe('a run that broke', () => {
  const LOAD = "Error: can't load config:";

  it.each([
    [
      'a configuration of version 1 for version 2',
      `${LOAD} unsupported version of the configuration: "" See https://golangci-lint.run for migration instructions`,
      'its configuration is written for version 1 and version 2 was run: set scanner-versions: golangci-lint=1.64.8,',
    ],
    [
      'a configuration of version 2 for version 1',
      'Error: you are using a configuration file for golangci-lint v2 with golangci-lint v1: please use golangci-lint v2',
      'its configuration is written for version 2 and version 1 was run: take golangci-lint out of scanner-versions',
    ],
    [
      'a version that there is not',
      `${LOAD} unsupported version of the configuration: "7" See https://golangci-lint.run`,
      'its configuration says that it is for version "7", which there is not: write version: "2"',
    ],
    [
      'a configuration that is no YAML',
      `${LOAD} can't read viper config: While parsing config: yaml: line 1: did not find expected ',' or ']'\nmore`,
      "its configuration cannot be read, so mend it: While parsing config: yaml: line 1: did not find expected ',' or ']'",
    ],
    [
      'a go.mod that cannot be read',
      String.raw`level=error msg="Running error: context loading failed: failed to load packages: failed to load with go/packages: err: exit status 1: stderr: go: errors parsing go.mod:\ngo.mod:1: unknown directive: modle\n"`,
      'Go cannot load the module, so mend it: go: errors parsing go.mod: go.mod:1: unknown directive: modle',
    ],
    [
      'build constraints that leave all out',
      'level=error msg="Running error: context loading failed: no go files to analyze: running `go mod tidy` may solve the problem"',
      'build constraints leave all Go files of the module out here',
    ],
    [
      'a module for a newer Go',
      `${LOAD} the Go language version (go1.24) used to build golangci-lint is lower than the targeted Go version (1.26.0)`,
      'it was built with Go 1.24, and the module is written for Go 1.26.0: set a newer one with scanner-versions, or',
    ],
  ])('by %s says what to do', (_, said, sentence) => {
    expect(golangciLint.complaint?.(said)).toContain(sentence);
  });

  it('by anything else is told by its last words', () => {
    expect(golangciLint.complaint?.('panic: runtime error')).toBeUndefined();
  });
});

describe('a folder within a module', () => {
  const above = new Map([
    ['../go.mod', 'module example.test/shop\n'],
    ['../../go.work', 'use ./shop\n'],
  ]);
  const within = { ...request, folder: '/work/shop/svc', files: ['a.go', 'deep/go.mod', 'deep/b.go'], above };

  it('is linted as the part of it that it is', () => {
    const { files } = within;

    expect(golangciLint.suits(files, { above: [...above.keys()] })).toEqual(['a.go', 'deep/b.go']);
    expect(golangciLint.plan(within).map(({ cwd }) => cwd)).toEqual(['/work/shop/svc', '/work/shop/svc/deep']);
  });

  it('is within the workspace that uses the module, and in none where it does not', () => {
    const other = new Map([...above, ['../../go.work', 'use ./other\n']]);

    expect(golangciLint.plan(within).map(({ env }) => env)).toEqual([{}, { GOWORK: 'off' }]);
    expect(golangciLint.plan({ ...within, above: other })[0]?.env).toEqual({ GOWORK: 'off' });
  });

  it('is looked at again when one of its files changes', () => {
    const tree = { files: within.files, texts: new Map(), above: [...above.keys()] };

    expect(golangciLint.affected?.({ ...tree, changed: new Set(['a.go']) })).toContain('a.go');
    expect(golangciLint.affected?.({ ...tree, changed: new Set(['../b.go']) })).toBeUndefined();
  });

  it('that has a module of its own is that one', () => {
    const own = {
      ...within,
      files: ['go.mod', 'a.go'],
      above: new Map([
        ['../go.mod', ''],
        ['../go.work', 'use ./svc\n'],
      ]),
    };

    expect(golangciLint.plan({ ...own, folder: '/work/svc' }).map(({ env }) => env)).toEqual([{}]);
  });
});
