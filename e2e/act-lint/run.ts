// The real action lint-gate with its dist, run by act in host mode under Node 24 on a pull request of a monorepo: real linters, and a GitHub on loopback.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTool } from '../../scripts/tools/locate.mjs';
import type { Finding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import { runCases } from '../act/cases.ts';
import { onlyCheck, session, type Session } from '../act/session.ts';
import { CHECKOUT, gateSteps } from '../act/workflow.ts';
import { CHANGE, FILES, SECRET } from '../lint/tree.ts';

const LINTERS = ['golangci-lint', 'gitleaks', 'hadolint', 'zizmor', 'actionlint'];

/** A second module of the workspace, which the change leaves alone. */
const MONOREPO = {
  ...FILES,
  'go.work': 'go 1.25\n\nuse (\n\t./svc/shop\n\t./svc/mail\n)\n',
  'svc/mail/go.mod': 'module example.test/mail\n\ngo 1.25\n',
  'svc/mail/mail.go': 'package mail\n\nimport "os"\n\nfunc init() {\n\tos.Remove("z")\n}\n',
};

const BIN = mkdtempSync(join(tmpdir(), 'gatehouse-linters-'));

const INPUTS = {
  'install-from': 'path',
  // What `go install` has built here is in no lock: its bytes depend on the toolchain of the machine.
  accept: 'lock, checksum, none',
  exclude: 'dist/**, examples/**, actions/**, action.yml, package.json',
  'fail-on': 'medium',
  scanners: LINTERS.join(', '),
};

/** The gate on what the change can affect, and then on everything: without gitleaks, which would look through all of dist. */
const WORKFLOW = `on: pull_request
jobs:
  gate:
    runs-on: ubuntu-latest
    permissions: {}
    steps:
${CHECKOUT}
        with:
          persist-credentials: false
${gateSteps('lint-gate', INPUTS)}      - if: always()
        run: mkdir -p "$KEPT/limited" && cp "$RUNNER_TEMP/gatehouse/lint-gate/report.json" "$KEPT/limited"
      - if: always()
        uses: ./actions/lint-gate
        with:
          check: 'false'
          comment: never
          sarif: never
          full: 'true'
          id: full
          token: \${{ secrets.GITHUB_TOKEN }}
${Object.entries({ ...INPUTS, scanners: LINTERS.filter((name) => name !== 'gitleaks').join(', ') })
  .map(([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`)
  .join('')}      - if: always()
        run: mkdir -p "$KEPT/full" && find "$RUNNER_TEMP/gatehouse" -path '*full*' -name report.json -exec cp {} "$KEPT/full" ';'
`;

/** Go finds what it has built before, and nothing has to be downloaded. */
function goEnvironment(): Readonly<Record<string, string>> {
  const names = ['GOCACHE', 'GOMODCACHE', 'GOPATH'];
  const values = execFileSync('go', ['env', ...names], { encoding: 'utf8' }).split('\n');
  return { ...Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])), GOTOOLCHAIN: 'local' };
}

function reportOf({ kept, result }: Session, name: string): Report {
  const [[, text] = ['', '']] = kept[name] ?? [];
  assert.notEqual(text, '', `no report ${name}\n${result.text}`);
  return JSON.parse(text) as Report;
}

function broughtBy({ findings }: Report): readonly Finding[] {
  return findings.filter(({ cause }) => cause === 'change');
}

const CASES = {
  'a change that adds one defect, moves ten, mends two and renames a file brings one, takes two, and says where':
    async () => {
      const run = await session({
        workflow: WORKFLOW,
        files: MONOREPO,
        change: CHANGE,
        path: [BIN],
        env: goEnvironment(),
      });
      const [limited, full] = [reportOf(run, 'limited'), reportOf(run, 'full')];

      assert.equal(run.outputs['verdict'], 'fail', run.result.text);
      assert.deepEqual([limited.summary.new, limited.summary.gone, limited.reasons[0]?.actual], [1, 2, 1]);
      const check = onlyCheck(run);
      assert.equal(check.conclusion, 'failure');
      const [place] = broughtBy(limited)[0]?.locations ?? [];
      const line = (CHANGE['svc/shop/hello.go'] ?? '').split('\n').findIndex((one) => one.includes('os.RemoveAll')) + 1;
      const startColumn = '\tos.RemoveAll('.length;
      assert.deepEqual([place?.path, place?.startLine, place?.startColumn], ['svc/shop/hello.go', line, startColumn]);
      assert.match(place?.lineHash ?? '', /^[0-9a-f]{16}$/);
      const own = check.annotations.filter(({ start_line: start }) => start === line);
      assert.deepEqual(
        own.map(({ path, end_line: end, start_column: column }) => [path, end, column]),
        [['svc/shop/hello.go', line, startColumn]],
      );
      assert.equal(limited.inputs.comparison?.diff?.how, 'git');
      assert.ok(limited.findings.every(({ diff, status }) => status === 'gone' || diff !== undefined));

      // Only what the change can affect was linted; everything says the same of what is new.
      assert.deepEqual(
        broughtBy(full).map(({ fingerprint }) => fingerprint),
        broughtBy(limited).map(({ fingerprint }) => fingerprint),
      );
      assert.deepEqual([full.verdict, full.summary.new, full.summary.gone], ['fail', 1, 2]);
      assert.ok(full.summary.findings > limited.summary.findings, 'known findings elsewhere');
      assert.ok(limited.findings.every(({ locations: [one] }) => one?.path.startsWith('svc/shop/') === true));
      assert.ok(!run.result.text.includes(SECRET));
    },
};

const missing = LINTERS.concat('act').filter((name) => findTool(name) === undefined);
const go = spawnSync('go', ['version'], { stdio: 'ignore' }).status === 0;
if (missing.length > 0 || !go) {
  console.log(`NOT RUN act-lint: not there: ${[...missing, ...(go ? [] : ['go'])].join(', ')} (npm run tools)`);
} else {
  try {
    for (const name of LINTERS) {
      symlinkSync(findTool(name) ?? '', join(BIN, name));
    }
    await runCases(CASES);
  } finally {
    rmSync(BIN, { recursive: true, force: true, maxRetries: 3 });
  }
}
