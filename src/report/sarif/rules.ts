import type { Finding } from '../../domain/finding.ts';
import type { Report } from '../../domain/report.ts';
import type { Severity } from '../../domain/severity.ts';
import { escapeMarkdown, escapeMarkdownLines, foreignLink } from '../escape/markdown.ts';
import { oneLine, showInvisible } from '../escape/invisible.ts';
import { SARIF } from '../limits.ts';
import { shorten } from '../shorten.ts';
import type { SarifLevel, SarifRule } from './types.ts';

const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
  unknown: 'warning',
};

// The middle of the band that code scanning shows as the same word. Nothing stands for info.
const BANDS: Readonly<
  Partial<Record<Severity, { readonly score: number; readonly from: number; readonly to: number }>>
> = {
  critical: { score: 9.5, from: 9.1, to: 10 },
  high: { score: 8, from: 7, to: 8.9 },
  medium: { score: 5.5, from: 4, to: 6.9 },
  low: { score: 2, from: 0.1, to: 3.9 },
};

export function sarifLevel(severity: Severity): SarifLevel {
  return LEVELS[severity];
}

/** The findings that tell the rules: of each id the first, which is the worst. */
export function ruleLeads(findings: readonly Finding[]): readonly Finding[] {
  const leads = new Map<string, Finding>();
  for (const finding of findings) {
    if (!leads.has(finding.id)) {
      leads.set(finding.id, finding);
    }
  }
  return [...leads.values()];
}

/** A rule for each of the leads, made one after the other. */
export function* sarifRules(leads: readonly Finding[], report: Report): Generator<SarifRule> {
  for (const lead of leads) {
    yield rule(lead, report);
  }
}

function rule(finding: Finding, report: Report): SarifRule {
  const { id, title, severity, references } = finding;
  const name = oneLine(title === '' ? id : title);
  const helpUri = references.find((reference) => /^https?:/i.test(reference) && URL.canParse(reference));
  const score = securitySeverity(finding, report);
  return {
    id: ruleIdOf(finding),
    name: shorten(name, SARIF.ruleNameCharacters),
    shortDescription: { text: shorten(name, SARIF.descriptionCharacters) },
    fullDescription: { text: shorten(fullDescription(finding), SARIF.descriptionCharacters) },
    help: { text: helpText(finding), markdown: helpMarkdown(finding) },
    helpUri: helpUri === undefined ? undefined : new URL(helpUri).href,
    defaultConfiguration: { level: sarifLevel(severity) },
    properties: { tags: tags(finding, score).slice(0, SARIF.tagsPerRule), 'security-severity': score },
  };
}

/** The id as a reader can see it; never empty. */
export function ruleIdOf({ id, kind }: Finding): string {
  return oneLine(id) || kind;
}

/** The CVSS score where it stands in the band of the severity; else the middle of the band. */
function securitySeverity({ severity, scores }: Finding, { inputs }: Report): string | undefined {
  const band = BANDS[severity === 'unknown' ? inputs.policy.unknownAs : severity];
  if (band === undefined) {
    return undefined;
  }
  const cvss = scores?.cvss;
  const fits = cvss !== undefined && cvss >= band.from && cvss <= band.to;
  return (fits ? cvss : band.score).toFixed(1);
}

function tags({ kind, severity, aliases }: Finding, score: string | undefined): readonly string[] {
  return [
    ...(score === undefined ? [] : ['security']),
    kind,
    severity,
    ...aliases.map((alias) => shorten(oneLine(alias), 100)).filter(Boolean),
  ];
}

function fullDescription({ title, control, kind }: Finding): string {
  const sentence = oneLine([title, control].filter(Boolean).join('. '));
  return sentence === '' ? kind : sentence;
}

const HELP = 8000;
/** As many as a person would follow; the report has all. */
const HELP_REFERENCES = 5;

function helpText({ title, remediation, control, references, id }: Finding): string {
  const parts = [title, remediation && `Instead: ${remediation}`, control, ...references.slice(0, HELP_REFERENCES)];
  const text = showInvisible(parts.filter(Boolean).join('\n\n'));
  return shorten(text === '' ? id : text, HELP);
}

function helpMarkdown({ title, remediation, control, references, id }: Finding): string {
  const links = references.slice(0, HELP_REFERENCES).flatMap((reference) => foreignLink(reference) ?? []);
  const parts = [
    escapeMarkdown(shorten(title || id, 500)),
    remediation && `**Instead:** ${escapeMarkdownLines(shorten(remediation, 2000))}`,
    control && escapeMarkdown(shorten(control, 500)),
    links.map((link) => `- ${link}`).join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n');
}
