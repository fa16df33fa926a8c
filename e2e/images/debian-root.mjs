import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from './cache.mjs';
import { install, output, run } from './programs.mjs';

/** The Debian root file system, without the security updates: known vulnerabilities are in it. */
export async function debianRoot() {
  const folder = await cached('debian-root', [fileURLToPath(import.meta.url)], (work) => {
    install(['mmdebstrap']);
    const mirror = debianMirror();
    run('mmdebstrap', [
      '--quiet',
      '--variant=minbase',
      '--include=openssl,ca-certificates,curl',
      '--format=tar',
      'bookworm',
      join(work, 'root.tar'),
      mirror,
    ]);
  });
  return join(folder, 'root.tar');
}

/** The archive of the release that this machine's apt uses, without the one of security updates. */
function debianMirror() {
  const targets = output('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(CODENAME) $(COMPONENT)',
    'Created-By: Packages',
  ]);
  const [uri] =
    targets
      .split('\n')
      .map((line) => line.split(' '))
      .find(([, codename]) => codename === 'bookworm') ?? [];
  if (uri === undefined)
    throw new Error(
      'This machine has no apt source for Debian bookworm; run apt-get update, or use a Debian 12 machine.',
    );
  return `deb ${uri} bookworm main`;
}
