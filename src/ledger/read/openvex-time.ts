import type { Item } from './tree.ts';

/** What a statement says of one product, or of one part of it. */
export interface Atom {
  readonly statement: Item;
  readonly ids: readonly string[];
  readonly status: string;
  readonly product: string;
  readonly subcomponent: string | undefined;
  readonly time: string | undefined;
}

export interface Latest {
  readonly atoms: readonly Atom[];
  /** Those of which the document says otherwise for the same part of another product. */
  readonly contradicted: ReadonlySet<Atom>;
}

/** Leaves out what a later statement on the same thing has replaced: of statements of one time the last counts. */
export function latestOnly(atoms: readonly Atom[]): Latest {
  const ordered = atoms
    .map((atom, index) => ({ atom, index, time: Date.parse(atom.time ?? '') || 0 }))
    .toSorted((a, b) => a.time - b.time || a.index - b.index);
  const latest = new Map<string, number>();
  for (const [order, { atom }] of ordered.entries()) {
    for (const id of atom.ids) {
      latest.set(keyOf(id, atom.product, atom.subcomponent), order);
    }
  }
  const left = ordered.flatMap(({ atom }, order) => {
    const isLatest = atom.ids.every((id) => {
      const own = latest.get(keyOf(id, atom.product, atom.subcomponent)) ?? order;
      // What is said later of the whole product is said of its parts.
      return own <= order && (latest.get(keyOf(id, atom.product, undefined)) ?? order) <= order;
    });
    return isLatest ? [atom] : [];
  });
  const byPart = new Map<string, Set<string>>();
  for (const atom of left) {
    for (const id of atom.ids) {
      const key = partKey(id, atom);
      byPart.set(key, (byPart.get(key) ?? new Set()).add(atom.status));
    }
  }
  const contradicted = left.filter((atom) => atom.ids.some((id) => (byPart.get(partKey(id, atom))?.size ?? 0) > 1));
  return { atoms: left, contradicted: new Set(contradicted) };
}

function keyOf(id: string, product: string, subcomponent: string | undefined): string {
  return JSON.stringify([id.toLowerCase(), product, subcomponent ?? '']);
}

function partKey(id: string, { subcomponent }: Atom): string {
  return JSON.stringify([id.toLowerCase(), subcomponent ?? '']);
}
