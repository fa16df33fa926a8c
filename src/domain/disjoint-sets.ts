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
