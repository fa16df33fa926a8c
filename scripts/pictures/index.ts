// Makes the pictures in docs/pictures with headless Chromium, from a real scan of examples/shop: npm run pictures
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/domain/report.ts';
import { renderHtml } from '../../src/report/html.ts';
import { findTool } from '../tools/locate.mjs';
import { checkPage, markdownPage } from './pages.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'docs/pictures');
const chromium = findTool('chromium');

interface Picture {
  readonly name: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

if (chromium === undefined) {
  console.log('NOT RUN pictures: chromium is not there (npm run tools -- --only chromium)');
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-pictures-'));
  try {
    mkdirSync(out, { recursive: true });
    for (const picture of pictures(scan(scratch))) {
      take(chromium, picture, scratch);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

function scan(scratch: string): Report {
  const file = join(scratch, 'report.json');
  const gate = ['dist/cli/index.js', 'manifest-scan', 'examples/shop', '--format', 'json', '--output', file, '--quiet'];
  spawnSync(process.execPath, [...gate, '--budget', 'critical=0,high=0'], { cwd: root, stdio: 'inherit' });
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

function pictures(report: Report): readonly Picture[] {
  const page = renderHtml(report);
  const comment = markdownPage('gatehouse commented', renderComment(report, { marker: '' }));
  const summary = markdownPage('gate summary', renderSummary(report));
  const check = checkPage(report);
  return [
    { name: 'report-light', html: page, width: 1280, height: 1100 },
    { name: 'report-dark', html: page, width: 1280, height: 1100, dark: true },
    { name: 'report-narrow', html: page, width: 390, height: 1100 },
    { name: 'access', html: onlyAccess(page), width: 1280, height: 500 },
    { name: 'comment', html: comment, width: 900, height: 900 },
    { name: 'summary', html: summary, width: 1000, height: 900 },
    { name: 'check', html: check, width: 1100, height: 900 },
  ];
}

// A screenshot cannot scroll: everything above the picture of who may do what is taken away, and the policy that forbids to.
function onlyAccess(html: string): string {
  const style = '<style>main > :not(.access) { display: none } header { display: none }</style>';
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '').replace('</head>', `${style}</head>`);
}

function take(browser: string, { name, html, width, height, dark = false }: Picture, scratch: string): void {
  const page = join(scratch, `${name}.html`);
  writeFileSync(page, html);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--hide-scrollbars',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${join(scratch, `profile-${name}`)}`,
    `--window-size=${Math.max(width, 500)},${height}`,
    `--screenshot=${join(out, `${name}.png`)}`,
    ...(dark ? ['--blink-settings=preferredColorScheme=0', '--force-dark-mode'] : []),
  ];
  // Chromium's window is at least 500 px wide: a narrower page is shown in a frame of its own width.
  const address = width < 500 ? framed(page, width, height, scratch) : `file://${page}`;
  execFileSync(browser, [...flags, address], { stdio: 'ignore' });
  console.log(`docs/pictures/${name}.png`);
}

function framed(page: string, width: number, height: number, scratch: string): string {
  const frame = join(scratch, 'frame.html');
  const style = `border:0;width:${width}px;height:${height}px`;
  writeFileSync(frame, `<body style="margin:0"><iframe src="file://${page}" style="${style}"></iframe>`);
  return `file://${frame}`;
}
