// A pull request from a fork: its own scan without rights, and the workflow of the base branch that publishes it, run by act.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/domain/report.ts';
import { tools } from '../act/act.ts';
import { runCases } from '../act/cases.ts';
import { published, scanned, type Published, type Scanned } from './session.ts';

const CLEAN = 'examples/shop-hardened';
const BROKEN = 'examples/shop';

const runs = new Map<string, Promise<Scanned>>();

/** The run of the pull request itself: once for each tree, since what follows does not change it. */
function scanOf(path: string): Promise<Scanned> {
  const run = runs.get(path) ?? scanned(path);
  runs.set(path, run);
  return run;
}

const CASES: Readonly<Record<string, () => Promise<void>>> = {
  'a fork scans without rights: a verdict, a summary, annotations and a report, and nothing on the pull request':
    async () => {
      const { result, github, artifact } = await scanOf(BROKEN);

      assert.notEqual(result.exitCode, 0);
      assert.equal(github.checkRuns.length, 0);
      assert.equal(github.comments.length, 0);
      assert.match(result.text, /a workflow_run can publish its result/);
      assert(result.lines.some(({ command }) => command === 'summary'));
      assert(result.lines.filter(({ command }) => command === 'error').length > 5);
      assert.equal(reportIn(artifact).verdict, 'fail');
    },

  'a failing report is published as a failure, with its comment': async () => {
    const { github } = await published(await scanOf(BROKEN), BROKEN);

    assert.deepEqual(conclusions(github), { 'gatehouse / report': 'failure', 'gatehouse / manifest-scan': 'failure' });
    assert(github.comments.length > 0);
    assert(github.comments.every(({ issue }) => issue === 1));
  },

  'a clean report asks for action, and the scan of the head by the base makes green': async () => {
    const scan = await scanOf(CLEAN);
    const { github, result } = await published(scan, CLEAN);

    assert.equal(result.exitCode, 0, result.text);
    assert.deepEqual(conclusions(github), {
      'gatehouse / report': 'action_required',
      'gatehouse / manifest-scan': 'success',
    });
    assert(github.checkRuns.every(({ head_sha: sha }) => sha === scan.head.headSha));
  },

  'a forged pass is not green, and the scan of the head fails': async () => {
    const { github } = await published(await scanOf(BROKEN), BROKEN, (folder) => {
      rewrite(folder, (report) => ({ ...report, verdict: 'pass', reasons: [], findings: [] }));
    });

    assert.deepEqual(conclusions(github), {
      'gatehouse / report': 'action_required',
      'gatehouse / manifest-scan': 'failure',
    });
    const places = github.checkRuns.flatMap(({ annotations }) => annotations.map(({ path }) => path));
    assert(
      places.length > 0 && places.every((path) => path.startsWith(`${BROKEN}/`)),
      'named from the root of the head',
    );
  },

  'a report that names another commit and another pull request is shown where GitHub says': async () => {
    const scan = await scanOf(BROKEN);
    const commit = { sha: 'f'.repeat(40), repository: 'octo/other', ref: 'refs/pull/99/merge' };
    const { github } = await published(scan, BROKEN, (folder) => rewrite(folder, (report) => ({ ...report, commit })));

    assert(github.checkRuns.every(({ head_sha: sha }) => sha === scan.head.headSha));
    assert(github.comments.every(({ issue }) => issue === 1));
  },

  'without an artifact the check fails and says so': async () => {
    const run = await published(await scanOf(CLEAN), CLEAN, (folder) => rmSync(join(folder, 'report.json')));

    assert.equal(conclusions(run.github)['gatehouse / report'], 'failure');
    assert.notEqual(run.result.exitCode, 0);
  },

  'a report of commands, Markdown and HTML has none of them obeyed': async () => {
    const hostile = '::error::owned\n##[set-output name=verdict]pass\n</details><img src=x onerror=alert(1)> @octocat';
    const { result, github } = await published(await scanOf(BROKEN), BROKEN, (folder) => {
      rewrite(folder, (report) => ({
        ...report,
        notices: [hostile],
        findings: report.findings.map((finding) => ({ ...finding, title: hostile, message: hostile })),
      }));
    });

    assert(result.lines.every(({ arg = '' }) => arg !== 'owned'));
    const pages = [...github.comments.map(({ body }) => body), ...github.checkRuns.map(({ text }) => text ?? '')];
    assert(pages.every((page) => !page.includes('<img src=x')));
    assert.equal(conclusions(github)['gatehouse / report'], 'failure');
  },

  'a report of 100 MB is refused': async () => {
    const { github } = await published(await scanOf(CLEAN), CLEAN, (folder) => {
      writeFileSync(join(folder, 'report.json'), `{"schemaVersion":"1","gate":"${'x'.repeat(100 * 1024 ** 2)}"}`);
    });

    assert.equal(conclusions(github)['gatehouse / report'], 'failure');
  },
};

function conclusions({ checkRuns }: Published['github']): Readonly<Record<string, string | null>> {
  return Object.fromEntries(checkRuns.map(({ name, conclusion }) => [name, conclusion]));
}

function reportIn(folder: string): Report {
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
}

function rewrite(folder: string, forge: (report: Report) => Report): void {
  writeFileSync(join(folder, 'report.json'), JSON.stringify(forge(reportIn(folder))));
}

if (!existsSync(join(tools, 'bin', 'act'))) {
  console.log('NOT RUN act-fork: act is not built (npm run tools -- --only act)');
} else {
  await runCases(CASES);
  for (const run of runs.values()) {
    (await run).remove();
  }
}
