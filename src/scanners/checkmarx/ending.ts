import type { Observation } from '../../domain/observation.ts';
import type { ControlResult, Gap } from '../../domain/scan.ts';

/** The control that the policies of the service are. */
export const CHECKMARX_POLICY = 'checkmarx:policy';

/** How a run of `cx` ended that wrote its report. */
export interface Ending {
  readonly controls: readonly ControlResult[];
  readonly observations: readonly Observation[];
  readonly gaps: readonly Gap[];
}

/** The exit codes of engines that failed (internal/constants/exit-codes of ast-cli). */
const ENGINES: Readonly<Record<number, string>> = { 2: 'SAST', 3: 'SCA', 4: 'IaC Security', 5: 'API Security' };

/**
 * What the exit code and the words of `cx` say besides its report: that a policy of the service is broken, that engines failed, or what nobody knows
 * here, which is a gap.
 */
export function readEnding(exitCode: number | null, said: string): Ending {
  if (exitCode === 0) {
    return { controls: [], observations: [], gaps: [] };
  }
  if (/Policy Violation - Break Build Enabled/i.test(said)) {
    return { controls: [POLICY_FAILED], observations: [POLICY_BROKEN], gaps: [] };
  }
  if (/completed partially/i.test(said)) {
    const engine = ENGINES[exitCode ?? 0] ?? 'more than one engine';
    const reason = `Checkmarx One completed its scan partially (${engine} failed): scan again, or choose other engines in cx-scan-types`;
    return { controls: [], observations: [], gaps: [{ what: `Checkmarx One: ${engine}`, reason }] };
  }
  return {
    controls: [],
    observations: [],
    gaps: [{ what: 'Checkmarx One', reason: `cx ended with exit code ${String(exitCode)}: ${lastLine(said)}` }],
  };
}

const POLICY_FAILED: ControlResult = {
  id: CHECKMARX_POLICY,
  result: 'fail',
  title: 'The policies of Checkmarx One that break builds',
};

const POLICY_BROKEN: Observation = {
  ruleId: CHECKMARX_POLICY,
  kind: 'conformance',
  title: 'A policy of Checkmarx One is broken',
  severity: 'high',
  severitySource: 'status',
  severityReason: 'The policy says that it breaks builds',
  message: 'A policy in Checkmarx One that breaks builds is violated by what was found',
  remediation: 'Mend what the policy names in Checkmarx One, or change the policy there',
  controlKey: CHECKMARX_POLICY,
};

const MAX_SAID = 300;

function lastLine(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return (lines.at(-1) ?? 'it said nothing').trim().slice(0, MAX_SAID);
}
