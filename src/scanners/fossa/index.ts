import { NETWORK_ENVIRONMENT } from '../../domain/environment.ts';
import type { ServiceAccount, ServiceProgram, ServiceStep } from '../service-scanner.ts';
import { fossaReport } from './report.ts';

export interface FossaRequest {
  readonly account: ServiceAccount;
  readonly timeoutMs: number;
  readonly project?: string;
  /** In place of the .fossa.yml of the checkout. */
  readonly configFile?: string;
  /** The format of the attribution report, as `fossa report` calls it. */
  readonly attribution?: string;
}

export interface FossaPlan {
  readonly analyze: ServiceStep;
  /** Prints the report. */
  readonly test: ServiceStep;
  /** Prints the attribution report. */
  readonly attribution?: ServiceStep;
}

/** FOSSA: what dependencies there are, their licences and vulnerabilities, held against a policy in the service. */
export const fossa = {
  name: 'fossa',
  driver: 'process',
  program: 'fossa',
  version: '3.18.0',
  homepage: 'https://github.com/fossas/fossa-cli',
  licence: 'CPAL-1.0',
  targets: ['source'],
  // It asks package managers what a project depends on.
  environment: [...NETWORK_ENVIRONMENT, 'PATH', 'JAVA_HOME', 'GOPATH', 'GOFLAGS', 'GOPROXY', 'CARGO_HOME'],
  versionStep: { args: ['--version'], env: {}, completed: [0] },
  readVersion: (output) => /version v?(\d[^\s,]*)/.exec(output)?.[1],
  report: fossaReport,
  plan: ({ account, timeoutMs, project, configFile, attribution }: FossaRequest): FossaPlan => {
    // Always said: a `server` in .fossa.yml would be given the key.
    const common = [
      '--endpoint',
      account.address,
      ...(project === undefined ? [] : ['--project', project]),
      ...(configFile === undefined ? [] : ['--config', configFile]),
    ];
    const timeout = ['--timeout', String(Math.max(1, Math.floor(timeoutMs / 1000)))];
    const env = account.secrets;
    return {
      analyze: { args: ['analyze', ...common], env, completed: [0], what: 'dependencies' },
      // 1: there are issues, or anything went wrong; what it prints tells.
      test: { args: ['test', '--format', 'json', ...timeout, ...common], env, completed: [0, 1], what: 'issues' },
      ...(attribution !== undefined && {
        attribution: {
          args: ['report', 'attribution', '--format', attribution, ...timeout, ...common],
          env,
          completed: [0],
          what: 'attribution report',
        },
      }),
    };
  },
} as const satisfies ServiceProgram & { plan(request: FossaRequest): FossaPlan };

/** The format of an attribution report by the name of its file (docs/references/subcommands/report.md of fossa-cli). */
const FORMATS: readonly (readonly [ending: string, format: string])[] = [
  ['.cdx.json', 'cyclonedx-json'],
  ['.cdx.xml', 'cyclonedx-xml'],
  ['.spdx.json', 'spdx-json'],
  ['.json', 'json'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.csv', 'csv'],
  ['.txt', 'text'],
  ['.spdx', 'spdx'],
];

/** Undefined for a name that says none. */
export function attributionFormat(file: string): string | undefined {
  return FORMATS.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1];
}
