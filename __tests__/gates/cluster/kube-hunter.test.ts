import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/exec/run.ts';
import type { ClusterGiven } from '../../../src/gates/cluster/given.ts';
import { kubeHunterScan } from '../../../src/gates/cluster/kube-hunter.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-kube-hunter-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

/** What a scan needs, with a kube-hunter on the PATH that runs `script`. */
async function given(script: string | undefined, server = 'https://[::1]:6443'): Promise<ClusterGiven> {
  const bin = await mkdtemp(join(folder, 'bin-'));
  if (script !== undefined) {
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, 'kube-hunter'), `#!${process.execPath}\n${script}\n`);
    await chmod(join(bin, 'kube-hunter'), 0o755);
  }
  const env = { PATH: bin, KUBECONFIG: '/secret', HTTPS_PROXY: 'http://proxy.example', GITHUB_TOKEN: 'secret' };
  const ports = { run, env, signal: new AbortController().signal };
  const about = { cluster: { name: 'prod', version: 'v1.37.1', server }, workDir: folder, timeoutMs: 60_000 };
  // What this scan does not ask for is not there.
  return { ...about, maxBytes: 1e8, ports, site: { host: { env } } } as unknown as ClusterGiven;
}

function scan(accept: readonly string[], here: ClusterGiven, learned: object[] = []) {
  const context = {
    signal: new AbortController().signal,
    progress: () => undefined,
    learn: (facts: object) => void learned.push(facts),
  };
  return kubeHunterScan.scan({ accept }, here, context);
}

const TELL = `
const [flag, host, ...rest] = process.argv.slice(2);
const seen = JSON.stringify({ flag, host, rest, env: Object.keys(process.env).toSorted() });
console.log(JSON.stringify({
  nodes: [{ location: host }], services: [{ service: 'API Server', location: host }],
  vulnerabilities: [{ location: host, severity: 'high', vulnerability: 'V', description: seen, evidence: 'secret' }],
}));`;

const posix = process.platform === 'win32' ? describe.skip : describe;

posix('kube-hunter on the PATH', () => {
  it('hunts the host of the API server, without log, credentials and proxies', async () => {
    const learned: object[] = [];

    const { observations } = await scan(['lock', 'none'], await given(TELL), learned);

    const { message = '' } = observations[0] ?? {};
    expect(message).toContain('"flag":"--remote","host":"::1","rest":["--report","json","--log","none"');
    expect(message).not.toMatch(/KUBECONFIG|HTTPS_PROXY|GITHUB_TOKEN/);
    expect(learned).toEqual([{ install: { source: 'path', verified: 'none', sha256: expect.any(String) } }]);
  });

  it.each([
    ['is not there', ['none'], undefined, /is not on the PATH/],
    ['is vouched for by nobody', ['lock', 'system'], TELL, /passed over: nobody vouches/],
    ['breaks', ['none'], 'console.error("Traceback"); process.exit(1)', /Traceback/],
    [
      'finds nothing where it looks',
      ['none'],
      'console.log(JSON.stringify({ nodes: [], services: [], vulnerabilities: [] }))',
      /found no cluster.*at ::1 it looks at the ports 443, 2379, 6443/,
    ],
    ['says nothing', ['none'], '', /cannot be read/],
  ])('is an error where it %s', async (_, accept, script, sentence) => {
    await expect(scan(accept, await given(script))).rejects.toThrow(sentence);
  });
});
