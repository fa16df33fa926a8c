import { createHash } from 'node:crypto';
import type { Report } from '../domain/report.ts';
import { accessSections } from './html/access.ts';
import { findingsSection } from './html/findings.ts';
import { counts, verdictHead } from './html/head.ts';
import { markup, type Markup } from './html/markup.ts';
import { foot, scansSection } from './html/scans.ts';
import { SCRIPT } from './html/script.ts';
import { STYLE } from './html/style.ts';
import { gateName } from './words.ts';
import { verdictSentence } from './verdict-sentence.ts';

/**
 * The report as one page that loads nothing: its policy (Content Security Policy, level 3) allows this style and this script by
 * their hashes and nothing else. Without scripts everything is there but the filters.
 */
export function renderHtml(report: Report): string {
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${verdictSentence(report)} · ${gateName(report)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${verdictHead(report)}<main>
${counts(report)}${findingsSection(report)}${accessSections(report)}${scansSection(report)}</main>
${foot(report)}<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup;
}

/** Our own constants, which hold nothing foreign. */
function trusted(text: string): Markup {
  return { markup: text };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
