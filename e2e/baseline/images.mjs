// Builds the images that the pairs are of: a few packages each, no operating system.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildImage, layer } from '../images/build.mjs';
import { cached } from '../images/cache.mjs';
import { packageFiles } from '../images/packages.mjs';
import { install } from '../images/programs.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const shared = ['build.mjs', 'packages.mjs', 'oci-layout.mjs'].map((name) => join(here, '../images', name));

// Put together here, so that nothing that looks for secrets takes this file for one.
const TOKEN = `ghp_${'zY9xW6vU3'.repeat(4)}`;

const BEFORE = { PyYAML: '5.1', Jinja2: '2.10', urllib3: '1.24.1' };
const NPM = { lodash: '4.17.4' };
const FILES = {
  before: packageFiles({ npm: NPM, pypi: BEFORE }),
  // Werkzeug is added, urllib3 is upgraded and keeps some of its vulnerabilities.
  after: packageFiles({ npm: NPM, pypi: { ...BEFORE, urllib3: '1.24.2', Werkzeug: '2.2.2' } }),
  secret: { ...packageFiles({ npm: NPM, pypi: BEFORE }), 'app/deploy.sh': `export TOKEN=${TOKEN}\n` },
};

/** The folder with before.docker.tar, after.docker.tar and secret.docker.tar. */
export async function imagePair() {
  return cached('images-pair', [join(here, 'images.mjs'), ...shared], async (work) => {
    install(['skopeo']);
    for (const [name, files] of Object.entries(FILES)) {
      await buildImage(work, name, { layers: [{ tar: layer(work, name, files), createdBy: 'COPY app/ /app' }] });
    }
    rmSync(join(work, 'layers'), { recursive: true, maxRetries: 3 });
  });
}
