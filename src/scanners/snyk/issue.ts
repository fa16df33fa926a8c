import type { Component } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import { fieldsOf, listOf, numberOf, present, textOf, textsOf } from '../fields.ts';
import { namesBeside, referencesOf } from '../names.ts';
import type { Notices } from '../notices.ts';
import { canonicalPurl } from '../purl.ts';
import { rate, type SeverityWords } from '../severity-words.ts';

const WORDS: SeverityWords = { critical: 'critical', high: 'high', medium: 'medium', low: 'low' };

/** Package URL types of Snyk's package managers. */
const TYPES: Readonly<Record<string, string>> = {
  npm: 'npm',
  yarn: 'npm',
  pnpm: 'npm',
  pip: 'pypi',
  poetry: 'pypi',
  pipenv: 'pypi',
  maven: 'maven',
  gradle: 'maven',
  sbt: 'maven',
  rubygems: 'gem',
  gomodules: 'golang',
  golangdep: 'golang',
  nuget: 'nuget',
  composer: 'composer',
  cocoapods: 'cocoapods',
  hex: 'hex',
  cargo: 'cargo',
};

/** What Snyk says of one dependency on one path; undefined where it says too little to be shown. */
export function observationOf(value: unknown, manager: string, notices: Notices): Observation | undefined {
  const issue = fieldsOf(value);
  const id = textOf(issue['id']);
  const name = textOf(issue['packageName']) ?? textOf(issue['name']);
  if (id === undefined || name === undefined) {
    return undefined;
  }
  const own = { ruleId: id, component: componentOf(name, issue, textOf(issue['packageManager']) ?? manager) };
  const title = textOf(issue['title']) ?? id;
  const rated = rate(textOf(issue['severity']), WORDS, notices, numberOf(issue['cvssScore']));
  const licence = textOf(issue['license']);
  return issue['type'] === 'license'
    ? { ...own, kind: 'licence', title: `${name}: ${title}`, ...rated, ...present({ licence }) }
    : { ...own, kind: 'vulnerability', title, ...rated, ...vulnerability(id, issue) };
}

type Fields = Readonly<Record<string, unknown>>;

function vulnerability(id: string, issue: Fields): Partial<Observation> {
  const identifiers = fieldsOf(issue['identifiers']);
  const names = ['CVE', 'GHSA'].flatMap((kind) => textsOf(identifiers[kind]));
  const [first = id] = names;
  const cvss = numberOf(issue['cvssScore']);
  const path = textsOf(issue['from']);
  const published = Date.parse(textOf(issue['publicationTime']) ?? '');
  const urls = listOf(issue['references']).map((one) => textOf(fieldsOf(one)['url']));
  return {
    id: first,
    ...namesBeside(first, [...names, id]),
    ...present({ message: path.length > 1 ? `Introduced through ${path.slice(1).join(' > ')}` : undefined }),
    ...(cvss !== undefined && { scores: { cvss } }),
    ...(!Number.isNaN(published) && { published: new Date(published).toISOString() }),
    ...referencesOf(`https://security.snyk.io/vuln/${encodeURIComponent(id)}`, ...urls),
  };
}

function componentOf(name: string, issue: Fields, manager: string): Component {
  const version = textOf(issue['version']);
  const fixedIn = textsOf(issue['fixedIn']);
  const type = TYPES[manager];
  const parts = name.split(type === 'maven' ? /[:/]/ : '/').map(encodeURIComponent);
  const written = type === undefined ? undefined : `pkg:${type}/${parts.join('/')}${at(version)}`;
  const purl = canonicalPurl(written);
  return {
    name: type === 'maven' ? name.replace(':', '/') : name,
    ...present({ version, purl }),
    ...(fixedIn.length > 0 && { fixedIn }),
  };
}

function at(version: string | undefined): string {
  return version === undefined ? '' : `@${encodeURIComponent(version)}`;
}
