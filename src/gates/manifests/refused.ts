import { ScanError } from '../../domain/errors.ts';
import type { HandedObject } from '../../scanners/manifest-scanner.ts';

/** A tool came to its end because of one of the objects that it was given, and does not say which. */
export class ObjectRefused extends ScanError {
  /** In the words of the tool. */
  readonly why: string;

  constructor(message: string, why: string) {
    super(message);
    this.why = why;
  }
}

export interface Refused {
  readonly object: HandedObject;
  readonly why: string;
}

/** Each costs a handful of runs. */
const MOST = 10;

type Attempt<T> = (objects: readonly HandedObject[]) => Promise<T>;

/**
 * What an attempt comes to without the objects because of which it ends; those are looked for by halves. Rejects with what the attempt said
 * where it is none of them alone, where there are more than ten, and where nothing is left.
 */
export async function withoutRefused<T>(
  objects: readonly HandedObject[],
  attempt: Attempt<T>,
): Promise<{ readonly result: T; readonly refused: readonly Refused[] }> {
  const refused: Refused[] = [];
  let rest = objects;
  for (;;) {
    const result = await outcome(rest, attempt);
    if (!(result instanceof ObjectRefused)) {
      return { result, refused };
    }
    const found = await search(rest, attempt);
    rest = rest.filter((one) => one !== found?.object);
    if (found === undefined || rest.length === 0 || refused.length === MOST) {
      throw result;
    }
    refused.push(found);
  }
}

/** One of the objects because of which the attempt ends; undefined where none of them does it alone. */
async function search<T>(objects: readonly HandedObject[], attempt: Attempt<T>): Promise<Refused | undefined> {
  const [first, ...others] = objects;
  if (first === undefined) {
    return undefined;
  }
  if (others.length === 0) {
    const result = await outcome(objects, attempt);
    return result instanceof ObjectRefused ? { object: first, why: result.why } : undefined;
  }
  const half = objects.slice(0, objects.length / 2);
  const isThere = (await outcome(half, attempt)) instanceof ObjectRefused;
  return search(isThere ? half : objects.slice(objects.length / 2), attempt);
}

async function outcome<T>(objects: readonly HandedObject[], attempt: Attempt<T>): Promise<T | ObjectRefused> {
  try {
    return await attempt(objects);
  } catch (error) {
    if (error instanceof ObjectRefused) {
      return error;
    }
    throw error;
  }
}

const STAND_IN = '{"apiVersion": "v1", "kind": "Unknown", "metadata": {"name": "unknown"}}\n';

/** All objects, those that are not to be looked at replaced by what no tool knows: each stays in its line. */
export function only(wanted: readonly HandedObject[], all: readonly HandedObject[]): readonly HandedObject[] {
  const kept = new Set(wanted);
  return all.map((object) =>
    kept.has(object) ? object : { ...object, text: `${STAND_IN}${'#\n'.repeat(object.text.split('\n').length - 2)}` },
  );
}
