import type { Exception, ExceptionMatch } from '../../domain/exception.ts';
import { parseComponent } from '../component.ts';
import { clipped, Collector, type Draft } from './collector.ts';
import { productOf } from './product.ts';
import type { LedgerFormat } from './reading.ts';
import { fieldOf, listOf, textOf, textsOf, type Item } from './tree.ts';

const STATES: Readonly<Record<string, Exception['status'] | undefined>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  false_positive: 'not-affected',
  not_affected: 'not-affected',
  exploitable: undefined,
  in_triage: undefined,
};

/** The analyses of a CycloneDX document: https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_analysis */
export const cyclonedx: LedgerFormat = {
  recognises: (root) => textOf(fieldOf(root, 'bomFormat')) === 'CycloneDX',
  read(root, asked) {
    const collector = new Collector('cyclonedx', asked);
    const bom = { root, parts: partsOf(root) };
    const open = openOf(bom);
    for (const vulnerability of listOf(fieldOf(root, 'vulnerabilities'))) {
      for (const draft of draftsOf(vulnerability, bom, collector)) {
        collector.entry(() => undisputed(draft, open, collector));
      }
    }
    return collector.result();
  },
};

interface Bom {
  readonly root: Item;
  /** Package URLs by bom-ref. */
  readonly parts: ReadonlyMap<string, string>;
}

function partsOf(root: Item): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const add = (component: Item): void => {
    const [ref, purl] = [textOf(fieldOf(component, 'bom-ref')), textOf(fieldOf(component, 'purl'))];
    if (ref !== undefined && purl !== undefined) {
      parts.set(ref, purl);
    }
    listOf(fieldOf(component, 'components')).map(add);
  };
  listOf(fieldOf(root, 'components')).map(add);
  return parts;
}

function draftsOf(vulnerability: Item, bom: Bom, collector: Collector): readonly Draft[] {
  const ids = idsOf(vulnerability);
  const analysis = fieldOf(vulnerability, 'analysis');
  const state = analysis && textOf(fieldOf(analysis, 'state'));
  if (analysis === undefined || state === undefined) {
    return [];
  }
  if (ids.length === 0) {
    collector.mistake(vulnerability, 'the vulnerability has no id.');
    return [];
  }
  if (!Object.hasOwn(STATES, state)) {
    collector.mistake(
      analysis,
      `state: ${JSON.stringify(clipped(state))} is none; write one of ${Object.keys(STATES).join(', ')}.`,
    );
  }
  const status = Object.hasOwn(STATES, state) ? STATES[state] : undefined;
  const affected = listOf(fieldOf(vulnerability, 'affects'));
  if (status !== undefined && affected.length === 0) {
    collector.notice(
      vulnerability,
      `the analysis of ${clipped(ids[0] ?? '')} names nothing under affects: not applied.`,
    );
  }
  return status === undefined
    ? []
    : affected.flatMap((item) => {
        const match = matchOf(item, ids, bom, collector);
        return match === undefined ? [] : [{ ...decisionOf(analysis, bom.root), at: item, match, status }];
      });
}

/** Every vulnerability and part of which the document says that it is open, in whichever of its entries. */
function openOf({ root, parts }: Bom): ReadonlySet<string> {
  const keys = listOf(fieldOf(root, 'vulnerabilities')).flatMap((vulnerability) => {
    const analysis = fieldOf(vulnerability, 'analysis');
    const state = (analysis && textOf(fieldOf(analysis, 'state'))) ?? '';
    const isOpen = Object.hasOwn(STATES, state) && STATES[state] === undefined;
    const refs = isOpen ? listOf(fieldOf(vulnerability, 'affects')) : [];
    return refs.flatMap((item) => {
      const ref = referenceOf(textOf(fieldOf(item, 'ref')) ?? '');
      return idsOf(vulnerability).map((id) => keyOf(id, parts.get(ref) ?? ref));
    });
  });
  return new Set(keys);
}

function keyOf(id: string, purl: string): string {
  return JSON.stringify([id.toLowerCase(), purl]);
}

/** BOM-Links lead into several BOMs, and which of them a target has cannot be told. */
function undisputed(draft: Draft, open: ReadonlySet<string>, collector: Collector): Draft | undefined {
  const { ids = [], components = [] } = draft.match;
  if (components.some((purl) => ids.some((id) => open.has(keyOf(id, purl))))) {
    collector.notice(
      draft.at,
      `the document says otherwise of ${clipped(ids[0] ?? '')} in the same component elsewhere: not applied.`,
    );
    return undefined;
  }
  return draft;
}

function idsOf(vulnerability: Item): readonly string[] {
  const others = listOf(fieldOf(vulnerability, 'references')).flatMap((one) => textOf(fieldOf(one, 'id')) ?? []);
  return [...textsOf(fieldOf(vulnerability, 'id')), ...others];
}

function decisionOf(analysis: Item, root: Item): Pick<Draft, 'reason' | 'owner' | 'decided' | 'justification'> {
  const justification = textOf(fieldOf(analysis, 'justification'));
  const metadata = fieldOf(root, 'metadata');
  const supplier = metadata && (fieldOf(metadata, 'supplier') ?? fieldOf(metadata, 'manufacturer'));
  return {
    reason: textOf(fieldOf(analysis, 'detail')) ?? justification ?? textOf(fieldOf(analysis, 'state')),
    owner: supplier && textOf(fieldOf(supplier, 'name')),
    decided:
      textOf(fieldOf(analysis, 'lastUpdated')) ??
      textOf(fieldOf(analysis, 'firstIssued')) ??
      (metadata && textOf(fieldOf(metadata, 'timestamp'))),
    justification,
  };
}

function matchOf(
  affected: Item,
  ids: readonly string[],
  { root, parts }: Bom,
  collector: Collector,
): ExceptionMatch | undefined {
  const ref = referenceOf(textOf(fieldOf(affected, 'ref')) ?? '');
  const about = subjectOf(root);
  const whole = about !== undefined && ref === about.ref;
  const purl = whole ? about.purl : (parts.get(ref) ?? (ref.startsWith('pkg:') ? ref : undefined));
  const named = purl === undefined ? undefined : productOf(purl);
  const image = about?.purl === undefined ? undefined : productOf(about.purl)?.targets;
  const components = named?.components && versionsOf(affected, named.components);
  if (named === undefined || components?.length === 0) {
    collector.notice(
      affected,
      named === undefined
        ? `${JSON.stringify(clipped(ref))} leads to no package URL, so the analysis is not applied to it.`
        : 'none of its versions is said to be unaffected, so the analysis is not applied to it.',
    );
    return undefined;
  }
  const targets = named.targets ?? image;
  return { ids, ...(components !== undefined && { components }), ...(targets !== undefined && { targets }) };
}

/** A BOM-Link, as in urn:cdx:serial/1#ref, leads into another BOM. */
function referenceOf(ref: string): string {
  const link = /^urn:cdx:[^#]+#(?<fragment>.+)$/.exec(ref)?.groups?.['fragment'];
  try {
    return link === undefined ? ref : decodeURIComponent(link);
  } catch {
    // A per cent sign that encodes nothing stands for itself.
    return link ?? ref;
  }
}

function subjectOf(root: Item) {
  const metadata = fieldOf(root, 'metadata');
  const component = metadata && fieldOf(metadata, 'component');
  return component && { ref: textOf(fieldOf(component, 'bom-ref')), purl: textOf(fieldOf(component, 'purl')) };
}

/** Where versions are listed, those that are unaffected; a version says affected when it says nothing. */
function versionsOf(affected: Item, components: readonly string[]): readonly string[] {
  const versions = listOf(fieldOf(affected, 'versions'));
  if (versions.length === 0) {
    return components;
  }
  const unaffected = versions
    .filter((one) => textOf(fieldOf(one, 'status')) === 'unaffected')
    .flatMap((one) => textOf(fieldOf(one, 'version')) ?? textOf(fieldOf(one, 'range')) ?? []);
  return components
    .flatMap((purl) => unaffected.map((version) => `${withoutVersion(purl)}@${version}`))
    .filter((written) => parseComponent(written) !== undefined);
}

function withoutVersion(purl: string): string {
  return purl.replace(/[?#].*$/, '').replace(/(?<=[^/])@[^/]*$/, '');
}
