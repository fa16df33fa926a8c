// The real action.yml and dist, run by act in host mode under Node 24, against a GitHub on loopback.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeGitHub } from '../../__tests__/support/github/options.ts';
import { tools } from './act.ts';
import { runCases } from './cases.ts';
import { processWith } from './processes.ts';
import { onlyCheck, session, type Session, type SessionRequest } from './session.ts';
import { gateWorkflow } from './workflow.ts';

const CASES: Readonly<Record<string, () => Promise<void>>> = {
  'a pull request with defects fails, and shows why in every place': async () => {
    const run = await scan({ path: 'examples/shop' });

    assert.notEqual(run.result.exitCode, 0, run.result.text);
    const check = onlyCheck(run);
    assert.equal(check.conclusion, 'failure');
    assert.equal(check.name, 'gatehouse / manifest-scan');
    assert.equal(check.head_sha, run.headSha);
    assert(check.annotations.length > 50, `${check.annotations.length} annotations, so more than one batch`);
    assert(check.annotations.every(({ path }) => path.startsWith('examples/shop/')));
    assert.equal(run.github.state.comments.length, 1);
    assert.match(run.github.state.comments[0]?.body ?? '', /Failed/);
    assert.match(run.summary, /Failed/);
    assert.equal(run.github.state.sarifs[0]?.ref, 'refs/pull/1/merge');
    assert.equal(run.outputs['verdict'], 'fail');
    assert(Number(run.outputs['high']) > 0);
    assert.equal(run.outputs['check-url']?.startsWith('http'), true);
    assert.equal(run.outputs['comment-url']?.startsWith('http'), true);
  },

  'a hardened application passes, and nobody is bothered with a comment': async () => {
    const run = await scan({ path: 'examples/shop-hardened' });

    assert.equal(run.result.exitCode, 0, run.result.text);
    assert.equal(onlyCheck(run).conclusion, 'success');
    assert.equal(run.github.state.comments.length, 0);
    assert.equal(run.outputs['verdict'], 'pass');
  },

  'a read-only token gets annotations by workflow commands, the same verdict, and the missing permission named':
    async () => {
      const run = await scan({ path: 'examples/shop' }, { github: { tokens: { ghs_test: { contents: 'read' } } } });

      assert.notEqual(run.result.exitCode, 0);
      assert.equal(run.github.state.checkRuns.length, 0);
      assert.equal(run.outputs['verdict'], 'fail');
      assert(run.commands.length >= 10, `${run.commands.length} annotations by workflow commands`);
      assert.match(run.result.text, /checks: write/);
    },

  'a folder without manifests is an error, never a pass': async () => {
    const run = await scan({ path: 'empty' }, { files: { 'empty/README.md': 'nothing here' } });

    assert.notEqual(run.result.exitCode, 0);
    assert.equal(onlyCheck(run).conclusion, 'failure');
    assert.equal(run.outputs['verdict'], 'error');
  },

  'a mistake in the inputs is an error that names it': async () => {
    const run = await scan({ path: 'examples/shop', budget: 'high=three' });

    assert.notEqual(run.result.exitCode, 0);
    assert.match(run.result.text, /high=three/);
    assert(run.github.state.checkRuns.every(({ conclusion }) => conclusion === 'failure'));
  },

  'a hostile manifest gives no command to the runner': async () => {
    const name = '::set-output name=verdict::pass ##[add-mask]x';
    const hostile = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${JSON.stringify(name)}\nspec:\n  containers:\n    - name: "::error::owned"\n      image: "x\\n::set-output name=verdict::pass"\n`;
    const run = await scan({ path: 'hostile', 'fail-on': 'low' }, { files: { 'hostile/pod.yaml': hostile } });

    assert.equal(run.outputs['verdict'], 'fail');
    assert(run.commands.every(({ arg = '' }) => arg !== 'owned'));
    const masked = run.result.lines.filter(({ command }) => command === 'add-mask').map(({ arg }) => arg);
    // By the gate and by its post step.
    assert.deepEqual([...new Set(masked)], ['ghs_test']);
  },

  'a terminated gate closes its check, and the job fails': async () => {
    const run = await interrupted('SIGTERM');

    assert.notEqual(run.result.exitCode, 0);
    assert.notEqual(onlyCheck(run).conclusion, 'success');
    assert.equal(onlyCheck(run).status, 'completed');
  },

  'a killed gate leaves a check that the post step closes': async () => {
    const run = await interrupted('SIGKILL');

    assert.notEqual(run.result.exitCode, 0);
    assert.equal(onlyCheck(run).status, 'completed');
    assert.equal(onlyCheck(run).conclusion, 'failure');
  },
};

/** manifest-scan on a pull request. */
function scan(inputs: Readonly<Record<string, string>>, rest: Partial<SessionRequest> = {}): Promise<Session> {
  return session({ workflow: gateWorkflow('manifest-scan', inputs), ...rest });
}

/** A scan that takes a while, ended by a signal as soon as its check is open. */
async function interrupted(signal: NodeJS.Signals): Promise<Session> {
  const many = Array.from({ length: 400 }, (_, index) => [`many/${index}.yaml`, manifests(index)]);
  const files = Object.fromEntries(many);
  const meanwhile = async ({ state }: FakeGitHub): Promise<void> => {
    while (state.checkRuns.length === 0) {
      await sleep(50);
    }
    process.kill((await processWith('dist/manifest-scan/index.js')).pid, signal);
  };
  return scan({ path: 'many' }, { files, meanwhile });
}

function manifests(file: number): string {
  const pod = (index: number): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p-${file}-${index}}\nspec: {containers: [{name: c, image: nginx}]}\n`;
  return Array.from({ length: 100 }, (_, index) => pod(index)).join('---\n');
}

if (!existsSync(join(tools, 'bin', 'act'))) {
  console.log('NOT RUN act: act is not built (npm run tools -- --only act)');
} else {
  await runCases(CASES);
}
