import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseImage } from '../../../src/gates/images/reference.ts';
import { folderWith } from '../../cli/bundle.ts';
import { CRITICAL, laboratory, trivyReport, writes, type Lab } from './support.ts';

let lab: Lab;
beforeEach(() => {
  lab = laboratory();
});
afterEach(() => lab.end());

describe('an image that cannot be scanned', () => {
  it.each([
    ['is ended by a signal', 'kill -SEGV $$', 'it was ended by SIGSEGV'],
    ['is killed', 'kill -KILL $$', 'it was ended by SIGKILL, as the system does when memory runs out'],
    [
      'writes half a report',
      `printf '{"SchemaVersion":2,"Results":[' > "$report"`,
      'The Trivy JSON report cannot be read',
    ],
    ['writes nothing', ': > "$report"', 'it came to its end without writing its report'],
    ['does not write at all', 'true', 'it came to its end without writing its report'],
    [
      'writes the report of another tool',
      writes('{"matches":[],"descriptor":{"name":"grype"}}'),
      'This is no Trivy JSON report',
    ],
    [
      'needs a newer system',
      `echo "trivy: /lib/libc.so.6: version 'GLIBC_2.99' not found (required by trivy)" >&2; exit 1`,
      'it needs version 2.99 of the C library, which this system does not have',
    ],
    [
      'looks at nothing',
      writes('{"SchemaVersion":2,"ArtifactName":"i","ArtifactType":"container_image"}'),
      'found nothing in the target',
    ],
    [
      'is refused by the registry',
      'printf "FATAL\\tGET https://anna:s3@r.example/v2/: UNAUTHORIZED: authentication required\\n" >&2; exit 1',
      'the registry refused; check registry-credentials (exit code 1: GET https://***@r.example/v2/: UNAUTHORIZED',
    ],
    [
      'is given a tar that is no image',
      'echo "FATAL unable to open it: archive/tar: invalid tar header" >&2; exit 1',
      'the file is no image archive, or it is damaged (exit code 1: unable to open it',
    ],
    ['says nothing of why', 'exit 3', 'it ended with exit code 3, and said nothing'],
    ['prints without end', 'yes', 'it printed without end and was ended'],
  ])('is an error with one sentence when the scanner %s', async (_name, script, sentence) => {
    const image = lab.image('bad.tar', script);

    const { code, report } = await lab.run({ images: image, checks: 'vulnerability' });

    expect({ code, verdict: report?.verdict }).toEqual({ code: 2, verdict: 'error' });
    expect(report?.scans[0]).toMatchObject({ status: 'failed', reason: expect.stringContaining(sentence) });
    expect(report?.scans[0]?.reason).not.toContain('\n');
  });

  it('is an error when there is no such file', async () => {
    const { code, report, started } = await lab.run({ images: 'docker-archive:missing.tar' });

    expect(code).toBe(2);
    expect(started).toEqual([]);
    expect(report?.scans[0]?.reason).toBe(`there is no file ${join(lab.root, 'missing.tar')} that can be read`);
  });

  it('is an error in the words of the scanner when the registry has none', async () => {
    const { code, report } = await lab.run({ images: 'registry.example/shop:1' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toBe('it ended with exit code 1: unable to find registry.example/shop:1');
  });

  it('is ended with its children after the time limit', async () => {
    const image = lab.image('slow.tar', `sleep 60 & echo $! > ${lab.root}/child; sleep 60`);

    const { code, report } = await lab.run({ images: image, 'scan-timeout': '1s' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toMatch(/^it took longer than (?:1s|0s) and was ended; raise scan-timeout/);
    const child = Number(readFileSync(join(lab.root, 'child'), 'utf8'));
    expect(await stateOf(child)).toMatch(/^(?:gone|Z)$/);
  });

  it('is ended when it fills the disk, and leaves nothing behind', async () => {
    const image = lab.image('flood.tar', 'head -c 30000000 /dev/zero > "$HOME/flood"; sleep 20');

    const { code, report } = await lab.run({ images: image, 'max-disk': '5' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain('it wrote more than 5 MB to the disk and was ended');
    expect(readdirSync(join(lab.root, 'tmp')).filter((name) => name !== 'gatehouse')).toEqual([]);
  });

  it('hides no other image', async () => {
    const images = [lab.image('bad.tar', 'exit 1'), lab.image('good.tar', writes(trivyReport(CRITICAL)))];

    const { code, report } = await lab.run({ images: images.join('\n') });

    expect(code).toBe(2);
    expect(report?.scans.map(({ status }) => status)).toEqual(['failed', 'completed']);
    expect(report?.findings.map(({ id }) => id)).toEqual(['CVE-2026-0001']);
  });
});

describe('inputs that would scan nothing, or something twice', () => {
  it.each([
    [{}, 'images: no image is named'],
    [{ images: 'shop:1, docker.io/library/shop:1' }, 'shop:1 and docker.io/library/shop:1 are the same image'],
    [{ images: 'shop, shop' }, 'shop is named twice'],
    [{ images: '--config=x' }, 'is no image'],
    [{ images: 'Shop:1' }, 'images: "Shop:1" is no image reference'],
    [{ images: 'https://ghcr.io/acme/shop' }, 'is an address: leave the part before the host out'],
    [{ images: 'docker-archive:' }, 'names no path'],
    [{ images: './shop.tar' }, '"./shop.tar" is a path: write docker-archive:'],
    [{ images: 'shop', scanners: 'grype', checks: 'secret' }, 'grype looks for vulnerability only'],
    [{ images: 'shop', 'deny-licences': 'GPL-3.0-only' }, 'add licence to checks'],
    [{ images: 'shop', 'db-file': 'grype=x' }, '"grype=x" is for none of the scanners that run (trivy, trivy-java)'],
    [{ images: 'shop', 'scanner-versions': 'trivy=0.69.4' }, 'is compromised and never run'],
  ])('are refused: %j', async (inputs, sentence) => {
    const { code, log } = await lab.run(inputs);

    expect(code).toBe(2);
    expect(log).toContain(sentence);
  });
});

describe('a file or a folder without a word on what it is', () => {
  it.each([
    ['named.tar', 'is a file here: write docker-archive:'],
    ['named.cdx.json', 'is a file here: write sbom:'],
  ])('is refused with how to name it: %s', async (file, sentence) => {
    const path = lab.image(file, writes(trivyReport())).replace(/^docker-archive:/, '');

    const { code, log } = await lab.run({ images: path });

    expect(code).toBe(2);
    expect(log).toContain(`${JSON.stringify(path)} ${sentence}${path}`);
  });

  it('is the name of an image all the same, where it is a folder that holds none', async () => {
    const folder = await folderWith({ 'nginx/Dockerfile': '', 'layout/oci-layout': '{}' });

    expect(parseImage('nginx', folder).reference.source).toBe('registry');
    expect(() => parseImage('layout', folder)).toThrow('is a folder here: write oci-dir:layout.');
  });
});

describe('a scanner that cannot be had', () => {
  it('is an error of every scan that needed it, and nothing is run', async () => {
    const image = lab.image('good.tar', writes(trivyReport()));

    const { code, report, started } = await lab.run({ images: image, accept: 'lock' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain('is in no row of the lock');
    expect(started).toEqual([]);
  });

  it('is an error when the certificates to trust cannot be read, also where nothing is downloaded', async () => {
    const image = lab.image('good.tar', writes(trivyReport()));

    const { code, report } = await lab.run({ images: image, 'scanner-ca': 'none.pem' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain(`The certificates in ${join(lab.root, 'none.pem')} cannot be read`);
  });

  it('is an error when its version is in no row of the lock', async () => {
    const image = lab.image('good.tar', writes(trivyReport()));

    const { code, report } = await lab.run({ images: image, accept: 'lock', 'scanner-versions': 'trivy=0.1.0' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain('trivy 0.1.0 has no row in the lock, so it is not run');
  });
});

describe('a database that cannot be used', () => {
  it.each([
    [
      'is too old',
      { Version: 2, UpdatedAt: '2020-01-01T00:00:00Z' },
      'days old, and db-max-age allows no more than 5 days',
    ],
    ['is none', {}, 'what came is no usable database'],
  ])('is an error when it %s', async (_name, state, sentence) => {
    writeFileSync(join(lab.root, 'state.json'), JSON.stringify(state));
    const image = lab.image('good.tar', writes(trivyReport()));

    const { code, report } = await lab.run({ images: image });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain(sentence);
  });

  it('is an error when no mirror gives one', async () => {
    lab.database('echo "FATAL no route to host" >&2; exit 1');
    const image = lab.image('good.tar', writes(trivyReport()));

    const { code, report } = await lab.run({
      images: image,
      'db-mirror': 'trivy=a.example/db:2, trivy=b.example/db:2',
    });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toMatch(
      /a\.example\/db:2.*no route to host.*b\.example\/db:2.*there is none here/,
    );
  });

  it('is an error when none is there and none may be fetched', async () => {
    const image = lab.image('good.tar', writes(trivyReport()));

    const { code, report } = await lab.run({ images: image, 'db-skip-update': 'true' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain('trivy has no database here, and db-skip-update forbids to fetch one');
  });
});

/** Of a process: "gone", or its letter in ps(1); Z is one that has ended and that nobody has asked after yet. */
async function stateOf(pid: number): Promise<string> {
  return promisify(execFile)('ps', ['-o', 'stat=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim().charAt(0),
    () => 'gone',
  );
}
