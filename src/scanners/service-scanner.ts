import type { Target } from '../domain/scan.ts';
import type { Step } from './process-scanner.ts';
import type { ReportFormat } from './reading.ts';

/** A scanner whose results come from the service of a vendor. */
export interface ServiceScanner {
  readonly name: string;
  /** How it is asked: through the vendor's program, or over the service's API. */
  readonly driver: 'process' | 'http';
  /** Of the program; of a service nobody knows it before it answers. */
  readonly version: string;
  readonly homepage: string;
  /** SPDX; of the program. */
  readonly licence: string;
  readonly targets: readonly Target['kind'][];
  readonly report: ReportFormat;
}

/** A vendor's program that speaks to the vendor's service. */
export interface ServiceProgram extends ServiceScanner {
  readonly driver: 'process';
  /** The name under which its program is had. */
  readonly program: string;
  /** Names that its process may see of the caller's environment; the credential is not among them, it is set by the plan. */
  readonly environment: readonly string[];
  readonly versionStep: Step;
  readVersion(output: string): string | undefined;
}

/** Where a service is, and what opens it. */
export interface ServiceAccount {
  /** Checked: https, or http on this machine; without a slash at its end. */
  readonly address: string;
  /** In the environment of the program, and nowhere else. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** One run of a vendor's program. */
export interface ServiceStep extends Step {
  /** What is missing when it breaks. */
  readonly what: string;
}
