import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from '../../src/exec/which.ts';
import { gatehouse, passed, type Bench } from './command.ts';
import { push, startRegistry } from './registries.ts';
import type { Check } from '../check.ts';

/** Scans the images that a Kubernetes manifest and a compose file name, from a real registry. */
export async function imagesFrom(bench: Bench, check: Check): Promise<void> {
  const missing = ['docker-registry', 'skopeo'].filter((name) => findOnPath(name, process.env) === undefined);
  if (missing.length > 0) {
    console.log(`NOT RUN images-from: not installed: ${missing.join(', ')} (apt-get install ${missing.join(' ')})`);
    return;
  }
  const registry = await startRegistry(bench);
  const [app, clean] = ['app', 'clean'].map((name) => `${registry.host}/team/${name}:1`);
  const flags = [
    ...bench.flags({ scanners: 'trivy', 'images-from': 'deploy.yaml,compose.yaml' }),
    '--insecure-registry',
  ];
  try {
    await push(bench, 'app', registry);
    await push(bench, 'clean', registry);
    await check('the images of a manifest and of a compose file, each once', async () => {
      const folder = bench.folder();
      writeFileSync(join(folder, 'deploy.yaml'), cronJob(app ?? '', clean ?? ''));
      writeFileSync(
        join(folder, 'compose.yaml'),
        `services:\n  web: { image: "${app}" }\n  job: { image: "${clean}" }\n`,
      );
      const report = passed(await gatehouse(folder, flags));
      assert.deepEqual(new Set(report.scans.map(({ target }) => target.name)), new Set([app, clean]));
      assert.equal(report.scans.length, 2);
      assert(report.findings.length > 50 && report.findings.every(({ target }) => target === app));
    });
    await check('an image that is filled in only when it is deployed is an error', async () => {
      const folder = bench.folder();
      writeFileSync(join(folder, 'deploy.yaml'), cronJob(app ?? '', clean ?? ''));
      writeFileSync(join(folder, 'compose.yaml'), 'services:\n  web: { image: "shop:${TAG}" }\n');
      const { code, said } = await gatehouse(folder, flags);
      assert.equal(code, 2);
      assert.match(said, /images-from: "shop:\$\{TAG\}" is filled in only when it is deployed/);
    });
  } finally {
    await registry.stop();
  }
}

function cronJob(image: string, init: string): string {
  return `apiVersion: batch/v1
kind: CronJob
metadata: { name: shop }
spec:
  schedule: '0 4 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          initContainers: [{ name: init, image: '${init}' }]
          containers: [{ name: shop, image: '${image}' }]
`;
}
