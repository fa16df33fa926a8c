import type { Rule } from '../../src/builtin/rule.ts';
import { rules } from '../../src/builtin/rules/index.ts';
import { table } from './tables.ts';

/** docs/rules.md: every built-in rule. */
export function ruleDocs(): string {
  const standards = [...new Set(rules.map(({ control }) => control.standard))];
  const sections = standards.map((standard) => {
    const own = rules.filter(({ control }) => control.standard === standard);
    return `## ${standard}\n\n${table(['Rule', 'Severity', 'Control', 'Instead', 'Looks at'], own.map(row))}`;
  });
  return `<!-- Generated from src/builtin/rules by \`npm run generate\`: edits here are lost. -->

# The built-in rules

${rules.length} rules for Kubernetes manifests. The id of a rule never changes; \`ignore-rules\` takes it.
Where a rule looks at \`Pod\`, it looks at everything that holds a pod template: Deployment, StatefulSet, DaemonSet, Job, CronJob and the others.

${sections.join('\n\n')}
`;
}

function row({ id, title, severity, severityReason, control, remediation, kinds }: Rule): readonly string[] {
  return [
    `<a id="${id.toLowerCase()}"></a>\`${id}\`<br>${escaped(title)}`,
    `**${severity}**<br>${escaped(severityReason)}`,
    `[${escaped(control.name)}](${control.url})`,
    escaped(remediation),
    kinds.join(', '),
  ];
}

// Our own words: only what Markdown would take for a tag or for emphasis is escaped.
function escaped(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('*', String.raw`\*`);
}
