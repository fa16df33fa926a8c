import type { Finding } from '../../domain/finding.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import { resourceName } from '../words.ts';

/** What an annotation says below its title; plain text, which GitHub does not read as Markdown. Never empty. */
export function annotationMessage(finding: Finding): string {
  const { resource, message, remediation, control, title } = finding;
  const parts = [
    resource && `${resourceName(resource)}${resource.fieldPath === undefined ? '' : ` ${resource.fieldPath}`}`,
    message ?? title,
    remediation && `Instead: ${remediation}`,
    control,
  ];
  const text = escapeTerminal(parts.filter((part) => part !== undefined && part !== '').join('\n'));
  return text.trim() === '' ? finding.id : text;
}
