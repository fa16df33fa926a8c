import { affectedFiles } from '../../../src/scanners/affected.ts';
import { codeScanner } from '../../../src/scanners/code.ts';
import type { CodeScanner } from '../../../src/scanners/code-scanner.ts';
import { gitleaks } from '../../../src/scanners/gitleaks/index.ts';
import { golangciLint } from '../../../src/scanners/golangci-lint/index.ts';

function scanner(name: string): CodeScanner {
  const found = codeScanner(name);
  if (found === undefined) {
    throw new Error(`there is no ${name}`);
  }
  return found;
}

type Texts = Readonly<Record<string, string>>;

function affected(one: CodeScanner, files: readonly string[], changed: readonly string[], texts: Texts = {}) {
  const all = new Map(Object.entries(texts));
  const settings = new Map([...all].filter(([name]) => one.settings?.test(name) === true));
  return affectedFiles(one, { files, changed: new Set(changed), texts: all, settings });
}

const MODULES: Texts = {
  'go.mod': 'module example.test/top\n',
  'lib/go.mod': 'module example.test/lib // shared\n',
  'app/go.mod': 'module "example.test/app"\n\nrequire example.test/lib v1.2.3\n',
  'tool/go.mod': 'module example.test/tool\n\nreplace other.test/x => ../lib\n',
  'chain/go.mod': 'module example.test/chain\n\nrequire example.test/app v0.0.0\n',
  'apart/go.mod': 'module example.test/apart\n',
};
const CODE = ['main.go', 'lib/lib.go', 'app/app.go', 'tool/tool.go', 'chain/chain.go', 'apart/apart.go'];

function modules(changed: readonly string[], more: Texts = {}) {
  const texts = { ...MODULES, ...more };
  return affected(golangciLint, [...new Set([...Object.keys(texts), ...CODE])], changed, texts);
}

describe('golangci-lint looks again at', () => {
  it.each([
    ['a module of which any file changed', ['apart/testdata/golden.txt'], ['apart/apart.go']],
    ['the module around a file that is gone', ['apart/gone.go'], ['apart/apart.go']],
    ['the module that took in a removed one', ['old/go.mod', 'old/old.go'], ['main.go']],
    [
      'modules that require or replace it, also by way of others',
      ['lib/lib.go'],
      ['lib/lib.go', 'app/app.go', 'tool/tool.go', 'chain/chain.go'],
    ],
    ['the module at the top only, when that changed', ['readme.md'], ['main.go']],
  ])('%s', (_, changed, files) => {
    expect(modules(changed)).toEqual(files);
  });

  it('modules of a workspace that import it without a word in their go.mod', () => {
    const texts = {
      'go.work': 'use (\n ./apart\n ./lib\n)\nuse .\n',
      'main.go': 'package main\n\nimport _ "example.test/apart/deep"\n',
      'lib/lib.go': 'package lib\n',
      'app/app.go': 'package app\n\nimport _ "example.test/apart"\n',
    };

    // app is in no workspace: what it imports comes from elsewhere.
    expect(modules(['apart/apart.go'], texts)).toEqual(['main.go', 'apart/apart.go']);
  });

  it.each([
    ['a workspace', 'go.work'],
    ['its checksums', 'go.work.sum'],
    ['settings', '.golangci.yml'],
    ['settings of one module', 'lib/.golangci.toml'],
    ['something above the folder, where a workspace or a replaced module may lie', '../lib/lib.go'],
    ['C code', 'include/shared.h'],
    ['vendored code', 'vendor/modules.txt'],
  ])('everything when %s changed', (_, name) => {
    expect(modules([name])).toBeUndefined();
  });

  it('everything when a file changed that its settings name', () => {
    const settings = { '.golangci.yml': 'linters:\n  settings:\n    goheader:\n      template-path: .ci/header.txt\n' };

    expect([modules(['.ci/header.txt'], settings), modules(['.ci/other.txt'], settings)]).toEqual([
      undefined,
      ['main.go'],
    ]);
  });
});

it.each([
  ['hadolint', ['Dockerfile', 'b/Dockerfile'], ['b/Dockerfile', 'b/main.go'], ['b/Dockerfile']],
  ['hadolint', ['Dockerfile'], ['.hadolint.yaml'], undefined],
  ['gitleaks', ['a', 'b'], ['b', 'gone'], ['b']],
  ['gitleaks', ['a', 'b'], ['.gitleaksignore'], undefined],
  ['actionlint', ['.github/workflows/a.yml', 'readme.md'], ['readme.md'], []],
  ['actionlint', ['.github/workflows/a.yml'], ['build/action.yml'], ['.github/workflows/a.yml']],
  ['actionlint', ['.github/workflows/a.yml'], ['.github/actionlint.yaml'], undefined],
  ['zizmor', ['.github/workflows/a.yml', 'action.yml'], ['action.yml'], ['.github/workflows/a.yml', 'action.yml']],
  ['zizmor', ['.github/workflows/a.yml'], ['main.go'], []],
  ['zizmor', ['.github/workflows/a.yml'], ['zizmor.yml'], undefined],
  ['shellcheck', ['a.sh', 'b.sh'], ['b.sh'], ['a.sh', 'b.sh']],
  ['shellcheck', ['a.sh'], ['bin/gone'], ['a.sh']],
  ['shellcheck', ['a.sh'], ['readme.md'], []],
  ['shellcheck', ['a.sh'], ['.shellcheckrc'], undefined],
])('%s in %j, of which %j changed, looks at %j', (name, files, changed, expected) => {
  expect(affected(scanner(name), files, changed)).toEqual(expected);
});

describe('gitleaks', () => {
  const request = {
    root: '/shop',
    folder: '/shop',
    files: ['a.sh', '-b.sh'],
    all: ['.gitleaks.toml', 'a.sh', '-b.sh', 'c.sh'],
    scratch: '/scratch',
    cache: '/cache',
    version: '8.30.1',
    timeoutMs: 60_000,
    texts: new Map<string, string>(),
  };
  const stepsOf = (more: object) => gitleaks.plan({ ...request, ...more });

  it('is given the selected files, each by itself, and the settings that it would not find then', () => {
    const steps = stepsOf({ selected: ['a.sh', '-b.sh'] });

    expect(steps.map(({ args, what }) => [args.slice(-3), what])).toEqual([
      [['--config=.gitleaks.toml', '--', 'a.sh'], 'a.sh'],
      [['--config=.gitleaks.toml', '--', '-b.sh'], '-b.sh'],
    ]);
    expect(new Set(steps.map(({ report }) => JSON.stringify(report))).size).toBe(2);
  });

  it.each([
    ['where there are many', { selected: Array.from({ length: 11 }, (_, index) => `${index}`) }],
    ['where all are asked for', {}],
  ])('looks at everything in one run %s', (_, more) => {
    const [step, ...others] = stepsOf(more);

    expect(step?.args.slice(-2)).toEqual(['--', '.']);
    expect(step?.args.join()).not.toContain('--config');
    expect(others).toEqual([]);
  });
});
