import { randomBytes } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'tar';
import { chartYamlIn } from '../../../src/builtin/manifests/chart-archive.ts';
import { discover } from '../../../src/builtin/manifests/discover.ts';

const root = mkdtempSync(join(tmpdir(), 'gatehouse-charts-'));

beforeAll(async () => {
  const files = { 'jobs/Chart.yaml': 'name: jobs\n', 'jobs/charts/db/Chart.yaml': 'name: db\n', 'other/a.txt': 'a' };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, 'made', name, '..'), { recursive: true });
    writeFileSync(join(root, 'made', name), text);
  }
  mkdirSync(join(root, 'repository', 'infra'), { recursive: true });
  const options = { cwd: join(root, 'made'), gzip: true };
  await create({ ...options, file: join(root, 'repository/jobs-1.0.0.tgz') }, ['jobs/charts', 'jobs/Chart.yaml']);
  await create({ ...options, file: join(root, 'repository/other.tgz') }, ['other']);
  writeFileSync(join(root, 'repository/broken.tgz'), 'no archive');
  for (const name of [
    'Dockerfile',
    'Dockerfile.dev',
    'Dockerfile.md',
    'infra/main.tf',
    'infra/main.tf.json',
    'infra/prod.tfvars',
    'infra/a.tftpl',
  ]) {
    writeFileSync(join(root, 'repository', name), '');
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

it('reads of an archive the chart itself, and not the charts it depends on', async () => {
  expect(await chartYamlIn(join(root, 'repository/jobs-1.0.0.tgz'))).toBe('name: jobs\n');
});

it('reads a chart that is larger than most', async () => {
  mkdirSync(join(root, 'large/jobs'), { recursive: true });
  writeFileSync(join(root, 'large/jobs/a.bin'), randomBytes(21 * 1024 * 1024));
  writeFileSync(join(root, 'large/jobs/Chart.yaml'), 'name: jobs\n');
  await create({ cwd: join(root, 'large'), gzip: { level: 1 }, file: join(root, 'large.tgz') }, [
    'jobs/a.bin',
    'jobs/Chart.yaml',
  ]);

  expect(await chartYamlIn(join(root, 'large.tgz'))).toBe('name: jobs\n');
});

it('finds no chart in an archive of something else', async () => {
  expect(await chartYamlIn(join(root, 'repository/other.tgz'))).toBeUndefined();
});

it('finds archives of charts, Dockerfiles and Terraform, and says that there is no manifest', async () => {
  const signal = new AbortController().signal;
  const found = await discover({
    workingDirectory: join(root, 'repository'),
    paths: ['.'],
    exclude: ['**/*.tfvars'],
    signal,
  });

  expect(found.charts.map(({ name }) => name)).toEqual(['jobs-1.0.0.tgz']);
  expect(found.sources.map(({ name }) => name)).toEqual([
    'Dockerfile',
    'Dockerfile.dev',
    'infra/main.tf',
    'infra/main.tf.json',
  ]);
  expect(found.files).toEqual([]);
  expect(found.notices).toContainEqual(expect.stringMatching(/could not be unpacked.*: broken\.tgz\.$/));
  expect(found.nothing).toBeUndefined();
});

it('says why there is nothing to look at where only Terraform is', async () => {
  const signal = new AbortController().signal;
  const found = await discover({ workingDirectory: join(root, 'repository'), paths: ['infra'], exclude: [], signal });

  expect(found.nothing).toMatch(/^No manifest in infra: there is no \.yaml, \.yml or \.json file/);
  expect(found.sources).toHaveLength(3);
});
