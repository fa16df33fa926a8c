import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/exec/run.ts';
import type { ClusterGiven } from '../../../src/gates/cluster/given.ts';
import { kubeHunterScan } from '../../../src/gates/cluster/kube-hunter.ts';
import { kubescapeScan } from '../../../src/gates/cluster/kubescape.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-cluster-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

/** What a scan needs, with a program that runs `script`: it is on the PATH as kube-hunter, and had as any other. */
async function given(script: string | undefined, server = 'https://[::1]:6443'): Promise<ClusterGiven> {
  const bin = await mkdtemp(join(folder, 'bin-'));
  const path = join(bin, 'kube-hunter');
  if (script !== undefined) {
    await writeFile(path, `#!${process.execPath}\n${script}\n`);
    await chmod(path, 0o755);
  }
  const env = { PATH: bin, KUBECONFIG: '/secret', HTTPS_PROXY: 'http://proxy.example', GITHUB_TOKEN: 'secret' };
  const ports = { run, env, signal: new AbortController().signal };
  const about = { cluster: { name: 'prod', version: 'v1.37.1', server }, workDir: folder, timeoutMs: 60_000 };
  const had = { path, version: '4.0.12', source: 'path', verified: 'lock', sha256: 'f'.repeat(64) };
  const asked = { program: () => Promise.resolve(had), kubeconfig: () => Promise.resolve('/run/kubeconfig') };
  // What these scans do not ask for is not there.
  return { ...about, ...asked, maxBytes: 1e8, ports, site: { host: { env } } } as unknown as ClusterGiven;
}

function contextOf(learned: object[]) {
  const learn = (facts: object): void => void learned.push(facts);
  return { signal: new AbortController().signal, progress: () => undefined, learn };
}

function scan(accept: readonly string[], here: ClusterGiven, learned: object[] = []) {
  return kubeHunterScan.scan({ accept }, here, contextOf(learned));
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

/** Writes a report of one control, and to its log what is given. */
function reporting(log: object): string {
  const control = { controlID: 'C-0057', name: 'Privileged container', status: 'failed', severity: 'High' };
  const report = {
    summaryDetails: {
      frameworks: [{ name: 'NSA', complianceScore: 93.296 }],
      complianceScore: 90.9,
      controls: { 'C-0057': { ...control, statusInfo: { status: 'failed' }, scoreFactor: 8 } },
    },
    results: [
      {
        resourceID: '/v1/shop/Pod/web',
        controls: [{ ...control, status: { status: 'failed' }, rules: [{ status: 'failed' }] }],
      },
    ],
    resources: [{ resourceID: '/v1/shop/Pod/web', object: { kind: 'Pod', data: 'hunter2' } }],
    metadata: { scanMetadata: { kubescapeVersion: 'v4.0.12', formatVersion: 'v2' } },
  };
  return `
const output = process.argv.find((one) => one.startsWith('--output=')).slice('--output='.length);
import('node:fs').then((fs) => fs.writeFileSync(output, ${JSON.stringify(JSON.stringify(report))}));
console.error(${JSON.stringify(JSON.stringify(log))}.replace('KUBECONFIG', process.env.KUBECONFIG));`;
}

posix('Kubescape on a cluster', () => {
  const options = { frameworks: ['nsa'], artifacts: '/artifacts' };

  it('reads its scores and findings, and keeps nothing of the objects', async () => {
    const learned: object[] = [];

    const result = await kubescapeScan.scan(options, await given(reporting({ msg: 'done' })), contextOf(learned));

    expect(result.scores).toEqual({ nsa: 93.29, total: 90.9 });
    expect(result.gaps).toEqual([]);
    expect(result.observations.map(({ ruleId, resource }) => [ruleId, resource?.name])).toEqual([['C-0057', 'web']]);
    expect(JSON.stringify(result)).not.toContain('hunter2');
    expect(learned).toEqual([
      { version: '4.0.12', install: { source: 'path', verified: 'lock', sha256: expect.any(String) } },
    ]);
  });

  it('has a gap for what it could not list, as its report does not tell', async () => {
    const error = 'failed to get resource: apps/v1, Resource=deployments, reason: forbidden for KUBECONFIG';
    const log = { level: 'warn', msg: 'failed to pull resource', resource: 'apps/v1/deployments', error };

    const { gaps } = await kubescapeScan.scan(options, await given(reporting(log)), contextOf([]));

    expect(gaps).toEqual([{ what: 'apps/v1/deployments', reason: 'forbidden for /run/kubeconfig' }]);
  });

  it.each([
    ['breaks', 'console.error("no frameworks"); process.exit(1)', /no frameworks/],
    [
      'has no frameworks, and is told how to get them',
      'console.error(JSON.stringify({ level: "fatal", msg: "open nsa.json: no such file" })); process.exit(1)',
      /^Kubescape broke: open nsa\.json: no such file; kubescape-artifacts names a folder .* fills$/,
    ],
    ['writes no report', 'console.error("nothing to do")', /without a report: nothing to do/],
  ])('is an error where it %s', async (_, script, sentence) => {
    await expect(kubescapeScan.scan(options, await given(script), contextOf([]))).rejects.toThrow(sentence);
  });
});
