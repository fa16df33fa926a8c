import type { ClusterApi, Permission } from '../../domain/cluster.ts';
import type { Target } from '../../domain/scan.ts';
import type { Installed } from '../../install/request.ts';
import type { PlannedContext } from '../../scan-all.ts';
import type { ScanResult } from '../../scanners/scanner.ts';
import type { Site } from '../gate.ts';
import type { Installable } from '../images/program.ts';
import type { StepPorts } from '../process-scan.ts';

/** The cluster that a run looks at. */
export interface ClusterHere {
  /** As the kubeconfig names it. */
  readonly name: string;
  /** The uid of the namespace kube-system, which is that of the cluster; absent where the identity may not read it. */
  readonly uid?: string;
  /** The gitVersion of the API server. */
  readonly version: string;
  /** The address of the API server. */
  readonly server: string;
}

/** What the scan of a cluster works with. */
export interface ClusterGiven {
  readonly api: ClusterApi;
  /** The same under a signal of its own: what must be cleaned up although the run was cancelled. */
  readonly under: (signal: AbortSignal) => ClusterApi;
  readonly cluster: ClusterHere;
  /** The namespace in which a scan may make things; it is there. */
  readonly namespace: string;
  readonly target: Target;
  /** A kubeconfig with nothing but the chosen context, readable by this user alone, for a program that speaks to the cluster itself. */
  readonly kubeconfig: () => Promise<string>;
  /** A program, once for all scans; rejects with a `ScanError` when it cannot be had. */
  readonly program: (scanner: Installable) => Promise<Installed>;
  readonly site: Site;
  /** Of this run alone. */
  readonly workDir: string;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly ports: StepPorts;
}

/** One scanner of a cluster. `options` is what its inputs say. */
export interface ClusterScan<Options> {
  readonly name: string;
  /** That is meant to run. */
  readonly version: string;
  /** Asked for all at once, before anything is created: a run that lacks one creates nothing. */
  permissions(options: Options): readonly Permission[];
  scan(options: Options, given: ClusterGiven, context: PlannedContext): Promise<ScanResult>;
}

/** A scanner of a cluster with what its inputs say. */
export interface BoundScan {
  readonly name: string;
  readonly version: string;
  readonly permissions: readonly Permission[];
  scan(given: ClusterGiven, context: PlannedContext): Promise<ScanResult>;
}

export function bound<Options>(scan: ClusterScan<Options>, options: Options): BoundScan {
  return {
    name: scan.name,
    version: scan.version,
    permissions: scan.permissions(options),
    scan: (given, context) => scan.scan(options, given, context),
  };
}
