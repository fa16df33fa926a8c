import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRITICAL, laboratory, trivyReport, writes, type Lab } from './support.ts';

let lab: Lab;
beforeEach(() => {
  lab = laboratory();
});
afterEach(() => lab.end());

/** The state of a database that was made so many hours ago. */
function aged(hours: number): string {
  return JSON.stringify({ Version: 2, UpdatedAt: new Date(Date.now() - hours * 3_600_000) });
}

function workload(kind: string, spec: string): string {
  return `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: a }\nspec: { template: { spec: ${spec} } }\n`;
}

describe('image-scan', () => {
  it('passes a clean image, and says how its scanner was had and how old the database is', async () => {
    const image = lab.image('clean.tar', writes(trivyReport()));

    const { code, report } = await lab.run({ images: image });

    expect({ code, verdict: report?.verdict }).toEqual({ code: 0, verdict: 'pass' });
    expect(report?.scans[0]).toMatchObject({
      id: 'trivy@docker-archive:clean.tar',
      version: '0.74.0',
      target: { kind: 'image', name: 'docker-archive:clean.tar', digest: `sha256:${'a'.repeat(64)}` },
      coverage: { unit: 'packages', examined: 2 },
      install: { source: 'path', verified: 'none' },
      database: { updatedAt: expect.any(String) },
      checks: ['vulnerability', 'secret'],
    });
  });

  it('fails an image with a critical vulnerability', async () => {
    const image = lab.image('bad.tar', writes(trivyReport(CRITICAL)));

    const { code, report } = await lab.run({ images: image });

    expect(code).toBe(1);
    expect(report?.reasons.map(({ rule }) => rule)).toEqual(['budget.critical']);
  });

  it('has the scanner and its database once for all images', async () => {
    const images = ['a.tar', 'b.tar', 'c.tar'].map((name) => lab.image(name, writes(trivyReport())));

    const { started } = await lab.run({ images: images.join(',') });

    expect(started.filter((call) => call.includes('--download-db-only'))).toHaveLength(1);
    expect(started.filter((call) => call.includes('--input='))).toHaveLength(3);
  });

  it('tries mirrors in order, and tells of those that failed', async () => {
    lab.database('case "$*" in *first*) echo "ERROR refused" >&2; exit 1;; esac');
    const image = lab.image('clean.tar', writes(trivyReport()));

    const { code, report } = await lab.run({ images: image, 'db-mirror': 'first.example/db:2, second.example/db:2' });

    expect(code).toBe(0);
    expect(report?.scans[0]?.notices?.join()).toContain('could not be had from first.example/db:2');
  });

  it('falls back on the last good database while it is young enough', async () => {
    const image = lab.image('clean.tar', writes(trivyReport()));
    writeFileSync(join(lab.root, 'state.json'), aged(8));
    await lab.run({ images: image });
    lab.database('exit 1');

    const young = await lab.run({ images: image });
    const old = await lab.run({ images: image, 'db-max-age': '7h' });

    expect(young.code).toBe(0);
    expect(young.report?.scans[0]?.notices?.join()).toContain(
      'The last good database of trivy was used, which is 8 hours old',
    );
    expect(old.code).toBe(2);
  });

  it('removes what runs of days ago have left, and nothing that another run may be reading', async () => {
    const image = lab.image('clean.tar', writes(trivyReport()));
    writeFileSync(join(lab.root, 'state.json'), aged(8));
    await lab.run({ images: image });
    const folder = join(lab.root, 'cache', 'databases', 'trivy');
    const root = join(folder, readdirSync(folder)[0] ?? '');
    const [kept = ''] = readdirSync(root);
    const old = new Date(Date.now() - 3 * 86_400_000);
    for (const name of ['1-00000000', 'draft-old', 'draft-new']) {
      mkdirSync(join(root, name));
    }
    utimesSync(join(root, '1-00000000'), old, old);
    utimesSync(join(root, 'draft-old'), old, old);
    writeFileSync(join(lab.root, 'state.json'), aged(1));

    await lab.run({ images: image });

    const left = readdirSync(root);
    expect(left).toHaveLength(3);
    expect(left).toEqual(expect.arrayContaining([kept, 'draft-new']));
  });

  it('shows its scanner nothing of the environment but what its definition names', async () => {
    const image = lab.image('clean.tar', writes(trivyReport()));

    await lab.run(
      { images: image },
      { GITHUB_TOKEN: 'ghs_x', ACTIONS_RUNTIME_TOKEN: 'y', HTTPS_PROXY: 'http://127.0.0.1:1' },
    );

    const seen = readFileSync(join(lab.root, 'environment'), 'utf8');
    expect(seen).toContain('HTTPS_PROXY=');
    expect(seen).not.toMatch(/TOKEN|RUNNER_TEMP/);
  });

  it('gives a scan the credentials of its own registry in a file, and shows them nowhere', async () => {
    const script = `cp "$DOCKER_CONFIG/config.json" ${lab.root}/config.json; stat -c %a "$DOCKER_CONFIG/config.json" > ${lab.root}/mode; exit 1`;
    writeFileSync(
      join(lab.root, 'bin', 'trivy'),
      readFileSync(join(lab.root, 'bin', 'trivy'), 'utf8').replace(
        '*) [ -f',
        `*registry.example*) ${script} ;;\n  *) [ -f`,
      ),
    );

    const { log, started } = await lab.run(
      { images: 'registry.example/shop:1' },
      { GATEHOUSE_REGISTRY_CREDENTIALS: 'registry.example=anna:s3cret\nother.example=bob:hidden' },
    );

    const config = JSON.parse(readFileSync(join(lab.root, 'config.json'), 'utf8')) as unknown;
    expect(config).toEqual({ auths: { 'registry.example': { auth: Buffer.from('anna:s3cret').toString('base64') } } });
    expect(readFileSync(join(lab.root, 'mode'), 'utf8').trim()).toBe('600');
    expect(`${log}${started.join()}`).not.toMatch(/s3cret|hidden/);
  });

  it('keeps the SBOM of each image', async () => {
    const images = [lab.image('a.tar', writes(trivyReport())), lab.image('b.tar', writes(trivyReport()))];

    await lab.run({ images: images.join(','), sboms: 'kept' });

    expect(readdirSync(join(lab.root, 'kept')).map((name) => name.replace(/-[0-9a-f]{8}\./, '.'))).toEqual([
      'docker-archive_a.tar.trivy.cdx.json',
      'docker-archive_b.tar.trivy.cdx.json',
    ]);
  });

  it('counts what can be mended when only-fixable is asked for, and keeps the rest open', async () => {
    const { FixedVersion: _fixed, ...unfixed } = CRITICAL;
    const image = lab.image('bad.tar', writes(trivyReport(unfixed)));

    const { code, report } = await lab.run({ images: image, 'only-fixable': 'true' });

    expect(code).toBe(0);
    expect(report?.findings[0]).toMatchObject({ status: 'open', decision: { rule: 'only-fixable' } });
  });

  it('judges an image by its own budget', async () => {
    const images = [
      lab.image('legacy.tar', writes(trivyReport(CRITICAL))),
      lab.image('new.tar', writes(trivyReport())),
    ];

    const { code } = await lab.run({ images: images.join(','), budgets: '*legacy*: critical=1' });

    expect(code).toBe(0);
  });

  it('scans every image that manifests and compose files name, each once', async () => {
    const spec = '{ initContainers: [{ name: i, image: init:1 }], containers: [{ name: c, image: shop:1 }] }';
    mkdirSync(join(lab.root, 'deploy'));
    writeFileSync(
      join(lab.root, 'deploy', 'a.yaml'),
      `${workload('Deployment', spec)}---\n${workload('DaemonSet', spec)}`,
    );
    writeFileSync(join(lab.root, 'compose.yaml'), 'services: { web: { image: shop:1 }, db: { image: "postgres:18" } }');

    const { report } = await lab.run({ images: 'docker.io/library/shop:1', 'images-from': 'deploy, compose.yaml' });

    expect(report?.scans.map(({ target }) => target.name)).toEqual([
      'docker.io/library/shop:1',
      'init:1',
      'postgres:18',
    ]);
  });

  it.each([
    ['services: { web: { build: . } }', 'the service web in'],
    ['services: { web: { image: "shop:${TAG}" } }', 'is filled in only when it is deployed'],
    ['services: {}', 'no image is named in compose.yaml'],
    ['services: [', 'cannot be read'],
  ])('refuses a compose file whose images are not known: %s', async (text, sentence) => {
    writeFileSync(join(lab.root, 'compose.yaml'), text);

    const { code, log } = await lab.run({ 'images-from': 'compose.yaml' });

    expect(code).toBe(2);
    expect(log).toContain(sentence);
  });
});
