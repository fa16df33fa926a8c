/** What a reader should know of how a report was read: each sentence once, with how often it held. */
export class Notices {
  readonly #counts = new Map<string, number>();

  add(sentence: string): void {
    this.#counts.set(sentence, (this.#counts.get(sentence) ?? 0) + 1);
  }

  get all(): readonly string[] {
    return [...this.#counts].map(([sentence, count]) => (count === 1 ? sentence : `${sentence} (${count} times)`));
  }
}
