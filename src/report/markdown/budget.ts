/** How large a text may be, and how its size is counted. */
export interface Size {
  readonly most: number;
  readonly measure: (text: string) => number;
}

export function bytes(most: number): Size {
  return { most, measure: (text) => Buffer.byteLength(text) };
}

export function characters(most: number): Size {
  return { most, measure: (text) => text.length };
}

/** The longest run of items from the first on that fits into `room` together, one line break after each. */
export function takeWhileFits<T>(
  items: Iterable<T>,
  room: number,
  { measure }: Size,
  render: (item: T) => string,
): readonly string[] {
  const taken: string[] = [];
  let left = room;
  for (const item of items) {
    const text = render(item);
    left -= measure(text) + 1;
    if (left < 0) {
      break;
    }
    taken.push(text);
  }
  return taken;
}
