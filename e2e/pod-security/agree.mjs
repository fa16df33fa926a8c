// Do the built-in rules say what Kubernetes' own Pod Security admission says? Asks a real API server about every
// generated pod and compares control by control. `--record` also keeps a sample of the answers for the unit tests.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { findTool } from '../../scripts/tools/locate.mjs';
import { callApi } from '../kube/client.mjs';
import { startControlPlane } from '../kube/control-plane.mjs';
import { isBuilt, scanWithBundle } from './bundle.mjs';
import { generate } from './generate.mjs';
import { record } from './record.mjs';
import { admissionOf } from './server.mjs';
import { asTable, compare } from './table.mjs';

const LEVELS = ['baseline', 'restricted'];
const SHOWN = 20;

async function loadOurs() {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-pod-security-'));
  const file = join(folder, 'ours.mjs');
  try {
    const bundle = await rolldown({ input: join(import.meta.dirname, 'ours.ts'), platform: 'node', logLevel: 'warn' });
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Our answers, from the built command line when it is there: then the loader and the options are part of the comparison. */
function oursFor(cases, { ourViolations, bundledViolations }) {
  if (!isBuilt()) {
    console.log('dist/cli is not built: the rules are asked directly');
    return ({ object, level, version }) => ourViolations(object, level, version);
  }
  const found = scanWithBundle(cases);
  return ({ name, level, version }) => bundledViolations(found.get(`${version} ${name}`) ?? new Set(), level, version);
}

async function versionOf(plane) {
  const answer = await callApi(
    { url: plane.url, token: plane.token, ca: readFileSync(plane.caFile) },
    'GET',
    '/version',
  );
  return answer.body.gitVersion;
}

async function askAll(ask, cases) {
  const answers = [];
  const queue = cases.flatMap((one) =>
    one.versions.flatMap((version) => LEVELS.map((level) => ({ one, version, level }))),
  );
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { level, version } = next;
      const { name, control, object } = next.one;
      answers.push({ name, control, object, level, version, ...(await ask(object, level, version)) });
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return answers;
}

function report(answers, answerOurs) {
  const { rows, disagreements } = compare(answers, answerOurs);
  const invalid = new Set(answers.filter((answer) => answer.invalid !== undefined).map(({ name }) => name));
  const objects = new Set(answers.map(({ name }) => name));
  console.log(asTable(rows));
  console.log(`${objects.size - invalid.size} objects judged, ${invalid.size} not valid for the API and left out`);
  console.log(
    `${answers.length} questions (level and version), ${disagreements.length} answered otherwise by our rules`,
  );
  for (const { name, level, version, server, ours, object } of disagreements.slice(0, SHOWN)) {
    console.log(`\n${name} at ${level}:${version}\n  server: ${server.join(', ')}\n  ours:   ${ours.join(', ')}`);
    console.log(`  ${JSON.stringify(object)}`);
  }
  return disagreements.length;
}

async function main() {
  if (['kube-apiserver', 'etcd'].some((name) => findTool(name) === undefined)) {
    console.log('NOT RUN: kube-apiserver and etcd are not there; run: node scripts/tools/index.mjs');
    return 0;
  }
  const ours = await loadOurs();
  const plane = await startControlPlane();
  try {
    const version = await versionOf(plane);
    const cases = generate();
    const answers = await askAll(await admissionOf(plane), cases);
    console.log(`kube-apiserver ${version}`);
    if (process.argv.includes('--record')) record(answers, version, (file, text) => writeFileSync(file, text));
    return report(answers, oursFor(cases, ours)) === 0 ? 0 : 1;
  } finally {
    await plane.stop();
  }
}

process.exitCode = await main();
