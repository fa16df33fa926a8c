import picomatch from 'picomatch';

/** Tests several globs on many texts: whether any of them matches. Of none, none does. */
export function matcherOf(globs: readonly string[]): (text: string) => boolean {
  const tests = globs.map((glob) => picomatch(glob, { dot: true }));
  return (text) => tests.some((test) => test(text));
}

/** Tests one glob on one text; a leading dot is a character like any other. */
export function matches(glob: string, text: string): boolean {
  return picomatch.isMatch(text, glob, { dot: true });
}
