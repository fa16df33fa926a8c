// The composite action with its real action.yml and dist, run by act: several gates in one job.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FakeGitHub } from '../../__tests__/support/github/options.ts';
import type { Report } from '../../src/domain/report.ts';
import { tools } from '../act/act.ts';
import { runCases } from '../act/cases.ts';
import { processWith } from '../act/processes.ts';
import { onlyCheck, session, type Session, type SessionRequest } from '../act/session.ts';
import { gateWorkflow } from '../act/workflow.ts';
import { standIns } from './stand-ins.ts';

const metadata = readFileSync(fileURLToPath(new URL('../../actions/pipeline/action.yml', import.meta.url)), 'utf8');
const USES = [
  ...new Set([...metadata.matchAll(/uses: (?<name>actions\/[^ ]+)/g)].map(({ groups }) => groups?.['name'] ?? '')),
];

const TWO =
  'version: 1\ngates:\n  manifest-scan:\n    - { id: shop, path: examples/shop }\n    - { id: hardened, path: examples/shop-hardened }\n';
const CLEAN = 'version: 1\ngates:\n  manifest-scan: { path: examples/shop-hardened }\n';
const ONE_EMPTY =
  'version: 1\ngates:\n  manifest-scan:\n    - { id: hardened, path: examples/shop-hardened }\n    - { id: empty, path: empty }\n';
const CONFIG = '.github/gatehouse.yml';

const CASES: Readonly<Record<string, () => Promise<void>>> = {
  'two gates become one check, one comment, one verdict and one artifact that is attested': async () => {
    const run = await pipeline({ files: { [CONFIG]: TWO } });

    assert.notEqual(run.result.exitCode, 0);
    assert.deepEqual([onlyCheck(run).name, onlyCheck(run).conclusion], ['gatehouse / pipeline', 'failure']);
    assert.equal(run.github.state.comments.length, 1);
    assert.equal(run.outputs['verdict'], 'fail');
    const report = reportOf(run);
    assert.deepEqual(
      report.inputs.parts?.map(({ gate, id }) => [gate, id]),
      [
        ['manifest-scan', 'shop'],
        ['manifest-scan', 'hardened'],
      ],
    );
    assert(report.reasons.every(({ message }) => message.startsWith('manifest-scan (shop): ')));
    assert.match(digestOf(run), new RegExp(createHash('sha256').update(textOf(run)).digest('hex')));
  },

  'a pipeline in which every gate passes is green': async () => {
    const run = await pipeline({ files: { [CONFIG]: CLEAN } });

    assert.equal(run.result.exitCode, 0, run.result.text);
    assert.equal(onlyCheck(run).conclusion, 'success');
    assert.equal(reportOf(run).verdict, 'pass');
  },

  'a gate that cannot scan makes an error, and the report of the others is kept': async () => {
    const run = await pipeline({ files: { [CONFIG]: ONE_EMPTY, 'empty/README.md': 'nothing here' } });

    assert.notEqual(run.result.exitCode, 0);
    assert.equal(onlyCheck(run).conclusion, 'failure');
    assert.equal(reportOf(run).verdict, 'error');
    assert(reportOf(run).scans.some(({ scanner, status }) => scanner === 'builtin' && status === 'completed'));
  },

  'an attestation that is not allowed is no reason to fail, unless it is asked for': async () => {
    const auto = await pipeline({ files: { [CONFIG]: CLEAN }, attestation: 'refused' });
    const always = await pipeline({ files: { [CONFIG]: CLEAN }, attestation: 'refused', inputs: { attest: 'always' } });

    assert.equal(auto.result.exitCode, 0, auto.result.text);
    assert.notEqual(always.result.exitCode, 0);
  },

  'text of the inputs is no part of any script': async () => {
    const gates = 'manifest-scan"; touch "$KEPT/owned"; echo "';
    const run = await pipeline({ inputs: { gates } });

    assert.notEqual(run.result.exitCode, 0);
    assert.equal(run.kept['owned'], undefined);
    assert.match(run.result.text, /there is no gate/);
  },

  'without a gate and without a configuration the check fails and says so': async () => {
    const run = await pipeline({});

    assert.notEqual(run.result.exitCode, 0);
    assert.match(run.result.text, /it is not known which gates to run/);
    assert(run.github.state.checkRuns.every(({ conclusion }) => conclusion === 'failure'));
  },

  'a killed pipeline leaves no check open': async () => {
    const run = await pipeline({ files: { [CONFIG]: TWO }, meanwhile: killed });

    assert.notEqual(run.result.exitCode, 0);
    assert.deepEqual([onlyCheck(run).status, onlyCheck(run).conclusion], ['completed', 'failure']);
  },
};

async function killed({ state }: FakeGitHub): Promise<void> {
  while (state.checkRuns.length === 0) {
    await sleep(50);
  }
  process.kill((await processWith('dist/pipeline/index.js')).pid, 'SIGKILL');
}

interface PipelineRequest extends Omit<SessionRequest, 'workflow'> {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly attestation?: 'made' | 'refused';
}

async function pipeline({ inputs = {}, attestation = 'made', ...rest }: PipelineRequest): Promise<Session> {
  const others = standIns(USES, attestation);
  try {
    // The pull request that adds the configuration is not judged by it yet: here it stands for the base's.
    const workflow = gateWorkflow('pipeline', { 'config-from': 'head', ...inputs });
    return await session({ workflow, localRepositories: others.repositories, ...rest });
  } finally {
    others.remove();
  }
}

function textOf({ kept, result }: Session): string {
  const file = kept['gatehouse-report']?.find(([name]) => name === 'report.json');
  assert(file !== undefined, result.text);
  return file[1];
}

function reportOf(run: Session): Report {
  return JSON.parse(textOf(run)) as Report;
}

function digestOf({ kept }: Session): string {
  return kept['attested']?.[0]?.[1] ?? '';
}

if (!existsSync(join(tools, 'bin', 'act'))) {
  console.log('NOT RUN act-pipeline: act is not built (npm run tools -- --only act)');
} else {
  await runCases(CASES);
}
