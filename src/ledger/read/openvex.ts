import type { Exception, ExceptionMatch } from '../../domain/exception.ts';
import { clipped, Collector } from './collector.ts';
import { latestOnly, type Atom, type Latest } from './openvex-time.ts';
import { productOf } from './product.ts';
import type { LedgerFormat } from './reading.ts';
import { fieldOf, listOf, textOf, textsOf, type Item } from './tree.ts';

const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;
const JUSTIFICATIONS = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
];

/** What of a status the ledger holds; the others set nothing aside, and end what an earlier statement set aside. */
const HELD: Readonly<Record<string, Exception['status']>> = { not_affected: 'not-affected', fixed: 'fixed' };

/** OpenVEX 0.2: https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md */
export const openvex: LedgerFormat = {
  recognises: (root) => textsOf(fieldOf(root, '@context')).some((text) => text.startsWith('https://openvex.dev/ns')),
  read(root, asked) {
    const collector = new Collector('openvex', asked);
    if (fieldOf(root, 'statements')?.list === undefined) {
      collector.mistake(root, 'an OpenVEX document has a list of statements.');
    }
    const atoms = listOf(fieldOf(root, 'statements')).flatMap((statement) => atomsOf(statement, root, collector));
    keepAll(latestOnly(atoms), root, collector);
    return collector.result();
  },
};

function atomsOf(statement: Item, root: Item, collector: Collector): readonly Atom[] {
  const status = textOf(fieldOf(statement, 'status')) ?? '';
  const ids = idsOf(fieldOf(statement, 'vulnerability'));
  const products = listOf(fieldOf(statement, 'products'));
  if (!checked(statement, { status, ids }, collector)) {
    return [];
  }
  if (products.length === 0) {
    collector.notice(statement, `a statement on ${clipped(ids[0] ?? '')} names no product, so it is not applied.`);
  }
  const time = textOf(fieldOf(statement, 'timestamp')) ?? textOf(fieldOf(root, 'timestamp'));
  return products.flatMap((product) => {
    const purl = purlOf(product);
    if (purl === undefined) {
      collector.notice(
        product,
        `a product of the statement on ${clipped(ids[0] ?? '')} has no package URL, so it is not applied.`,
      );
      return [];
    }
    const parts = listOf(fieldOf(product, 'subcomponents'));
    // A product with parts of which none is known must not become the whole product.
    const subcomponents = parts.length === 0 ? [undefined] : parts.flatMap((part) => purlOf(part) ?? []);
    return subcomponents.map((subcomponent) => ({ statement, status, ids, product: purl, time, subcomponent }));
  });
}

function checked(
  statement: Item,
  { status, ids }: { readonly status: string; readonly ids: readonly string[] },
  collector: Collector,
): boolean {
  const justification = textOf(fieldOf(statement, 'justification'));
  const mistakes = [
    ...(ids.length === 0 ? ['the statement names no vulnerability.'] : []),
    ...((STATUSES as readonly string[]).includes(status)
      ? []
      : [`status: ${JSON.stringify(clipped(status))} is none; write one of ${STATUSES.join(', ')}.`]),
    ...(status === 'not_affected' && justification === undefined && !fieldOf(statement, 'impact_statement')
      ? ['not_affected needs a justification or an impact_statement.']
      : []),
    ...(justification === undefined || JUSTIFICATIONS.includes(justification)
      ? []
      : [
          `justification: ${JSON.stringify(clipped(justification))} is none; write one of ${JUSTIFICATIONS.join(', ')}.`,
        ]),
  ];
  for (const mistake of mistakes) {
    collector.mistake(statement, mistake);
  }
  return mistakes.length === 0;
}

/** Before 0.2 the vulnerability was its name alone. */
function idsOf(vulnerability: Item | undefined): readonly string[] {
  const name = textOf(vulnerability) ?? (vulnerability && textOf(fieldOf(vulnerability, 'name')));
  const aliases = vulnerability === undefined ? [] : textsOf(fieldOf(vulnerability, 'aliases'));
  return [...(name === undefined ? [] : [name]), ...aliases];
}

function purlOf(item: Item): string | undefined {
  const identifiers = fieldOf(item, 'identifiers');
  const all = [textOf(item), textOf(fieldOf(item, '@id')), identifiers && textOf(fieldOf(identifiers, 'purl'))];
  return all.find((text) => text?.startsWith('pkg:'));
}

function keepAll({ atoms, contradicted }: Latest, root: Item, collector: Collector): void {
  for (const atom of atoms) {
    const status = HELD[atom.status];
    const match = status && matchOf(atom, contradicted, collector);
    if (status !== undefined && match !== undefined) {
      collector.entry(() => ({
        at: atom.statement,
        match,
        status,
        reason: reasonOf(atom.statement, status),
        owner: textOf(fieldOf(atom.statement, 'supplier')) ?? textOf(fieldOf(root, 'author')),
        decided: atom.time,
        justification: textOf(fieldOf(atom.statement, 'justification')),
      }));
    }
  }
}

function reasonOf(statement: Item, status: Exception['status']): string {
  const said = ['impact_statement', 'status_notes', 'justification'].map((name) => textOf(fieldOf(statement, name)));
  return said.find((text) => text !== undefined) ?? (status === 'fixed' ? 'A statement says that it is fixed' : '');
}

function matchOf(atom: Atom, contradicted: ReadonlySet<Atom>, collector: Collector): ExceptionMatch | undefined {
  const { statement, ids, product, subcomponent } = atom;
  const named = productOf(product);
  const part = subcomponent === undefined ? undefined : productOf(subcomponent);
  if (named === undefined || (subcomponent !== undefined && part?.components === undefined)) {
    collector.notice(
      statement,
      `${clipped(subcomponent ?? product)} is no package URL, so the statement is not applied to it.`,
    );
    return undefined;
  }
  if (part === undefined || named.targets !== undefined) {
    return { ids, ...named, ...part };
  }
  if (contradicted.has(atom)) {
    collector.notice(
      statement,
      `the products with ${clipped(subcomponent ?? '')} differ, and which of them was scanned cannot be told: not applied.`,
    );
    return undefined;
  }
  return { ids, ...part };
}
