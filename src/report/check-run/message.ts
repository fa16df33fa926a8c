import type { Finding } from '../../domain/finding.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import { componentWords, placeWords, resourceName } from '../words.ts';

/**
 * What an annotation says below its title; plain text, which GitHub does not read as Markdown. Never empty.
 * `named` is the target where the place alone does not tell it.
 */
export function annotationMessage(finding: Finding, named: string | undefined): string {
  const { resource, component, message, remediation, control, title } = finding;
  const parts = [
    named && placeWords(finding, named),
    resource && `${resourceName(resource)}${resource.fieldPath === undefined ? '' : ` ${resource.fieldPath}`}`,
    component && componentWords(component),
    message ?? title,
    remediation && `Instead: ${remediation}`,
    control,
  ];
  const text = escapeTerminal(parts.filter((part) => part !== undefined && part !== '').join('\n'));
  return text.trim() === '' ? finding.id : text;
}
