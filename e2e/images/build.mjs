// Builds the images of the end-to-end tests: no network but Debian's packages, no container daemon.
// Prints the folder that holds them; each image is there as NAME.docker.tar, NAME.oci.tar and NAME.oci (a layout).
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from './cache.mjs';
import { debianRoot } from './debian-root.mjs';
import { writeLayout } from './oci-layout.mjs';
import { packageFiles } from './packages.mjs';
import { install, run } from './programs.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const script = (name) => join(here, name);

// Put together here, so that nothing that looks for secrets takes this file for one.
const PLANTED_TOKEN = `ghp_${'aB3dE6gH9'.repeat(4)}`;

/** The folder with all images. */
export async function images() {
  const inputs = ['build.mjs', 'debian-root.mjs', 'packages.mjs', 'oci-layout.mjs', 'go-program'].map(script);
  return cached('images', inputs, async (work) => {
    install(['skopeo']);
    const debian = { tar: await debianRoot(), createdBy: 'ADD root.tar /' };
    for (const [name, image] of Object.entries(descriptions(work, debian))) {
      await buildImage(work, name, image);
    }
    rmSync(join(work, 'layers'), { recursive: true, maxRetries: 3 });
  });
}

function descriptions(work, debian) {
  const dependencies = layer(work, 'dependencies', {
    ...packageFiles({
      npm: { lodash: '4.17.4', minimatch: '3.0.0', ws: '1.0.0' },
      pypi: { Jinja2: '2.10', urllib3: '1.24.1', PyYAML: '5.1', Werkzeug: '2.2.2', requests: '2.19.0' },
    }),
  });
  const program = layer(work, 'program', {}, (root) => buildProgram(join(root, 'app', 'shop')));
  const base = { 'org.opencontainers.image.base.name': 'registry.example/debian:bookworm' };
  return {
    debian: { layers: [debian] },
    app: {
      layers: [
        debian,
        { tar: dependencies, createdBy: 'COPY app/ /app' },
        { tar: program, createdBy: 'COPY shop /app/shop' },
      ],
      labels: base,
    },
    clean: {
      layers: [
        { tar: layer(work, 'clean', packageFiles({ npm: { 'left-pad': '1.3.0' } })), createdBy: 'COPY app/ /app' },
      ],
    },
    empty: {
      layers: [{ tar: layer(work, 'empty', { 'hello.txt': 'Nothing to see here.\n' }), createdBy: 'COPY hello.txt /' }],
    },
    secret: {
      layers: [
        {
          tar: layer(work, 'secret', {
            ...packageFiles({ npm: { 'left-pad': '1.3.0' } }),
            'app/deploy.sh': `export TOKEN=${PLANTED_TOKEN}\n`,
          }),
          createdBy: 'COPY app/ /app',
        },
      ],
    },
  };
}

/** The tar of a layer with these files; `fill` may put more into its folder. */
export function layer(work, name, files, fill = () => {}) {
  const root = join(work, 'layers', name);
  mkdirSync(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  fill(root);
  const tar = `${root}.tar`;
  run('tar', [
    '--create',
    '--file',
    tar,
    '--sort=name',
    '--mtime=@1767225600',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '-C',
    root,
    '.',
  ]);
  return tar;
}

function buildProgram(file) {
  const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly -trimpath -buildvcs=false' };
  execFileSync('go', ['build', '-ldflags', '-s -w', '-o', file, '.'], {
    cwd: script('go-program'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

/** Writes an image in all forms into a folder. */
export async function buildImage(work, name, image) {
  const tag = `registry.example/${name}:1`;
  const layout = join(work, `${name}.oci`);
  await writeLayout(layout, { tag: '1', ...image });
  const copy = (target) => run('skopeo', ['copy', '--quiet', '--insecure-policy', `oci:${layout}:1`, target]);
  copy(`docker-archive:${join(work, `${name}.docker.tar`)}:${tag}`);
  copy(`oci-archive:${join(work, `${name}.oci.tar`)}:1`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await images());
}
