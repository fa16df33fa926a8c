import assert from 'node:assert/strict';
import { onlyCheck, session, type Session } from '../act/session.ts';
import { CHECKOUT, gateSteps, gateWorkflow } from '../act/workflow.ts';
import type { Report } from '../../src/domain/report.ts';
import { archive, type Parts } from './setup.ts';

const IMAGES = ['app', 'clean', 'secret'];

/** A list of images dealt out to three jobs, whose reports the report gate merges; see docs/matrix.md. */
export function matrixCases(parts: Parts): Readonly<Record<string, () => Promise<void>>> {
  let run: Promise<Session> | undefined;
  const matrix = (): Promise<Session> => (run ??= session({ ...parts, workflow: matrixWorkflow(parts), files: LIST }));
  return {
    'three shards of a matrix become one check, one comment and one verdict': async () => merged(await matrix()),
    'a shard that is missing is an error that names it': async () => {
      await missingShard((await matrix()).kept['shards'] ?? []);
    },
    'a forged shard is judged again, and fails': async () => {
      await forgedShard((await matrix()).kept['shards'] ?? []);
    },
  };
}

const LIST = { 'images.txt': `# What we ship\n${IMAGES.map(archive).join('\n')}\n` };

function matrixWorkflow({ inputs }: Parts): string {
  const quiet = { check: 'false', comment: 'never', sarif: 'never' };
  const shard = { id: '${{ matrix.id }}', images: '${{ matrix.images }}' };
  return `on: pull_request
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      matrix: \${{ steps.plan.outputs.matrix }}
      shards: \${{ steps.plan.outputs.shards }}
    steps:
${CHECKOUT}
      - id: plan
        run: node dist/cli/index.js plan --images-file images.txt --shards 3 --format github
  scan:
    needs: plan
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    steps:
${CHECKOUT}
${gateSteps('image-scan', { ...inputs('trivy'), ...quiet, ...shard })}
      # In place of upload-artifact and download-artifact, which need the network.
      - if: always()
        env:
          REPORT: \${{ steps.gate.outputs.report }}
          ID: \${{ matrix.id }}
        run: mkdir -p "$KEPT/shards" && cp "$REPORT" "$KEPT/shards/$ID.json"
  report:
    needs: [plan, scan]
    if: always()
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}
      - run: cp -R "$KEPT/shards" shards
${gateSteps('report', { reports: 'shards', expect: '${{ needs.plan.outputs.shards || 1 }}' })}`;
}

function merged(run: Session): void {
  assert.notEqual(run.result.exitCode, 0, run.result.text);
  assert.deepEqual(
    run.kept['shards']?.map(([, text]) => verdictOf(text)),
    [
      ['shard-1-of-3', 'fail'],
      ['shard-2-of-3', 'pass'],
      ['shard-3-of-3', 'fail'],
    ],
  );
  const check = onlyCheck(run);
  assert.deepEqual([check.name, check.conclusion, check.head_sha], ['gatehouse / report', 'failure', run.headSha]);
  assert.deepEqual(
    run.github.state.comments.map(({ body }) => /Failed: 1 critical/.test(body)),
    [true],
  );
  assert.equal(run.outputs['verdict'], 'fail');
  assert.equal(run.outputs['critical'], '1');
  assert.equal(Number(run.outputs['findings']), findingsOf(run.kept['shards'] ?? []));
  for (const image of IMAGES) {
    assert((check.summary ?? '').includes(archive(image)), `${image} is not in the check`);
  }
}

function verdictOf(text: string): readonly [string, string] {
  const { id, verdict } = JSON.parse(text) as Report;
  return [id, verdict];
}

type Kept = readonly (readonly [string, string])[];

function findingsOf(shards: Kept): number {
  return shards.reduce((sum, [, text]) => sum + (JSON.parse(text) as Report).findings.length, 0);
}

/** The report gate alone, on reports that lie in the checkout. */
function report(shards: Kept): Promise<Session> {
  return session({
    workflow: gateWorkflow('report', { reports: 'shards', expect: '3' }),
    files: Object.fromEntries(shards.map(([name, text]) => [`shards/${name}`, text])),
  });
}

async function missingShard(shards: Kept): Promise<void> {
  const run = await report(shards.filter(([name]) => name !== 'shard-2-of-3.json'));

  assert.notEqual(run.result.exitCode, 0);
  assert.equal(run.outputs['verdict'], 'error');
  assert.equal(onlyCheck(run).conclusion, 'failure');
  assert.match(onlyCheck(run).summary ?? '', /shard-2-of-3 failed: its report is missing/);
}

/** The two red shards claim to have passed, by a policy of their own making; nothing else of them is changed. */
async function forgedShard(shards: Kept): Promise<void> {
  const run = await report(shards.map(([name, text]) => [name, forged(text)]));

  assert.notEqual(run.result.exitCode, 0);
  assert.equal(run.outputs['verdict'], 'fail');
  assert.equal(run.outputs['critical'], '1');
  const check = onlyCheck(run);
  assert.equal(check.conclusion, 'failure');
  assert.match(check.summary ?? '', /github-pat/);
}

function forged(text: string): string {
  const honest = JSON.parse(text) as Report;
  const policy = { ...honest.inputs.policy, source: 'input', budget: {}, ignore: ['**'], allowGaps: ['**'] };
  return JSON.stringify({ ...honest, verdict: 'pass', reasons: [], inputs: { ...honest.inputs, policy } });
}
