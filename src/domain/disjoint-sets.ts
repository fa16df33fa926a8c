/** Union-find over strings, with path halving. */
export class DisjointSets {
  readonly #parents = new Map<string, string>();

  find(element: string): string {
    let root = element;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) {
      const grandparent = this.#parents.get(parent);
      if (grandparent !== undefined) {
        this.#parents.set(root, grandparent);
      }
      root = parent;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    if (rootA !== rootB) {
      this.#parents.set(rootA, rootB);
    }
  }
}

/** The members that share a key, directly or through others, together; in the order of their coming. Each has a key at least. */
export function connected<T extends { readonly keys: readonly string[] }>(
  members: readonly T[],
): readonly (readonly T[])[] {
  const sets = new DisjointSets();
  for (const { keys } of members) {
    for (const other of keys.slice(1)) {
      sets.join(keys[0] ?? '', other);
    }
  }
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const root = sets.find(member.keys[0] ?? '');
    const group = groups.get(root);
    if (group === undefined) {
      groups.set(root, [member]);
    } else {
      group.push(member);
    }
  }
  return [...groups.values()];
}
