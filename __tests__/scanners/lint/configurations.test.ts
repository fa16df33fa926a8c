import { codeScanner } from '../../../src/scanners/code.ts';
import type { CodeScanRequest } from '../../../src/scanners/code-scanner.ts';
import { shellcheckReport } from '../../../src/scanners/shellcheck/report.ts';
import { readValue } from '../reports.ts';

const request: CodeScanRequest = {
  root: '/shop',
  folder: '/shop',
  files: ['.gitleaks.toml', 'main.go'],
  scratch: '/scratch',
  cache: '/cache',
  version: '8.30.1',
  timeoutMs: 60_000,
  texts: new Map(),
};

const LESSON = String.raw`It should contain one of the keys 'override', 'ignored'\nor 'trustedRegistries'. For example:\n\nignored:\n\t- DL3000\n\n`;

/** What hadolint 2.15.1 prints for a configuration that it cannot read, before it goes on without it. */
function ofHadolint(why: string): string {
  return `"Error parsing your config file in  '/shop/.hadolint.yaml':\\n${LESSON}${why}\\n"\n`;
}

describe('a broken configuration of a linter', () => {
  it('is an error of hadolint, which would run without it', () => {
    const refusal = codeScanner('hadolint')?.refusal?.(ofHadolint('expected !!seq instead of a mapping'));

    expect(refusal).toBe(
      'its configuration cannot be read, and it passes over all of it, so mend .hadolint.yaml: expected !!seq instead of a mapping',
    );
  });

  it.each([
    ['', 'nothing was said'],
    [ofHadolint('empty YAML stream'), 'nothing is in it'],
  ])('is none of hadolint where %s', (said) => {
    expect(codeScanner('hadolint')?.refusal?.(said)).toBeUndefined();
  });

  it.each([
    [
      'gitleaks',
      '3:30PM FTL unable to load gitleaks config, err: While parsing config: toml: expected character ]',
      'its configuration cannot be read, so mend it: While parsing config: toml: expected character ]',
    ],
    [
      'zizmor',
      'fatal: no audit\nconfiguration error in ./.github/workflows/a.yml\nCaused by:\n    0: configuration error in a.yml\n    1: invalid configuration syntax\n    2: rules: invalid type: sequence, expected a map at line 1 column 8\n',
      'its configuration cannot be read, so mend zizmor.yml: rules: invalid type: sequence, expected a map at line 1 column 8',
    ],
    [
      'semgrep',
      '[00.14][INFO]: running 0 rules from 1 config .semgrep.yml\n{"errors":[]}',
      'there is no rule in its configuration, so that it would find nothing: add one, or leave semgrep out',
    ],
  ])('is told of %s in one sentence', (name, said, sentence) => {
    expect(codeScanner(name)?.complaint?.(said)).toBe(sentence);
  });

  it('is a gap of shellcheck, and no finding in a script', async () => {
    const message =
      "Failed to process /shop/svc/.shellcheckrc, line 1: Expected '=' after directive key. Fix any mentioned problems and try again.";
    const comments = [
      { file: 'svc/a.sh', line: 1, endLine: 1, column: 1, endColumn: 1, level: 'error', code: 1134, message },
    ];
    const source = { root: '/shop', cwd: '/shop' };

    const { result } = await readValue(shellcheckReport, { comments }, { targetKind: 'source', source });

    expect(result.observations).toEqual([]);
    expect(result.gaps).toEqual([
      {
        what: 'svc/.shellcheckrc',
        reason: expect.stringContaining(
          "obeys nothing of it: Failed to process svc/.shellcheckrc, line 1: Expected '='",
        ),
      },
    ]);
  });
});

function plan(text: string) {
  return codeScanner('gitleaks')?.plan({ ...request, texts: new Map([['.gitleaks.toml', text]]) });
}

describe('a configuration of gitleaks', () => {
  it.each([
    'title = "own"\n',
    '[extend]\nuseDefault = false\n',
    '# [extend] useDefault = true\n[allowlist]\npaths = ["a"]\n',
  ])('that has no rules is refused: %j', (text) => {
    expect(() => plan(text)).toThrow('its configuration has no rules, so that it would find nothing');
  });

  it.each([
    '[extend]\nuseDefault = true\n',
    'extend = { useDefault = true }\n',
    '[extend]\npath = "base.toml"\n',
    '[[rules]]\nid = "a"\n',
    '[[ rules ]]\nid = "a"\n',
  ])('that has some is taken: %j', (text) => {
    expect(plan(text)).toHaveLength(1);
  });

  it('that the user names is looked at too', () => {
    const named = {
      ...request,
      configFile: '/shop/ci/own.toml',
      texts: new Map([['/shop/ci/own.toml', 'title = "own"']]),
    };

    expect(() => codeScanner('gitleaks')?.plan(named)).toThrow('its configuration has no rules');
  });
});
