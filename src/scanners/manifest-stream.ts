import type { HandedObject } from './manifest-scanner.ts';

/** The file of all objects, for a tool that is given them in one. */
export const STREAM = 'objects.yaml';

/** The folder of objects, and of files with several. */
export const OBJECTS = 'objects';

/** One document for each text, each of which ends with a line break (YAML 1.2.2 section 9.2). */
export function streamOf(texts: readonly string[]): string {
  return texts.map((text) => `---\n${text}`).join('');
}

/** Few files with objects, for a tool that tells each by its kind and name: objects of one name stand in several, those without a name alone. */
export function byNamesakes(objects: readonly HandedObject[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  for (const { file, namesake, text } of objects) {
    const name = namesake === undefined ? file : `${OBJECTS}/namesake-${namesake}.yaml`;
    const together = texts.get(name) ?? [];
    together.push(text);
    texts.set(name, together);
  }
  return new Map([...texts].map(([name, all]) => [name, streamOf(all)]));
}

/** Which namesakes a file of `byNamesakes` holds. */
export function namesakeOf(file: string): number | undefined {
  const number = /(?:^|[\\/])objects[\\/]namesake-(\d+)\.yaml$/.exec(file)?.[1];
  return number === undefined ? undefined : Number(number);
}
