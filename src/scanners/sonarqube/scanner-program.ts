import { join } from 'node:path';
import { NETWORK_ENVIRONMENT } from '../../domain/environment.ts';
import type { Step } from '../process-scanner.ts';
import type { ServiceAccount } from '../service-scanner.ts';

export interface AnalysisRequest {
  readonly account: ServiceAccount;
  /** Absolute; where report-task.txt is written. */
  readonly report: string;
  readonly scratch: string;
  /** The key of the project; absent: as sonar-project.properties says. */
  readonly project?: string;
}

/** The program that reads the code and sends what it has read to the server. It is a script that starts Java. */
export const sonarScanner = {
  environment: [
    ...NETWORK_ENVIRONMENT,
    'PATH',
    'JAVA_HOME',
    'SONAR_SCANNER_OPTS',
    'SONAR_USER_HOME',
    'SONAR_SCANNER_SKIP_JRE_PROVISIONING',
    'SONAR_SCANNER_JAVA_EXE_PATH',
  ],
  /** The token goes into its environment, where no list of processes shows it; what is on the command line stands above sonar-project.properties. */
  plan: ({ account, report, scratch, project }: AnalysisRequest): Step => ({
    args: [
      `-Dsonar.host.url=${account.address}`,
      `-Dsonar.scanner.metadataFilePath=${report}`,
      `-Dsonar.working.directory=${join(scratch, 'scannerwork')}`,
      '-Dsonar.qualitygate.wait=false',
      ...(project === undefined ? [] : [`-Dsonar.projectKey=${project}`]),
    ],
    env: account.secrets,
    completed: [0],
  }),
} as const;
