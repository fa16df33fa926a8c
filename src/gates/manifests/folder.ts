import { writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FoundFile } from '../../builtin/manifests/discovery.ts';
import { SOURCES } from '../../builtin/manifests/hand-over.ts';
import { readPlain } from '../../builtin/manifests/plain-file.ts';
import { messageOf, ScanError } from '../../domain/errors.ts';
import { withName } from '../../scanners/manifest-names.ts';
import type { HandedObject, ManifestScanner } from '../../scanners/manifest-scanner.ts';

/** Fills the folder that a tool looks at. Answers what is to be said of it. */
export async function fillFolder(
  folder: string,
  scanner: ManifestScanner,
  { objects, sources }: { readonly objects: readonly HandedObject[]; readonly sources: readonly FoundFile[] },
): Promise<readonly string[]> {
  const named = scanner.needsNames === true ? objects.map((one) => ({ ...one, text: withName(one.text) })) : objects;
  await writeObjects(folder, scanner.severalInFile === true ? [] : named);
  return silencedNotice(scanner, await copySources(sources, folder, scanner.silentComments));
}

/** Writes each object into a file of its own. */
export async function writeObjects(folder: string, objects: readonly HandedObject[]): Promise<void> {
  await writeAll(folder, new Map(objects.map(({ file, text }) => [file, text])));
}

/** Where a file lies for a tool; one from above the working directory stays in the folder all the same. */
export function sourceFile(name: string): string {
  return `${SOURCES}/${name.replaceAll(/(^|\/)\.\.(?=\/)/g, '$1%2E%2E')}`;
}

/** What is a matter of milliseconds: then signals and timers have their turn. */
const WRITTEN_AT_ONCE = 64;

/** Writes files by their name in the folder, and makes the folder. Rejects with a `ScanError` for a name that leads out of it. */
export async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const outside = [...files.keys()].find((file) => !join(folder, file).startsWith(folder + sep));
  if (outside !== undefined) {
    throw new ScanError(`${JSON.stringify(outside)} leads out of the folder that it is to be written to`);
  }
  const folders = new Set([folder, ...[...files.keys()].map((file) => dirname(join(folder, file)))]);
  await Promise.all([...folders].map((one) => mkdir(one, { recursive: true })));
  const all = [...files];
  for (let next = 0; next < all.length; next += WRITTEN_AT_ONCE) {
    // A small file costs several times as much where it is handed to another thread.
    for (const [file, text] of all.slice(next, next + WRITTEN_AT_ONCE)) {
      writeFileSync(join(folder, file), text, { mode: 0o600 });
    }
    await nextTurn();
  }
}

/** Objects without the annotations because of which a tool would leave something out; its reader says what the annotation was for. */
export function withoutSilencers(
  objects: readonly HandedObject[],
  { silencers = [] }: ManifestScanner,
): readonly HandedObject[] {
  const begins = silencers.map(
    (begin) => [begin, new RegExp(`^(\\s*"?)(${begin.replaceAll('.', String.raw`\.`)})`, 'gm')] as const,
  );
  return objects.map((object) => {
    // Hardly any object has one, and to look for a text is quicker than for a line that begins with it.
    const present = begins.filter(([begin]) => object.text.includes(begin));
    const text = present.reduce((shown, [, pattern]) => shown.replaceAll(pattern, '$1x-$2'), object.text);
    return present.length === 0 ? object : { ...object, text };
  });
}

/** Answers which of the files hold comments that silence the tool. */
async function copySources(
  sources: readonly FoundFile[],
  folder: string,
  comments: RegExp | undefined,
): Promise<readonly string[]> {
  const silenced: string[] = [];
  for (const { name, path } of sources) {
    const copy = join(folder, ...sourceFile(name).split('/'));
    await mkdir(dirname(copy), { recursive: true });
    const bytes = await readPlain(path).catch((error: unknown) => {
      throw new ScanError(`${name} cannot be given to a scanner: ${messageOf(error)}`);
    });
    await writeFile(copy, bytes, { mode: 0o600 });
    if (comments?.test(bytes.toString('latin1')) === true) {
      silenced.push(name);
    }
  }
  return silenced;
}

const SHOWN = 5;

function silencedNotice({ name }: ManifestScanner, silenced: readonly string[]): readonly string[] {
  const more = silenced.length > SHOWN ? ` and ${silenced.length - SHOWN} more` : '';
  return silenced.length === 0
    ? []
    : [
        `${name} leaves out what comments in these files tell it to ignore, and does not say what: ${silenced.slice(0, SHOWN).join(', ')}${more}`,
      ];
}
