/** A document that cannot be read: why, where, and what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  /** Offset into the text of the file. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
