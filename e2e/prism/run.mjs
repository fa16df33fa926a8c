// Prism as an independent referee of the tests' GitHub: it stands between a client that makes every call Gatehouse makes
// and that server, and judges both sides by GitHub's OpenAPI description.
//   node e2e/prism/run.mjs
// Prints every violation and exits with 1 where there is one, or where Prism misses one that was planted.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Octokit } from '@octokit/rest';
import { findTool } from '../../scripts/tools/locate.mjs';
import { startPrism, startTamperer } from './referee.mjs';
import { playSession } from './session.mjs';

const support = new URL('../../__tests__/support/github/', import.meta.url);
const binary = findTool('prism');
const node24 = findTool('node24');

if (binary === undefined) {
  console.log('NOT RUN: prism is not there; get it with `node scripts/tools/index.mjs prism`.');
} else if (process.features.typescript) {
  process.exitCode = await judge(binary);
} else if (node24 === undefined) {
  console.log(
    'NOT RUN: the server is TypeScript, which takes Node 24; get it with `node scripts/tools/index.mjs node24`.',
  );
} else {
  process.exitCode = spawnSync(node24, [fileURLToPath(import.meta.url)], { stdio: 'inherit' }).status ?? 1;
}

async function judge(prismBinary) {
  const { startGitHub } = await import(new URL('server.ts', support));
  const { operations } = await import(new URL('description.ts', support));
  const files = [{ filename: 'a.yaml', status: 'modified', patch: '@@ -1 +1,2 @@\n a\n+b' }];
  const github = await startGitHub({ pull: { files } });
  const tamperer = await startTamperer(github.url);
  const description = fileURLToPath(new URL('openapi.json', support));
  const prism = await startPrism({ binary: prismBinary, description, upstream: tamperer.url });
  const violations = [];
  try {
    violations.push(...(await deafClient(prism, tamperer)));
    const seeded = await seed(github.state);
    await playSession(client(prism.url, violations), seeded);
    violations.push(...github.violations.map((each) => `the server's own gate: ${each}`));
    const called = new Set(github.requests.map(({ operation }) => operation));
    violations.push(...operations.filter(({ id }) => !called.has(id)).map(({ id }) => `${id} was never called`));
    violations.push(...(await missedByPrism({ prism, tamperer, github })));
    console.log(`prism: ${github.requests.length} requests, ${called.size} of ${operations.length} operations`);
  } finally {
    await Promise.all([prism.stop(), tamperer.stop(), github.stop()]);
  }
  for (const violation of violations) {
    console.log(`VIOLATION ${violation}`);
  }
  console.log(violations.length === 0 ? 'prism: no violations' : `prism: ${violations.length} violations`);
  return violations.length === 0 ? 0 : 1;
}

async function seed(state) {
  const { addArtifact, addWorkflowRun } = await import(new URL('seed.ts', support));
  const [pull] = state.pulls;
  const jobs = [{ id: 9001, name: 'scan', status: 'completed', conclusion: 'success', runner_name: 'local' }];
  const run = addWorkflowRun(state, { head_sha: pull.baseSha, event: 'push', jobs });
  const artifact = addArtifact(state, { name: 'gatehouse-report', archive: Buffer.from('PK'), run: run.id });
  const expired = addArtifact(state, { name: 'old', archive: Buffer.from('PK'), run: run.id, expired: true });
  return { pull, run, artifact, expired };
}

/** An Octokit whose calls note what Prism says, and otherwise behave. */
function client(baseUrl, violations) {
  const octokit = new Octokit({ baseUrl, auth: 'ghs_test', log: { debug() {}, info() {}, warn() {}, error() {} } });
  octokit.hook.error('request', (error, options) => {
    // Octokit leaves what Prism answers, application/problem+json, as bytes.
    const data = error.response?.data;
    const found = verdictOf(data instanceof ArrayBuffer ? Buffer.from(data).toString() : data);
    if (found !== undefined) {
      violations.push(`${options.method} ${options.url}: ${found}`);
      return error.response;
    }
    throw error;
  });
  return octokit;
}

/** Proves that a violation that the client meets is noted. */
async function deafClient({ url }, tamperer) {
  const noted = [];
  tamperer.damage = () => '"planted"';
  await client(url, noted).rest.repos.get({ owner: 'octo', repo: 'shop' });
  tamperer.damage = undefined;
  return noted.length === 0 ? ['planted before the session and not noted by its client'] : [];
}

function verdictOf(body) {
  const problem = typeof body === 'string' && body.startsWith('{') ? JSON.parse(body) : body;
  const isPrisms = typeof problem?.type === 'string' && problem.type.includes('stoplight.io/prism');
  return isPrisms ? JSON.stringify(problem.validation ?? problem.detail ?? problem.title) : undefined;
}

/** Plants a violation into the answer of every reading call and into the body of every writing one; names those that Prism lets pass. */
async function missedByPrism({ prism, tamperer, github }) {
  const missed = [];
  const calls = new Map(github.requests.filter(isPlantable).map((call) => [call.operation, call]));
  for (const [operation, { method, path, query, body }] of calls) {
    tamperer.damage = method === 'GET' ? () => '"planted"' : undefined;
    const response = await fetch(`${prism.url}${path}?${new URLSearchParams(query)}`, {
      method,
      headers: {
        authorization: 'token ghs_test',
        'content-type': 'application/json',
        accept: 'application/vnd.github+json',
      },
      ...(body !== undefined && { body: '"planted"' }),
    });
    if (verdictOf(await response.text()) === undefined) {
      missed.push(`planted in ${operation} and not found by Prism (${response.status})`);
    }
  }
  tamperer.damage = undefined;
  console.log(`prism: found ${calls.size - missed.length} of ${calls.size} planted violations`);
  return missed;
}

// Refusals and deletions have no body to plant in.
function isPlantable({ method, status, body }) {
  return status < 300 && (method === 'GET' || body !== undefined);
}
