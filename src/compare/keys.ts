/** Small numbers for texts and for pairs of numbers: the same text or pair, the same number. Looking one up costs much less than making a long text. */
export class Keys {
  readonly #texts = new Map<string, number>();
  #last = 0;
  // Open addressing: of the pair in a slot the two halves, and its key, 0 where the slot is empty.
  #firsts: Int32Array;
  #seconds: Int32Array;
  #keys: Int32Array;
  #used = 0;

  /** Made for so many pairs; it takes more. */
  constructor(pairs: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(pairs, 8) * 2));
    this.#firsts = new Int32Array(slots);
    this.#seconds = new Int32Array(slots);
    this.#keys = new Int32Array(slots);
  }

  text(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) {
      return known;
    }
    this.#last += 1;
    this.#texts.set(text, this.#last);
    return this.#last;
  }

  both(first: number, second: number): number {
    let slot = this.#slotOf(first, second);
    const known = this.#keys[slot] ?? 0;
    if (known !== 0) {
      return known;
    }
    if (this.#used * 2 >= this.#keys.length) {
      this.#grow();
      slot = this.#slotOf(first, second);
    }
    this.#used += 1;
    this.#last += 1;
    this.#put(slot, first, second, this.#last);
    return this.#last;
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#keys.length - 1;
    let slot = mixed(first, second) & mask;
    while (this.#keys[slot] !== 0 && (this.#firsts[slot] !== first || this.#seconds[slot] !== second)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #put(slot: number, first: number, second: number, key: number): void {
    this.#firsts[slot] = first;
    this.#seconds[slot] = second;
    this.#keys[slot] = key;
  }

  #grow(): void {
    const [firsts, seconds, keys] = [this.#firsts, this.#seconds, this.#keys];
    this.#firsts = new Int32Array(keys.length * 2);
    this.#seconds = new Int32Array(keys.length * 2);
    this.#keys = new Int32Array(keys.length * 2);
    for (const [index, key] of keys.entries()) {
      const [first = 0, second = 0] = [firsts[index], seconds[index]];
      if (key !== 0) {
        this.#put(this.#slotOf(first, second), first, second, key);
      }
    }
  }
}

// The multipliers of MurmurHash3, to spread numbers that count upwards.
function mixed(first: number, second: number): number {
  const hash = Math.imul(first, 0xcc9e2d51) ^ Math.imul(second, 0x1b873593);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7;
}
