import { CROSSWALK, CROSSWALK_TOOLS, type CrosswalkRow } from '../../src/crosswalk/table.ts';
import { table } from './tables.ts';

const SCOPES: Readonly<Record<CrosswalkRow['scope'], string>> = {
  resource: 'resource',
  container: 'container',
  port: 'port of a container',
  volume: 'volume',
  field: 'field',
};

/** docs/crosswalk.md: which rules of scanners mean the same control. */
export function crosswalkDocs(): string {
  const standards = CROSSWALK.map((row) => [
    `<a id="${row.key}"></a>\`${row.key}\`<br>${row.title}`,
    SCOPES[row.scope],
    (row.cis ?? []).join(', ') || '–',
    row.nsa ?? '–',
    (row.attack ?? [])
      .map((id) => `[${id}](https://attack.mitre.org/techniques/${id.replace('.', '/')}/)`)
      .join(', ') || '–',
    row.podSecurity ?? '–',
  ]);
  const rules = CROSSWALK.map((row) => [
    `[\`${row.key}\`](#${row.key})`,
    ...CROSSWALK_TOOLS.map((tool) => (row.rules[tool] ?? []).map((id) => `\`${id}\``).join('<br>') || '–'),
  ]);
  return `<!-- Generated from src/crosswalk by \`npm run generate\`: edits here are lost. -->

# The crosswalk of controls

Several scanners say the same of a manifest, each under a name of its own. ${CROSSWALK.length} controls are joined by this table: what scanners say of one control of one resource (and of one
container, port or volume of it) is one finding, seen by several, with the severity of the worst of them. Its id is that of the built-in rule where there is one, and the others are its aliases.

Only rules that mean the same are in a row: a wrong row would hide findings. Rules that have no like, or that say several things at once, are findings of their own, and so is what a scanner
says of a pod with several containers without telling which.

## The controls in the standards

CIS is the CIS Kubernetes Benchmark 1.12, NSA/CISA a section of the Kubernetes Hardening Guide 1.2, ATT&CK the MITRE matrix for containers.

${table(['Control', 'A finding for each', 'CIS', 'NSA/CISA', 'ATT&CK', 'Pod Security Standards'], standards)}

## The rules of the scanners

Behind a \`#\` stands what of a rule is meant, where a rule says several things: a field, or what its message is about.

${table(['Control', ...CROSSWALK_TOOLS], rules)}
`;
}
