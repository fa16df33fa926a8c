import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gatehouse, refused, type Bench } from './command.ts';
import type { Check } from '../check.ts';

/** What cannot be scanned: each an error with its reason, never green. */
export async function badInput(bench: Bench, check: Check): Promise<void> {
  const debian = `docker-archive:${bench.image('debian.docker.tar')}`;
  const run = (images: readonly string[], folder = bench.folder()) => gatehouse(folder, [...images, ...bench.flags()]);
  const runWith = (flags: Readonly<Record<string, string>>) =>
    gatehouse(bench.folder(), [debian, ...bench.flags(flags)]);
  await check('a file that is not there', async () =>
    refused(await run(['docker-archive:absent.tar']), /^there is no file \S+absent\.tar that can be read$/),
  );
  await check('a file that is no tar', async () => {
    const folder = bench.folder();
    writeFileSync(join(folder, 'no.tar'), 'This is no archive.\n');
    refused(
      await run(['docker-archive:no.tar'], folder),
      /^there is no image in the form that its prefix names .*or it is damaged .*no\.tar/,
    );
  });
  await check('an image of another form than it is called', async () =>
    refused(await run([`oci-dir:${bench.image('app.docker.tar')}`]), /is a file; write docker-archive:/),
  );
  await check('an archive that was cut off', async () => {
    const folder = bench.folder();
    writeFileSync(join(folder, 'cut.tar'), readFileSync(bench.image('app.docker.tar')).subarray(0, 50_000_000));
    refused(
      await run(['docker-archive:cut.tar'], folder),
      /^there is no image in the form that its prefix names .*or it is damaged .*cut\.tar/,
    );
  });
  await check('an image in which nothing can be checked', async () =>
    refused(await run([`docker-archive:${bench.image('empty.docker.tar')}`]), /found (?:nothing|no package)/),
  );
  await check('an image that is named twice', async () => {
    const { code, said, report } = await run(['shop:1', 'docker.io/library/shop:1']);
    assert.equal(code, 2);
    assert.match(said, /shop:1 and docker\.io\/library\/shop:1 are the same image; leave one of them out/);
    assert.equal(report, undefined);
  });
  await check('a broken image does not hide the others', () => besideOthers(bench));
  await check('a scanner that is killed while it scans', () => killed(bench, debian));
  await check('a scan that takes too long', async () =>
    refused(await runWith({ 'scan-timeout': '1s' }), /^it took longer than 1s and was ended; raise scan-timeout/),
  );
  await check('a scan that writes too much', async () => {
    const { code, report } = await runWith({ 'max-disk': '1' });
    assert.equal(code, 2);
    assert.match(report?.scans.find(({ scanner }) => scanner === 'grype')?.reason ?? '', /wrote more than 1 MB/);
  });
  await check('a database that is too old', async () =>
    refused(await runWith({ 'db-max-age': '0d' }), /no database that may be/),
  );
  await check('a scanner that nothing vouches for', async () =>
    refused(await runWith({ accept: 'lock' }), /could not be had for/),
  );
  await check('a version that the lock does not know', async () =>
    refused(
      await runWith({ accept: 'lock', 'scanner-versions': 'trivy=0.1.2,grype=0.1.2', 'install-from': 'release' }),
      /npm run lock -- (?:trivy|grype) 0\.1\.2/,
    ),
  );
}

async function besideOthers(bench: Bench): Promise<void> {
  const good = `docker-archive:${bench.image('secret.docker.tar')}`;
  const { code, report } = await gatehouse(bench.folder(), [
    'docker-archive:absent.tar',
    good,
    ...bench.flags({ scanners: 'trivy' }),
  ]);
  assert.equal(code, 2);
  assert.equal(report?.verdict, 'error');
  assert.deepEqual(
    report.findings.map(({ target, kind }) => [target, kind]),
    [[good, 'secret']],
  );
}

async function killed(bench: Bench, image: string): Promise<void> {
  let wasKilled = false;
  const meanwhile = async (child: ChildProcess): Promise<void> => {
    while (child.exitCode === null && !wasKilled) {
      wasKilled = killScan(child.pid);
      await sleep(20);
    }
  };
  const { code, report } = await gatehouse(bench.folder(), [image, ...bench.flags({ scanners: 'trivy' })], {
    meanwhile,
  });
  assert(wasKilled, 'no scan was met');
  assert.equal(code, 2);
  const reasons = report?.scans.flatMap(({ reason }) => (reason === undefined ? [] : [reason])) ?? [];
  assert.equal(reasons.length, 1);
  assert.match(reasons[0] ?? '', /^it was ended by SIGKILL, as the system does when memory runs out/);
}

/** Kills a child that scans an image; whether there was one. */
function killScan(parent: number | undefined): boolean {
  const children = readOrNothing(`/proc/${parent}/task/${parent}/children`).split(' ');
  const scan = children.find((pid) => /trivy\0.*debian\.docker\.tar/s.test(readOrNothing(`/proc/${pid}/cmdline`)));
  if (scan === undefined) {
    return false;
  }
  process.kill(Number(scan), 'SIGKILL');
  return true;
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
}
