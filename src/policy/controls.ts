import picomatch from 'picomatch';
import type { Finding, FindingKind } from '../domain/finding.ts';
import type { Policy, Reason } from '../domain/report.ts';
import type { ControlResult, Scan } from '../domain/scan.ts';

/** Tells whether any of the globs is over a control: `CIS 4.2.*`, `C-0057`. In any case; CIS before the number may be left out on either side. */
export function controlMatcher(globs: readonly string[]): (control: string) => boolean {
  const plain = globs.map(plainName);
  const exact = new Set(plain);
  // The name of a control is no path: a star in it stands for slashes too.
  const matches = picomatch(plain, { dot: true, bash: true });
  return (control) => exact.has(plainName(control)) || (plain.length > 0 && matches(plainName(control)));
}

function plainName(control: string): string {
  return control
    .trim()
    .toLowerCase()
    .replace(/^cis[ -]+/, '');
}

const KINDS: ReadonlySet<FindingKind> = new Set(['misconfiguration', 'benchmark', 'conformance', 'exposure']);

/** The parts of a policy that name controls: what decides on an open finding of one of them. */
export const CONTROL_RULES = ['require', 'fail-on-any-resource'] as const;
export type ControlRule = (typeof CONTROL_RULES)[number];

/** Tells of an open finding by which of them it is decided. */
export function controlRules({
  require = [],
  failOnAnyResource = [],
}: Policy): (finding: Finding) => ControlRule | undefined {
  const globs: Readonly<Record<ControlRule, readonly string[]>> = {
    require,
    'fail-on-any-resource': failOnAnyResource,
  };
  const asked = CONTROL_RULES.filter((rule) => globs[rule].length > 0);
  const ready = asked.map((rule) => ({ rule, matches: controlMatcher(globs[rule]) }));
  return (finding) =>
    ready.length > 0 && KINDS.has(finding.kind)
      ? ready.find(({ matches }) => controlsOf(finding).some(matches))?.rule
      : undefined;
}

function controlsOf({ id, aliases, sightings }: Finding): readonly string[] {
  return [...new Set([id, ...aliases, ...sightings.map(({ ruleId }) => ruleId)])];
}

interface Evaluated {
  readonly scan: Scan;
  readonly control: ControlResult;
}

/** Why what is required cannot be judged: nobody evaluated any such control. */
export function unevaluated(scans: readonly Scan[], { require = [] }: Policy): readonly Reason[] {
  return require.flatMap((glob) =>
    evaluated(glob, scans).length > 0
      ? []
      : [
          {
            rule: 'require.missing',
            message: `require names ${glob}, and no scan evaluated a control of that name: let the scanner that has it run, or ask for it only in the gate that has it.`,
            findings: [],
          },
        ],
  );
}

/** Why what is required breaks the policy: each pattern with the controls of it that some scan does not say to pass. `decided` are the findings that `require` decides on. */
export function requiredReasons(
  decided: readonly Finding[],
  scans: readonly Scan[],
  { require = [] }: Policy,
): readonly Reason[] {
  return require.flatMap((glob) => {
    const broken = evaluated(glob, scans).filter(({ control }) => control.result !== 'pass');
    const matches = controlMatcher([glob]);
    const open = decided.filter((finding) => controlsOf(finding).some(matches));
    return broken.length + open.length === 0 ? [] : [brokenReason(glob, broken, open)];
  });
}

function evaluated(glob: string, scans: readonly Scan[]): readonly Evaluated[] {
  const matches = controlMatcher([glob]);
  return scans.flatMap((scan) =>
    scan.status === 'completed'
      ? scan.controls.flatMap((control) => (matches(control.id) ? [{ scan, control }] : []))
      : [],
  );
}

const SHOWN = 5;

function brokenReason(glob: string, broken: readonly Evaluated[], open: readonly Finding[]): Reason {
  const shown = broken
    .slice(0, SHOWN)
    .map(({ scan, control }) => `${control.id} ${SAYS[control.result]} in ${scan.id}`);
  const rest = broken.length > SHOWN ? `, and ${broken.length - SHOWN} more` : '';
  const what = broken.length === 0 ? `${open.length} open of it` : `${shown.join(', ')}${rest}`;
  return {
    rule: 'require',
    limit: 0,
    actual: broken.length === 0 ? open.length : broken.length,
    message: `${glob} must pass, and ${what}: mend that, or take ${glob} from require. No exception stands for a control that is required.`,
    findings: open.map(({ fingerprint }) => fingerprint),
  };
}

const SAYS: Readonly<Record<ControlResult['result'], string>> = {
  pass: 'passes',
  fail: 'fails',
  manual: 'is left to a person',
  skip: 'was not evaluated',
};

/** What of `fail-on-any-resource` nobody here has heard of: most tools name a control only where something fails it, so that this is no error. */
export function unheardOf(
  findings: readonly Finding[],
  scans: readonly Scan[],
  { failOnAnyResource = [] }: Policy,
): readonly string[] {
  const names = failOnAnyResource.length === 0 ? [] : findings.flatMap(controlsOf);
  return failOnAnyResource
    .filter((glob) => !/^\**$/.test(glob) && evaluated(glob, scans).length === 0 && !names.some(controlMatcher([glob])))
    .map(
      (glob) =>
        `fail-on-any-resource names ${glob}, and no scan here tells of a control of that name: nothing fails it, or the name is another.`,
    );
}

/** Why findings of controls fail of which no resource may. */
export function anyResourceReasons(blocked: readonly Finding[]): readonly Reason[] {
  if (blocked.length === 0) {
    return [];
  }
  const ids = [...new Set(blocked.map(({ id }) => id))];
  const rest = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : '';
  const [findings, are, them] = blocked.length === 1 ? ['finding', 'is', 'it'] : ['findings', 'are', 'them'];
  return [
    {
      rule: 'fail-on-any-resource',
      limit: 0,
      actual: blocked.length,
      message: `${blocked.length} open ${findings} ${are} of controls that no resource may fail (${ids.slice(0, SHOWN).join(', ')}${rest}): mend ${them}, or take the control from fail-on-any-resource.`,
      findings: blocked.map(({ fingerprint }) => fingerprint),
    },
  ];
}
