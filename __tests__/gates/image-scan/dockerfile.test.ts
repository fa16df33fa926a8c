import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CRITICAL, laboratory, trivyReport, writes, type Lab } from './support.ts';

let lab: Lab;
beforeEach(() => {
  lab = laboratory();
});
afterEach(() => lab.end());

const DIFFS = ['base', 'dependencies', 'app'].map((name) => `sha256:${name}`);
const STEPS = ['ADD root.tar /', 'RUN /bin/sh -c npm ci # buildkit', 'COPY app/ /app # buildkit'];
const DOCKERFILE = 'FROM debian:12\nRUN npm ci\nCOPY app/ \\\n  /app\nCMD ["/app"]\n';

function layer(index: number): object {
  return { Layer: { DiffID: DIFFS[index] } };
}

/** An image of three layers, with a vulnerability in the base and one in the dependencies, and a secret in what was copied. */
function layered(): string {
  const { Results, ...report } = JSON.parse(
    trivyReport(
      { ...CRITICAL, ...layer(0) },
      { ...CRITICAL, VulnerabilityID: 'CVE-2026-0002', PkgName: 'ws', PkgIdentifier: {}, ...layer(1) },
    ),
  ) as { readonly Results: readonly object[]; readonly Metadata: object };
  const secret = {
    RuleID: 'github-pat',
    Category: 'GitHub',
    Severity: 'CRITICAL',
    Title: 'A token',
    StartLine: 3,
    EndLine: 3,
    ...layer(2),
  };
  return writes(
    JSON.stringify({
      ...report,
      Metadata: {
        DiffIDs: DIFFS,
        ImageConfig: {
          history: [...STEPS.map((created_by) => ({ created_by })), { created_by: 'CMD ["/app"]', empty_layer: true }],
        },
      },
      Results: [...Results, { Target: '/app/deploy.sh', Class: 'secret', Secrets: [secret] }],
    }),
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(lab.root, path)), { recursive: true });
  writeFileSync(join(lab.root, path), text);
}

async function places(inputs: Readonly<Record<string, string>> = {}) {
  const { report, code, log } = await lab.run({ images: lab.image('shop.tar', layered()), ...inputs });
  const findings = report?.findings.map(({ id, locations }) => [
    id,
    ...locations.map(({ path, startLine, note }) => `${path}:${startLine} ${note}`),
  ]);
  return {
    findings: new Map(findings?.map(([id = '', ...rest]) => [id, rest])),
    notices: report?.scans[0]?.notices?.filter((notice) => notice.startsWith('dockerfile')),
    code,
    log,
  };
}

const BUILT = new Map([
  ['CVE-2026-0001', ['Dockerfile:1 Dockerfile, base image']],
  ['CVE-2026-0002', ['Dockerfile:2 Dockerfile']],
  ['github-pat', ['app/deploy.sh:3 in the image', 'Dockerfile:3 Dockerfile']],
]);

function below(folder: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...BUILT].map(([id, found]) => [id, found.map((place) => place.replace(/^Dockerfile:/, `${folder}/Dockerfile:`))]),
  );
}

const NOT_FOUND = new Map([
  ['CVE-2026-0001', []],
  ['CVE-2026-0002', []],
  ['github-pat', ['app/deploy.sh:3 in the image']],
]);

describe('findings of an image', () => {
  it('are shown in the Dockerfile of the checkout that made its layers', async () => {
    write('Dockerfile', DOCKERFILE);
    write('other/Dockerfile', 'FROM debian:12\nRUN make\n');
    write('node_modules/shop/Dockerfile', DOCKERFILE);

    expect(await places()).toMatchObject({ findings: BUILT, notices: [], code: 1 });
  });

  it('are shown under the name that the file has from the root of the checkout', async () => {
    write('shop/Dockerfile', DOCKERFILE);

    expect((await places()).findings).toEqual(below('shop'));
  });

  it.each([
    ['there is none', {}],
    ['two would fit', { 'a/Dockerfile': DOCKERFILE, 'b/shop.Dockerfile': DOCKERFILE }],
    ['it was changed since', { Dockerfile: DOCKERFILE.replace('npm ci', 'npm install') }],
    ['it is none', { Dockerfile: 'See docs/build.md.\n' }],
    ['it is what Docker leaves out', { 'Dockerfile.dockerignore': DOCKERFILE }],
  ])('keep their own places when of the Dockerfile %s', async (_what, files) => {
    for (const [path, text] of Object.entries(files)) {
      write(path, text);
    }

    expect(await places()).toMatchObject({ findings: NOT_FOUND, notices: [], code: 1 });
  });

  it('are the same findings with a Dockerfile and without, and judged the same', async () => {
    const images = lab.image('shop.tar', layered());
    const without = await lab.run({ images });
    write('Dockerfile', DOCKERFILE);

    const { code, report } = await lab.run({ images });

    expect(code).toBe(without.code);
    expect(report?.reasons).toEqual(without.report?.reasons);
    expect(report?.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      without.report?.findings.map(({ fingerprint }) => fingerprint),
    );
  });

  it('are not shown in files that a link leads to', async () => {
    write('shop/Dockerfile', DOCKERFILE);
    symlinkSync(lab.root, join(lab.root, 'shop', 'loop'));
    symlinkSync('Dockerfile', join(lab.root, 'shop', 'Dockerfile.linked'));

    expect((await places()).findings).toEqual(below('shop'));
  });

  it('are shown in the file that is named, also when another fits', async () => {
    write('shop/Dockerfile', DOCKERFILE);
    write('other/Dockerfile', DOCKERFILE);

    expect((await places({ dockerfile: 'shop/Dockerfile' })).findings).toEqual(below('shop'));
  });

  it('are shown in the file that is named for their image', async () => {
    write('shop/Dockerfile', DOCKERFILE);
    write('clean/Dockerfile', DOCKERFILE);
    const clean = lab.image('clean.tar', writes(trivyReport()));
    const images = `docker-archive:shop.tar,${clean}`;

    const dockerfile = `docker-archive:shop.tar=shop/Dockerfile,${clean}=clean/Dockerfile`;
    expect((await places({ images, dockerfile })).findings).toEqual(below('shop'));
  });

  it('have a notice when the file that is named did not make the image', async () => {
    write('Dockerfile', 'FROM debian\nRUN make\n');

    expect(await places({ dockerfile: 'Dockerfile' })).toMatchObject({
      findings: NOT_FOUND,
      notices: [expect.stringMatching(/^dockerfile: the layers of the image are not what Dockerfile builds, /)],
      code: 1,
    });
  });

  it.each([
    ['absent/Dockerfile', 'dockerfile: there is no file absent/Dockerfile that can be read.'],
    [
      'shop:1=Dockerfile',
      'dockerfile: there is no file shop:1=Dockerfile that can be read; before the = stands no image of this run.',
    ],
    ['README.md', 'dockerfile: README.md is no Dockerfile: it has no FROM, or a line that begins with no instruction.'],
    ['/etc/passwd', 'dockerfile: /etc/passwd is outside of the checkout, in which findings are shown.'],
  ])('are not looked for when the file is named as %s', async (dockerfile, sentence) => {
    write('README.md', 'How we build.\n');

    const { code, log } = await places({ dockerfile });

    expect({ code, isSaid: log.includes(sentence) }).toEqual({ code: 2, isSaid: true });
  });
});
