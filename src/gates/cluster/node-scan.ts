import { access } from 'node:fs/promises';
import { hostname } from 'node:os';
import { ScanError, UserError } from '../../domain/errors.ts';
import type { Installed } from '../../install/request.ts';
import type { PlannedScan } from '../../scan-all.ts';
import { partsOf, type Part } from '../../scanners/kube-bench/benchmark.ts';
import { benchmarkStep, kubeBench } from '../../scanners/kube-bench/program.ts';
import { assertAsked, readKubeBench } from '../../scanners/kube-bench/report.ts';
import { withScratch } from '../images/scratch.ts';
import type { Installable } from '../images/program.ts';
import type { WorkFolder } from '../images/work-folder.ts';
import { runStep, type StepPorts } from '../process-scan.ts';
import { readyForReports } from '../ready-for-reports.ts';
import { checksOf } from './checks-folder.ts';
import type { ClusterInputs, ClusterSettings } from './settings.ts';

interface NodeGiven {
  readonly inputs: ClusterInputs;
  readonly settings: ClusterSettings;
  readonly work: WorkFolder;
  readonly ports: StepPorts;
  readonly program: (scanner: Installable) => Promise<Installed>;
}

/** kube-bench as a program on this machine, which is a node. Throws a `UserError` for what it would have to guess. */
export function nodeScan({ inputs, settings, work, ports, program }: NodeGiven): PlannedScan {
  const { benchmark } = inputs;
  if (benchmark === undefined) {
    throw new UserError(
      'benchmark: on a node kube-bench would guess the version of Kubernetes: name the benchmark, as in cis-1.12.',
    );
  }
  const node = hostname();
  return {
    scanner: kubeBench.name,
    version: settings.versions.get(kubeBench.name)?.at(-1) ?? kubeBench.version,
    target: { kind: 'host', name: node },
    run: async (context) => {
      assertRoot();
      const installed = await program(kubeBench);
      const { version, source, verified, sha256, notices, path } = installed;
      context.learn({ version, install: { source, verified, sha256 } });
      const parts = await partsHere(inputs['kube-bench-targets'], benchmark);
      return withScratch(await work.path(), async (scratch) => {
        const named = settings.configs.get(kubeBench.name)?.at(-1);
        const step = benchmarkStep(benchmark, parts, await checksOf(installed, named, scratch, ports));
        const limits = { timeoutMs: inputs['scan-timeout'], maxBytes: settings.maxBytes };
        const request = { program: { scanner: kubeBench, path }, step, scratch, ...limits, meanwhile: readyForReports };
        const { stdout } = await runStep(request, ports);
        const read = readKubeBench(stdout, { node, api: parts.includes('policies') ? 'reachable' : 'none' });
        assertAsked(read, { benchmark, parts }, 'kube-bench');
        const { result } = read;
        return {
          ...result,
          notices: [...notices, ...result.notices, `kube-bench looked at ${parts.join(', ')} of ${benchmark}`],
        };
      });
    },
  };
}

/** What only root may read would count as failed. */
function assertRoot(): void {
  if (process.platform !== 'linux') {
    throw new ScanError('kube-bench looks at nodes that run Linux, and this machine does not');
  }
  if (process.getuid?.() !== 0) {
    throw new ScanError('kube-bench looks at files that only root may read: run this as root, as with sudo');
  }
}

const MANIFESTS = '/etc/kubernetes/manifests';
const SIGNS: readonly (readonly [file: string, parts: readonly Part[]])[] = [
  [`${MANIFESTS}/kube-apiserver.yaml`, ['master', 'controlplane']],
  [`${MANIFESTS}/etcd.yaml`, ['etcd']],
];

async function partsHere(asked: readonly (Part | 'auto')[], benchmark: string): Promise<readonly Part[]> {
  const known = partsOf(benchmark);
  const named = asked.filter((part): part is Part => part !== 'auto');
  const unknown = named.find((part) => !known.includes(part));
  if (unknown !== undefined) {
    throw new ScanError(`kube-bench-targets: ${benchmark} has no part ${unknown}, it has ${known.join(', ')}`);
  }
  if (!asked.includes('auto')) {
    return named;
  }
  const signs = await Promise.all(SIGNS.map(async ([file, parts]) => ((await isThere(file)) ? parts : [])));
  return known.filter((part) => part === 'node' || named.includes(part) || signs.flat().includes(part));
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
