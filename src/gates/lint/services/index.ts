import { UserError } from '../../../domain/errors.ts';
import type { Policy } from '../../../domain/report.ts';
import type { PlannedScan } from '../../../scan-all.ts';
import type { StepPorts } from '../../process-scan.ts';
import type { Site } from '../../gate.ts';
import type { WorkFolder } from '../../images/work-folder.ts';
import { sourceTarget } from '../reports.ts';
import type { LintInputs, LintSettings } from '../settings.ts';
import { checkmarx } from './checkmarx.ts';
import { fossa } from './fossa.ts';
import type { Service } from './service.ts';
import { snyk, snykCode } from './snyk.ts';
import { sonarqube } from './sonarqube.ts';

const SERVICES: readonly Service[] = [sonarqube, fossa, checkmarx, snykCode, snyk];

export interface ServiceRequest {
  readonly inputs: LintInputs;
  readonly site: Site;
  readonly settings: LintSettings;
  readonly work: WorkFolder;
  readonly ports: StepPorts;
}

/** What a run of the gate asks of the services of vendors. */
export interface ServiceWork {
  readonly names: readonly string[];
  readonly scans: readonly PlannedScan[];
  /** What a reader should know of which services are asked. */
  readonly notices: readonly string[];
  /** The rules of the policy with those that services add, the given ones first. */
  policy(rules: Policy['rules']): Pick<Policy, 'rules'>;
}

function refuseConfig({ scanner: { name }, takesConfig }: Service, { configs }: LintSettings): void {
  if (configs.has(name) && takesConfig !== true) {
    throw new UserError(`scanner-config: ${name} takes no file here: configure it in its service.`);
  }
}

/**
 * The scans by services: those that are named and, with auto, those whose credential is given. Throws a `UserError` for inputs that a service which is
 * asked cannot take.
 */
export function serviceWork(request: ServiceRequest): ServiceWork {
  const { inputs, ports } = request;
  const asked: ReadonlySet<string> = new Set(inputs.scanners);
  const told = SERVICES.map((service) => ({ service, credential: service.credential(inputs, ports.env) }));
  const chosen = told.filter(
    ({ service, credential }) => asked.has(service.scanner.name) || (asked.has('auto') && 'secrets' in credential),
  );
  const left = told.filter((one) => !chosen.includes(one)).map(({ service }) => service.scanner.name);
  for (const { service, credential } of chosen) {
    if ('secrets' in credential) {
      service.check(inputs);
    }
    refuseConfig(service, request.settings);
  }
  const added = chosen.flatMap(({ service }) => service.policy?.(inputs).rules ?? []);
  const isAuto = asked.has('auto') && left.length > 0;
  return {
    names: chosen.map(({ service }) => service.scanner.name),
    scans: chosen.map(({ service, credential }) => ({
      scanner: service.scanner.name,
      version: service.scanner.version,
      target: sourceTarget(request.site),
      run: async (context) => {
        const { scanService } = await import('./scan.ts');
        return scanService({ ...request, service, credential }, context);
      },
    })),
    notices: isAuto ? [`not ${left.join(', ')}: services are asked where their credential is given`] : [],
    policy: (rules = []) => (added.length === 0 ? {} : { rules: [...rules, ...added] }),
  };
}
