import type { Policy } from '../../../domain/report.ts';
import type { Installed } from '../../../install/request.ts';
import type { PlannedContext } from '../../../scan-all.ts';
import type { ScanResult } from '../../../scanners/scanner.ts';
import type { ServiceProgram, ServiceScanner } from '../../../scanners/service-scanner.ts';
import type { Site } from '../../gate.ts';
import type { StepPorts } from '../../process-scan.ts';
import type { LintInputs } from '../settings.ts';
import type { ServiceClient, AskedService } from './client.ts';

/** What the scan of a service works with. */
export interface ServiceGiven {
  readonly inputs: LintInputs;
  readonly site: Site;
  /** Absolute; what is scanned. */
  readonly folder: string;
  /** Empty, of this scan alone. */
  readonly scratch: string;
  readonly ports: StepPorts;
  readonly maxBytes: number;
  /** Whether somebody has named the scanner, or auto has chosen it. */
  readonly isNamed: boolean;
  /** Absolute; a configuration file of the scanner that the user named. */
  readonly configFile?: string;
  /** When the scan has to be over, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** The vendor's program; rejects with a `ScanError` when it cannot be had. */
  program(scanner: ServiceProgram): Promise<Installed>;
  client(service: AskedService): Promise<ServiceClient>;
  sleep(milliseconds: number): Promise<void>;
}

/** The credential of a service, or the sentence that says what is missing. */
export type Credential = Given | { readonly missing: string };

interface Given {
  readonly secrets: Readonly<Record<string, string>>;
  /** Whether all of it lay in the environment, where it may be for something else. */
  readonly isAmbient: boolean;
}

/** One service that the gate can ask. */
export interface Service {
  readonly scanner: ServiceScanner;
  /** Whether it takes a configuration file of the scanner's own. */
  readonly takesConfig?: true;
  credential(inputs: LintInputs, env: Readonly<Record<string, string | undefined>>): Credential;
  /** Throws a `UserError` for inputs that it cannot take, before anything is scanned. */
  check(inputs: LintInputs): void;
  scan(given: ServiceGiven, secrets: Readonly<Record<string, string>>, context: PlannedContext): Promise<ScanResult>;
  /** What its findings are judged by besides what every gate has. */
  policy?(inputs: LintInputs): Partial<Policy>;
}
