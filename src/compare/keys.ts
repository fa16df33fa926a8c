/** Above it two numbers no longer fit into one that is exact. */
const MOST = 2 ** 26;

/** Small numbers for texts and for what is put together of them: the same text, the same number. Cheaper to make and to look up than long texts. */
export class Keys {
  readonly #texts = new Map<string, number>();
  readonly #both = new Map<number, number>();
  #last = 0;

  text(text: string): number {
    return this.#texts.get(text) ?? this.#added(this.#texts, text);
  }

  /** Of a count, as in a line. */
  count(count: number): number {
    return this.text(String(count));
  }

  all(first: number, ...rest: readonly number[]): number {
    let key = first;
    for (const next of rest) {
      const both = key * MOST + next;
      key = this.#both.get(both) ?? this.#added(this.#both, both);
    }
    return key;
  }

  #added<T>(map: Map<T, number>, key: T): number {
    this.#last += 1;
    map.set(key, this.#last);
    return this.#last;
  }
}
