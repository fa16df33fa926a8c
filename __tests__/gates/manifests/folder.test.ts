import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillFolder } from '../../../src/gates/manifests/folder.ts';
import { conftest } from '../../../src/scanners/conftest/index.ts';
import { kubescape } from '../../../src/scanners/kubescape/index.ts';
import type { ManifestScanner } from '../../../src/scanners/manifest-scanner.ts';
import { trivyConfig } from '../../../src/scanners/trivy/config.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

function job(metadata: string): string {
  return `apiVersion: "batch/v1"\nkind: "Job"\nmetadata:\n${metadata}spec:\n  template:\n    metadata:\n      generateName: "pod-"\n`;
}

async function given(scanner: ManifestScanner, text: string): Promise<string> {
  const object = { file: 'objects/00001.yaml', apiVersion: 'batch/v1', kind: 'Job', text };
  await fillFolder(folder, scanner, { objects: [object], sources: [] });
  return readFile(join(folder, object.file), 'utf8');
}

describe('the objects that a tool is given', () => {
  it.each([kubescape, trivyConfig])(
    'have a name for $name, which passes over those that have none',
    async (scanner) => {
      const text = await given(scanner, job('  labels:\n    app: "a"\n  generateName: "migrate-"\n'));

      expect(text).toBe(job('  labels:\n    app: "a"\n  name: "migrate-"\n'));
    },
  );

  it('keep the name that they have', async () => {
    const text = job('  generateName: "migrate-"\n  name: "migrate-1"\n');

    const written = await given(kubescape, text);

    expect(written).toBe(text);
  });

  it('are for policies as they are written', async () => {
    const text = job('  generateName: "migrate-"\n');

    const written = await given(conftest, text);

    expect(written).toBe(text);
  });
});
