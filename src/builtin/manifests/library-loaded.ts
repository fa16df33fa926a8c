import type * as Library from './library.ts';
import type { Tree } from './tree.ts';

let library: typeof Library | undefined;

/** A document is not plain, and the library that could read it is not there yet. */
class LibraryNeeded extends Error {
  override readonly name = 'LibraryNeeded';
}

/**
 * Does what may read documents with the library, which is loaded where one is not plain: that takes as long as to read three hundred plain objects.
 * What was done until then is done again.
 */
export async function withLibrary<T>(read: () => T): Promise<T> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LibraryNeeded)) {
      throw error;
    }
    library = await import('./library.ts');
    return read();
  }
}

/** As of library.ts, within `withLibrary`, or of a document that was read within it. */
export function libraryRead(text: string, start: number, end: number): Tree {
  if (library === undefined) {
    throw new LibraryNeeded('the document is not plain: read it within withLibrary');
  }
  return library.libraryRead(text, start, end);
}
