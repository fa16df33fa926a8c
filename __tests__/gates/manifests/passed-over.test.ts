import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Report } from '../../../src/domain/report.ts';
import { runOnTerminal } from '../../../src/gates/on-terminal.ts';

const home = mkdtempSync(join(tmpdir(), 'gatehouse-passed-over-'));
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: shop}\nspec: {containers: [{name: a, image: a}]}\n';
const ENTRY = '[{"object":"Pod/a.shop","valid":true,"fileName":"x","message":"","score":0,"scoring":{}}]';

beforeAll(() => {
  for (const folder of ['bin', 'k', 'k/vendor']) {
    mkdirSync(join(home, folder));
  }
  writeFileSync(join(home, 'k', 'pod.yaml'), POD);
  writeFileSync(join(home, 'k', 'vendor', 'pod.yaml'), POD);
  const kubesec = `#!/bin/sh\n[ "$1" = version ] && { echo 'version 2.14.2'; exit; }\necho '${ENTRY}'\n`;
  writeFileSync(join(home, 'bin', 'kubesec'), kubesec, { mode: 0o755 });
});

async function noticesOf(scanners: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const output = join(home, 'report.json');
  const inputs = { path: 'k', scanners, 'install-from': 'path', accept: 'none', 'cache-dir': join(home, 'cache') };
  const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
  await runOnTerminal('manifest-scan', new Map(Object.entries({ ...inputs, format: 'json', output })), {
    env: { PATH: `${join(home, 'bin')}:${process.env['PATH']}`, HOME: home },
    cwd: () => home,
    stdout: stream,
    stderr: stream,
    on: () => undefined,
    off: () => undefined,
    exit: () => undefined,
  });
  const { scans } = JSON.parse(readFileSync(output, 'utf8')) as Report;
  return Object.fromEntries(scans.map(({ scanner, notices = [] }) => [scanner, notices]));
}

describe('what lies beside the manifests and is passed over', () => {
  it('is told also where no rules of our own look', async () => {
    const { kubesec } = await noticesOf('kubesec');

    expect(kubesec?.join('\n')).toContain('k/vendor');
  });

  it('is told once where several look', async () => {
    const told = Object.values(await noticesOf('builtin,kubesec')).flat();

    expect(told.filter((notice) => notice.includes('k/vendor'))).toHaveLength(1);
  });
});
