/** The file of all objects, for a tool that is given them in one. */
export const STREAM = 'objects.yaml';

/** One document for each text, each of which ends with a line break (YAML 1.2.2 section 9.2). */
export function streamOf(texts: readonly string[]): string {
  return texts.map((text) => `---\n${text}`).join('');
}
