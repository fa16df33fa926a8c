import type { ExceptionMatch } from '../../domain/exception.ts';
import { listed, pathGlob } from './checked-fields.ts';
import { clipped, Collector, type Draft } from './collector.ts';
import type { LedgerFormat } from './reading.ts';
import { fieldOf, listOf, textOf, type Item } from './tree.ts';

/** The rules under `ignore` of a configuration of Grype, as Grype 0.117 reads them; a rule that cannot be held exactly is refused, not widened. */
export const grypeConfig: LedgerFormat = {
  recognises: ({ fields }) => fields?.get('ignore')?.value.list !== undefined,
  read(root, asked) {
    const collector = new Collector('grype', asked);
    const section = fieldOf(root, 'ignore');
    if (section !== undefined && section.list === undefined) {
      collector.mistake(section, 'ignore must be a list of rules.');
    }
    for (const rule of listOf(section)) {
      collector.entry(() => draftOf(rule, collector));
    }
    return collector.result();
  },
};

const KEYS = [
  'vulnerability',
  'include-aliases',
  'reason',
  'namespace',
  'fix-state',
  'package',
  'vex-status',
  'vex-justification',
  'match-type',
];
const PACKAGE_KEYS = ['name', 'version', 'language', 'type', 'location', 'upstream-name'];

const NOT_HELD: Readonly<Record<string, string>> = {
  namespace: 'findings do not keep the namespace of their record',
  'match-type': 'findings do not keep how they were matched',
  language: 'findings do not keep the language; use type',
  'vex-status': 'name the VEX document itself among the exceptions',
  'vex-justification': 'name the VEX document itself among the exceptions',
};

/** Types of Grype of which a package URL says the same. */
const TYPES: Readonly<Record<string, string>> = {
  apk: 'apk',
  deb: 'deb',
  rpm: 'rpm',
  npm: 'npm',
  python: 'pypi',
  gem: 'gem',
  'java-archive': 'maven',
  'go-module': 'golang',
  'rust-crate': 'cargo',
  'php-composer': 'composer',
  dotnet: 'nuget',
  hex: 'hex',
  conan: 'conan',
  'dart-pub': 'pub',
};

function draftOf(rule: Item, collector: Collector): Draft | undefined {
  const named = fieldOf(rule, 'package');
  if (rule.fields === undefined || (named !== undefined && named.fields === undefined)) {
    collector.mistake(named ?? rule, 'a rule is a mapping, and so is its package.');
    return undefined;
  }
  collector.unknownKeys(rule, KEYS);
  collector.unknownKeys(named ?? rule, named === undefined ? KEYS : PACKAGE_KEYS);
  refuse(rule, collector);
  refuse(named, collector);
  return { at: rule, match: matchOf(rule, named, collector), reason: textOf(fieldOf(rule, 'reason')) };
}

function refuse(item: Item | undefined, collector: Collector): void {
  for (const [name, why] of Object.entries(NOT_HELD)) {
    const field = item === undefined ? undefined : fieldOf(item, name);
    if (field !== undefined && field.scalar !== '') {
      collector.mistake(field, `a rule with ${name} cannot be held exactly: ${why}.`);
    }
  }
}

function matchOf(rule: Item, named: Item | undefined, collector: Collector): ExceptionMatch {
  const id = textOf(fieldOf(rule, 'vulnerability'));
  const location = named && textOf(fieldOf(named, 'location'));
  const wanted = {
    name: named && namePattern(fieldOf(named, 'name'), collector),
    version: named && textOf(fieldOf(named, 'version')),
    type: named && typeOf(fieldOf(named, 'type'), collector),
    source: named && namePattern(fieldOf(named, 'upstream-name'), collector),
  };
  const parts = Object.entries(wanted).filter(([, text]) => text !== undefined);
  return {
    ...(id !== undefined && { ids: [id] }),
    // Grype finds nothing else.
    ...(fixStateOf(fieldOf(rule, 'fix-state'), collector) && { fixable: true, kinds: ['vulnerability'] as const }),
    ...(parts.length > 0 && { package: Object.fromEntries(parts) }),
    ...(location !== undefined && { paths: [pathGlob(location)] }),
  };
}

function fixStateOf(item: Item | undefined, collector: Collector): boolean {
  const state = textOf(item);
  if (item !== undefined && state !== undefined && state !== 'fixed') {
    collector.mistake(
      item,
      `a rule with fix-state: ${clipped(state)} cannot be held exactly: the other scanners have other words for it; the input only-fixable counts what can be mended.`,
    );
  }
  return state === 'fixed';
}

function typeOf(item: Item | undefined, collector: Collector): string | undefined {
  const type = textOf(item);
  if (item === undefined || type === undefined) {
    return undefined;
  }
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (known === undefined) {
    collector.mistake(
      item,
      `a rule for the type ${clipped(type)} cannot be held exactly; those that can are ${Object.keys(TYPES).join(', ')}.`,
    );
  }
  return known;
}

// As Grype tells whether a name is a regular expression: a dot alone makes none.
const REGEX = /[\^$*+?[\](){}|\\]/;

/** A name for which `*` stands for any text and `?` for any character; Grype's regular expressions as far as they say no more than that. */
function namePattern(item: Item | undefined, collector: Collector): string | undefined {
  const name = textOf(item);
  if (item === undefined || name === undefined || !REGEX.test(name)) {
    return name;
  }
  const pieces = name
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .match(/\.\*|\.\+|\\[^A-Za-z0-9*?]|\.|[^\\^$*+?[\](){}|.]|./g);
  const read = (listed(item).length === 0 ? [] : (pieces ?? [])).map(pieceOf);
  if (read.includes(undefined)) {
    collector.mistake(
      item,
      `the regular expression ${JSON.stringify(clipped(name))} cannot be held exactly: of its signs only . and .* are known here; write a rule for each name.`,
    );
    return undefined;
  }
  return read.join('');
}

function pieceOf(piece: string): string | undefined {
  if (piece === '.*' || piece === '.') {
    return piece === '.' ? '?' : '*';
  }
  if (piece === '.+') {
    return '?*';
  }
  return piece.length === 2 ? piece.slice(1) : REGEX.test(piece) ? undefined : piece;
}
