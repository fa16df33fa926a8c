import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { laboratory } from './support.ts';

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'gatehouse');
const tools = join(process.env['GATEHOUSE_TOOLS'] ?? join(cache, 'tools'), 'bin');
const images = newest('images-');
const databases = newest('vulndb-');
const missing = [
  ...['trivy', 'grype'].filter((name) => !existsSync(join(tools, name))),
  ...(images === undefined ? ['images'] : []),
  ...(databases === undefined ? ['databases'] : []),
];

/** What the end-to-end part "images" has built. */
function newest(prefix: string): string | undefined {
  const folder = join(cache, 'e2e');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = names.find((one) => one.startsWith(prefix) && /-[0-9a-f]{16}$/.test(one));
  return name === undefined ? undefined : join(folder, name);
}

const reason =
  missing.length === 0 ? '' : ` (not run: ${missing.join(', ')} not built, see npm run tools and npm run e2e)`;

(missing.length === 0 ? describe : describe.skip)(`the real Trivy and Grype${reason}`, () => {
  it('find the same vulnerabilities in a real image, and an error in one that cannot be checked', async () => {
    const lab = laboratory();
    const file = (name: string): string => `docker-archive:${join(images ?? '', `${name}.docker.tar`)}`;

    const { code, report } = await lab.run(
      {
        images: [file('clean'), file('empty'), `oci-archive:${join(images ?? '', 'secret.oci.tar')}`].join('\n'),
        scanners: 'trivy, grype',
        'db-file': `trivy=${join(databases ?? '', 'trivy.db.tar.gz')}, grype=${join(databases ?? '', 'grype.db.tar.gz')}`,
        'db-max-age': '3650d',
        'scan-timeout': '2m',
      },
      { PATH: tools },
    );

    lab.end();
    expect(code).toBe(2);
    expect(report?.scans.map(({ scanner, status }) => `${scanner} ${status}`)).toEqual([
      'trivy completed',
      'grype completed',
      'trivy failed',
      'grype failed',
      'trivy completed',
      'grype completed',
    ]);
    expect(report?.findings.map(({ kind }) => kind)).toEqual(['secret']);
  }, 120_000);
});
