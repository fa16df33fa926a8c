import picomatch from 'picomatch';

/** Tests one glob on one text; a leading dot is a character like any other. */
export function matches(glob: string, text: string): boolean {
  return picomatch.isMatch(text, glob, { dot: true });
}
