import type { ExceptionMatch } from '../../domain/exception.ts';
import type { FindingKind } from '../../domain/finding.ts';
import { parseComponent } from '../component.ts';
import { isDay } from '../life.ts';
import { fieldTexts, listed, pathGlob, required } from './checked-fields.ts';
import { clipped, Collector, type Draft } from './collector.ts';
import type { LedgerFormat } from './reading.ts';
import { fieldOf, listOf, textOf, type Item } from './tree.ts';

const SECTIONS: Readonly<Record<string, FindingKind>> = {
  vulnerabilities: 'vulnerability',
  misconfigurations: 'misconfiguration',
  secrets: 'secret',
  licenses: 'licence',
};

/** A .trivyignore.yaml as Trivy 0.74 reads it, other than that an unknown key is a mistake here. */
export const trivyignoreYaml: LedgerFormat = {
  recognises: ({ fields }) => Object.keys(SECTIONS).some((name) => fields?.get(name)?.value.list !== undefined),
  read(root, asked) {
    const collector = new Collector('trivyignore-yaml', asked);
    collector.unknownKeys(root, Object.keys(SECTIONS));
    for (const [name, kind] of Object.entries(SECTIONS)) {
      const section = fieldOf(root, name);
      if (section !== undefined && section.list === undefined) {
        collector.mistake(section, `${name} must be a list.`);
      }
      for (const item of listOf(section)) {
        collector.entry(() => draftOf(item, kind, collector));
      }
    }
    return collector.result();
  },
};

const KEYS = ['id', 'paths', 'purls', 'expired_at', 'statement'];

function draftOf(item: Item, kind: FindingKind, collector: Collector): Draft | undefined {
  if (item.fields === undefined) {
    collector.mistake(item, 'an entry is a mapping, with an id.');
    return undefined;
  }
  collector.unknownKeys(item, KEYS);
  const id = required(item, 'id', 'what it ignores', collector);
  const paths = fieldTexts(item, 'paths', collector)?.map(pathGlob);
  const components = fieldTexts(item, 'purls', collector);
  for (const purl of listed(fieldOf(item, 'purls'))) {
    if (parseComponent(textOf(purl) ?? '') === undefined) {
      collector.mistake(purl, `${JSON.stringify(clipped(textOf(purl) ?? ''))} is no package URL.`);
    }
  }
  const match: ExceptionMatch = {
    ids: [id ?? ''],
    kinds: [kind],
    ...(paths !== undefined && { paths }),
    // Trivy asks for the package of vulnerabilities only.
    ...(components !== undefined && kind === 'vulnerability' && { components }),
  };
  return { at: item, match, reason: textOf(fieldOf(item, 'statement')), expires: expiryOf(item, collector) };
}

function expiryOf(item: Item, collector: Collector): string | undefined {
  const field = fieldOf(item, 'expired_at');
  const text = textOf(field);
  if (field === undefined || (text !== undefined && isInstant(text))) {
    // Trivy lets it end as that day begins.
    return text !== undefined && isDay(text) ? `${text}T00:00:00Z` : text;
  }
  collector.mistake(
    field,
    `expired_at: ${JSON.stringify(clipped(text ?? ''))} is no date; write it as in 2026-12-31 or 2026-12-31T12:00:00Z.`,
  );
  return undefined;
}

function isInstant(text: string): boolean {
  const full = /^(?<day>\d{4}-\d\d-\d\d)(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text)?.groups;
  return full !== undefined && isDay(full['day'] ?? '') && !Number.isNaN(Date.parse(text));
}
