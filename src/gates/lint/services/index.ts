import { messageOf, UserError } from '../../../domain/errors.ts';
import type { Policy } from '../../../domain/report.ts';
import type { PlannedScan } from '../../../scan-all.ts';
import type { StepPorts } from '../../process-scan.ts';
import type { Site } from '../../gate.ts';
import type { WorkFolder } from '../../images/work-folder.ts';
import { sourceTarget } from '../reports.ts';
import type { LintInputs, LintSettings } from '../settings.ts';
import { checkmarx } from './checkmarx.ts';
import { fossa } from './fossa.ts';
import type { Credential, Service } from './service.ts';
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
  const { inputs } = request;
  const isAuto = inputs.scanners.includes('auto');
  const candidates = SERVICES.map((service) => candidateOf(service, request));
  const chosen = candidates.filter(({ reason }) => reason === undefined);
  const added = chosen.flatMap(({ service }) => service.policy?.(inputs).rules ?? []);
  return {
    names: chosen.map(({ service }) => service.scanner.name),
    scans: chosen.map((candidate) => planned(candidate, request)),
    notices: isAuto ? noticesOf(candidates) : [],
    policy: (rules = []) => (added.length === 0 ? {} : { rules: [...rules, ...added] }),
  };
}

interface Candidate {
  readonly service: Service;
  readonly credential: Credential;
  readonly isNamed: boolean;
  /** Why it is not asked; absent where it is. */
  readonly reason?: string;
}

const WITHOUT = 'services are asked where their credential is given';

function candidateOf(service: Service, { inputs, ports, settings }: ServiceRequest): Candidate {
  const asked: ReadonlySet<string> = new Set(inputs.scanners);
  const credential = service.credential(inputs, ports.env);
  const isNamed = asked.has(service.scanner.name);
  const candidate = { service, credential, isNamed };
  if (!isNamed && !(asked.has('auto') && 'secrets' in credential)) {
    return { ...candidate, reason: WITHOUT };
  }
  refuseConfig(service, settings);
  if ('missing' in credential) {
    return candidate;
  }
  try {
    service.check(inputs);
    return candidate;
  } catch (error) {
    // A credential in the environment may be there for another step: it does not say that this gate is to ask.
    if (isNamed || !credential.isAmbient) {
      throw error;
    }
    return { ...candidate, reason: messageOf(error) };
  }
}

function planned({ service, credential, isNamed }: Candidate, request: ServiceRequest): PlannedScan {
  return {
    scanner: service.scanner.name,
    version: service.scanner.version,
    target: sourceTarget(request.site),
    run: async (context) => {
      const { scanService } = await import('./scan.ts');
      return scanService({ ...request, service, credential, isNamed }, context);
    },
  };
}

/** Each reason once, with the services that it holds for. */
function noticesOf(candidates: readonly Candidate[]): readonly string[] {
  const reasons = new Set(candidates.flatMap(({ reason }) => reason ?? []));
  return [...reasons].map((reason) => {
    const names = candidates.filter((one) => one.reason === reason).map(({ service }) => service.scanner.name);
    return `not ${names.join(', ')}: ${reason}`;
  });
}
