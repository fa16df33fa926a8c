import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeScanners } from '../../src/scanners/code.ts';
import { processScanners } from '../../src/scanners/index.ts';
import { manifestScanners } from '../../src/scanners/manifests.ts';
import { serviceScanners } from '../../src/scanners/services.ts';
import { factsOf, severities, type Described } from './scanner-facts.ts';
import { replaceBetween, table } from './tables.ts';

const FOLDER = 'docs/scanners';

/** Every scanner that is registered, whatever drives it. */
export const SCANNERS: readonly Described[] = [
  ...codeScanners,
  ...Object.values(processScanners),
  ...manifestScanners,
  ...serviceScanners,
];

/** What every page of a scanner tells, in this order. */
export const HEADINGS = [
  'What it finds',
  'How it is had and verified',
  'How it is run',
  'Severities',
  'What a finding looks like',
  'What it reads besides',
  'What is verified',
] as const;

interface Page {
  readonly path: string;
  readonly text: string;
}

/** The pages of scanners are written by people; what the registry and the lock say is ours. `say` is told what had to be left out. */
export function scannerPages(root: string, say: (text: string) => void): readonly Page[] {
  const files = readdirSync(join(root, FOLDER)).filter((file) => file.endsWith('.md'));
  const pages = files.map((file) => filled(`${FOLDER}/${file}`, readFileSync(join(root, FOLDER, file), 'utf8'), say));
  return pages.map((page) => (page.path === `${FOLDER}/README.md` ? withIndex(page, pages, say) : page));
}

const MARKER = /<!-- (?<kind>facts|severities):(?<name>[\w-]+) -->/g;

/** A page with the blocks that it has markers for: `facts:NAME` with `/facts`, and `severities:NAME` with `/severities`. */
function filled(path: string, original: string, say: (text: string) => void): Page {
  let text = original;
  for (const { groups } of original.matchAll(MARKER)) {
    const { kind = '', name = '' } = groups ?? {};
    const content = kind === 'facts' ? factsFor(name) : severities(name);
    const replaced = content === undefined ? undefined : replaceBetween(text, `${kind}:${name}`, content, kind);
    if (replaced === undefined) {
      say(`${path}: nothing is known for <!-- ${kind}:${name} -->, or <!-- /${kind} --> is missing: left as it is.`);
    }
    text = replaced ?? text;
  }
  return { path, text };
}

/** One scanner may look at several kinds of targets, each in a way of its own. */
function factsFor(name: string): string | undefined {
  const [first, ...others] = SCANNERS.filter((one) => one.name === name);
  if (first === undefined) {
    return undefined;
  }
  const targets = unique([first, ...others].flatMap((one) => one.targets));
  const environment = unique([first, ...others].flatMap((one) => one.environment ?? []));
  return factsOf({ ...first, targets, ...(first.environment !== undefined && { environment }) });
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** The index: every page by its first heading, with the first sentence below it. */
function withIndex(index: Page, pages: readonly Page[], say: (text: string) => void): Page {
  const rows = pages
    .filter(({ path }) => path !== index.path)
    .map(({ path, text }) => [`[${titleOf(text)}](${path.slice(FOLDER.length + 1)})`, firstSentence(text)]);
  const text = replaceBetween(index.text, 'pages', table(['Page', ''], rows));
  if (text === undefined) {
    say(`${index.path} has no markers <!-- pages --> and <!-- /pages -->: left as it is.`);
  }
  return { ...index, text: text ?? index.text };
}

function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? 'a page without a title';
}

/** Of what stands below the title, without its links; of a page with nothing there, of the section that says what a scanner finds. */
function firstSentence(text: string): string {
  const [, after = ''] = /^# .+\n+(?!#)([\s\S]*)/m.exec(text) ?? /^## What it finds\n+([\s\S]*)/m.exec(text) ?? [];
  const paragraph = after.split(/\n\s*\n/)[0] ?? '';
  const plain = paragraph.replaceAll('\n', ' ').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return /^.*?[.:](?= |$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}
