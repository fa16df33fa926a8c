/** Who has which key, for keys that are small numbers: chains in arrays, because most keys have one and most chains are never asked for. */
export class Buckets<T> {
  #heads = new Int32Array(1 << 12);
  readonly #ones: T[] = [];
  readonly #next: number[] = [];

  add(key: number, one: T): void {
    if (key >= this.#heads.length) {
      const heads = new Int32Array(2 ** Math.ceil(Math.log2(key + 1)));
      heads.set(this.#heads);
      this.#heads = heads;
    }
    this.#next.push(this.#heads[key] ?? 0);
    this.#heads[key] = this.#ones.push(one);
  }

  has(key: number): boolean {
    return (this.#heads[key] ?? 0) !== 0;
  }

  /** In the order in which they were added. */
  of(key: number): T[] {
    const found: T[] = [];
    for (let place = this.#heads[key] ?? 0; place !== 0; place = this.#next[place - 1] ?? 0) {
      const one = this.#ones[place - 1];
      if (one !== undefined) {
        found.push(one);
      }
    }
    return found.reverse();
  }
}
