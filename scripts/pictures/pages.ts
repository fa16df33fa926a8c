import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { marked } from 'marked';
import type { Report } from '../../src/domain/report.ts';
import { checkAnnotations, checkOutput } from '../../src/report/check-run.ts';
import { escapeHtml } from '../../src/report/escape/html.ts';

const css = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
);

const frame = `
body { margin: 0; padding: 24px; background: #fff; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; margin-bottom: 16px; }
.head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; }
.body { padding: 16px; }
.annotation { border: 1px solid #d1d9e0; border-left: 4px solid #d1242f; border-radius: 6px; padding: 8px 16px; margin: 8px 0; }
.warning { border-left-color: #9a6700; }
.notice { border-left-color: #0969da; }
.annotation pre { white-space: pre-wrap; margin: 4px 0 0; font: 12px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
.place { color: #59636e; font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
h2.title { margin: 0; font-size: 20px; }`;

/** Markdown as GitHub shows it, near enough to judge its looks. */
export function markdownPage(head: string, markdown: string): string {
  return page(`<div class="box"><div class="head">${escapeHtml(head)}</div>${rendered(markdown)}</div>`);
}

/** A check run as its page on GitHub shows it: title, summary, the first annotations. */
export function checkPage(report: Report): string {
  const { title, summary } = checkOutput(report);
  const { annotations } = checkAnnotations(report, { max: 500 });
  const shown = annotations.slice(0, 4).map(
    ({ path, start_line, annotation_level, title: name, message }) =>
      `<div class="annotation ${annotation_level}"><div class="place">${escapeHtml(path)} line ${start_line}</div>
<strong>${escapeHtml(name)}</strong><pre>${escapeHtml(message)}</pre></div>`,
  );
  return page(`<div class="box"><div class="head">gatehouse / ${escapeHtml(report.gate)}</div>
<div class="body"><h2 class="title">${escapeHtml(title)}</h2></div></div>
${shown.join('\n')}
<div class="box">${rendered(summary)}</div>`);
}

function rendered(markdown: string): string {
  return `<article class="markdown-body body">${marked.parse(markdown, { async: false, gfm: true })}</article>`;
}

function page(body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>${css}${frame}</style></head><body>${body}</body></html>`;
}
