import type { FindingKind, Status } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Severity } from '../../domain/severity.ts';
import { fieldsOf, numberOf, present, textOf } from '../fields.ts';
import { referencesOf } from '../names.ts';
import type { Notices } from '../notices.ts';
import { rate, type Rated, type SeverityWords } from '../severity-words.ts';
import { componentOf } from './locator.ts';

interface IssueType {
  readonly kind: FindingKind;
  /** FOSSA gives none to what is not a vulnerability. */
  readonly severity: Severity;
  readonly says: string;
}

/** The types that fossa-cli names (src/Fossa/API/Types.hs, IssueType). */
const TYPES: Readonly<Record<string, IssueType>> = {
  policy_conflict: { kind: 'licence', severity: 'high', says: 'denied by the licence policy' },
  policy_flag: { kind: 'licence', severity: 'medium', says: 'flagged by the licence policy' },
  unlicensed_dependency: { kind: 'licence', severity: 'medium', says: 'without a licence' },
  unlicensed_and_public: { kind: 'licence', severity: 'medium', says: 'public, and without a licence' },
  blacklisted_dependency: { kind: 'exposure', severity: 'high', says: 'on the list of dependencies that are denied' },
  outdated_dependency: { kind: 'exposure', severity: 'low', says: 'outdated' },
  risk_abandonware: { kind: 'exposure', severity: 'low', says: 'abandoned by its authors' },
  risk_empty_package: { kind: 'exposure', severity: 'low', says: 'an empty package' },
  risk_native_code: { kind: 'exposure', severity: 'low', says: 'a package with native code' },
};

const WORDS: SeverityWords = { critical: 'critical', high: 'high', medium: 'medium', low: 'low' };

/** What `fossa test` says of one issue; undefined where it says too little to be shown. */
export function observationOf(value: unknown, notices: Notices): Observation | undefined {
  const issue = fieldsOf(value);
  const type = textOf(issue['type']);
  const locator = textOf(issue['revisionId']);
  if (type === undefined || locator === undefined) {
    return undefined;
  }
  const component = componentOf(locator, textOf(issue['fixedIn']));
  const status: Status = issue['resolved'] === true ? 'suppressed' : 'open';
  const beside = {
    status,
    ...(component !== undefined && { component }),
    ...referencesOf(textOf(issue['issueDashURL'])),
  };
  return type === 'vulnerability'
    ? { ...vulnerability(issue, locator, notices), ...beside }
    : { ...policyIssue(type, issue, locator, notices), ...beside };
}

type Fields = Readonly<Record<string, unknown>>;

function vulnerability(issue: Fields, locator: string, notices: Notices): Observation {
  const number = numberOf(issue['id']);
  const id = textOf(issue['cve']) ?? `FOSSA-${number ?? 'unknown'}`;
  const fixedIn = textOf(issue['fixedIn']);
  return {
    ruleId: id,
    kind: 'vulnerability',
    title: `${id} in ${nameIn(locator)}`,
    ...rate(textOf(issue['priorityString']), WORDS, notices),
    ...present({ remediation: fixedIn === undefined ? undefined : `Take ${nameIn(locator)} ${fixedIn}` }),
  };
}

function policyIssue(type: string, issue: Fields, locator: string, notices: Notices): Observation {
  const known = TYPES[type];
  if (known === undefined) {
    notices.add(
      `The issue type ${JSON.stringify(type)} of FOSSA is not known here, and its severity was read as unknown`,
    );
  }
  const licence = textOf(issue['license']);
  const rule = numberOf(fieldsOf(issue['rule'])['ruleId']);
  const says = known?.says ?? type;
  return {
    ruleId: `fossa:${type}`,
    kind: known?.kind ?? 'exposure',
    title: `${nameIn(locator)} is ${says}`,
    ...severityOf(known, textOf(issue['priorityString']), notices),
    message: [
      licence === undefined ? undefined : `Its licence is ${licence}`,
      rule === undefined ? undefined : `rule ${rule} of the policy in FOSSA`,
    ]
      .filter((part) => part !== undefined)
      .join('; '),
    // One package may have several licences that are denied.
    controlKey: `fossa:${type}${licence === undefined ? '' : `: ${licence}`}`,
    ...present({ licence: known?.kind === 'licence' ? licence : undefined }),
  };
}

/** By its type, as what a policy denies must not go in and what it flags must be looked at; a word of FOSSA's own goes before. */
function severityOf(known: IssueType | undefined, word: string | undefined, notices: Notices): Rated {
  return word !== undefined || known === undefined
    ? rate(word, WORDS, notices)
    : { severity: known.severity, severitySource: 'default' };
}

function nameIn(locator: string): string {
  return locator.replace(/^[^+]+\+/, '').replace('$', ' ');
}
