import picomatch from 'picomatch';

/** Tests several globs on many texts: whether any of them matches. Of none, none does. */
export function matcherOf(globs: readonly string[]): (text: string) => boolean {
  const tests = globs.map((glob) => picomatch(glob, { dot: true }));
  return (text) => tests.some((test) => test(text));
}

/** Tests one glob on one text; a leading dot is a character like any other. */
export function matches(glob: string, text: string): boolean {
  return (read.get(glob) ?? keep(glob))(text);
}

// A glob takes thirty times as long to read as to be tried, and few globs are tried on many texts.
const read = new Map<string, (text: string) => boolean>();
const MAX_READ = 1000;

function keep(glob: string): (text: string) => boolean {
  if (read.size === MAX_READ) {
    read.clear();
  }
  const test = picomatch(glob, { dot: true });
  read.set(glob, test);
  return test;
}
