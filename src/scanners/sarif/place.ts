import { isAbsolute, posix, relative, sep } from 'node:path';
import type { Location } from '../../domain/finding.ts';
import { fieldsOf, lineOf, numberOf, present, textOf } from '../fields.ts';
import { placeIn } from '../place.ts';
import type { ReadContext } from '../reading.ts';
import type { Fields, SarifRun } from './run.ts';

/** Where a result is (section 3.28); the name of the file where that is not in the checkout; undefined where it names no file. */
export function placeOf(
  location: unknown,
  run: SarifRun,
  context: ReadContext,
): Location | { readonly outside: string } | undefined {
  const physical = fieldsOf(fieldsOf(location)['physicalLocation']);
  const artifact = artifactOf(fieldsOf(physical['artifactLocation']), run);
  if (artifact === undefined) {
    return undefined;
  }
  const uri = resolved(artifact, run.bases);
  // The root of the checkout on the machine of whoever ran the tool is the root of the checkout here.
  const fromRoot = SOURCE_ROOT.test(textOf(artifact['uriBaseId']) ?? '') ? textOf(artifact['uri']) : undefined;
  const path = pathIn(uri, context) ?? (fromRoot === undefined ? undefined : pathIn(fromRoot, context));
  return path === undefined
    ? { outside: uri }
    : { ...placeIn(path, context.targetKind), ...regionOf(fieldsOf(physical['region'])) };
}

/** A place may only name the number of its file in the list of files (section 3.4.5). */
function artifactOf(location: Fields, { artifacts }: SarifRun): Fields | undefined {
  if (textOf(location['uri']) !== undefined) {
    return location;
  }
  const index = numberOf(location['index']);
  const listed = index === undefined ? undefined : fieldsOf(artifacts[index]?.['location']);
  return textOf(listed?.['uri']) === undefined ? undefined : listed;
}

const SOURCE_ROOT = /(?:SRC|SOURCE|PROJECT|REPO(?:SITORY)?)_?ROOT/i;
const MAX_BASES = 8;

/** With the addresses that its base stands for (section 3.14.14); a base without one is the root of the checkout. */
function resolved(location: Fields, bases: Fields): string {
  let uri = textOf(location['uri']) ?? '';
  let base = textOf(location['uriBaseId']);
  for (let depth = 0; base !== undefined && depth < MAX_BASES && !isRooted(uri); depth += 1) {
    const above = fieldsOf(bases[base]);
    const prefix = textOf(above['uri']) ?? '';
    uri = prefix === '' ? uri : `${prefix.replace(/\/*$/, '/')}${uri}`;
    base = textOf(above['uriBaseId']);
  }
  return uri;
}

function isRooted(uri: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]+:|\/)/i.test(uri);
}

/** The path in the checkout that an address means; undefined when it is none of it. */
function pathIn(uri: string, { source }: ReadContext): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'file') {
    return undefined;
  }
  const path = decoded(uri.replace(/^file:(?:\/\/[^/]*)?/i, '')).replaceAll('\\', '/');
  if (isAbsolute(path) || /^[a-z]:\//i.test(path)) {
    const below = source && relative(source.root, path).split(sep).join('/');
    return below === undefined ? undefined : inside(below);
  }
  return inside(path);
}

function inside(path: string): string | undefined {
  const plain = posix.normalize(path).replace(/^(?:\.\/)+/, '');
  return plain === '' || plain === '.' || plain === '..' || plain.startsWith('../') || posix.isAbsolute(plain)
    ? undefined
    : plain;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A name that nobody has encoded, as 100%.txt.
    return uri;
  }
}

function regionOf(region: Fields): Partial<Location> {
  const startLine = lineOf(region['startLine']);
  const last = lineOf(region['endLine']) ?? startLine;
  const endLine = startLine === undefined || last === undefined || last < startLine ? undefined : last;
  const startColumn = startLine === undefined ? undefined : lineOf(region['startColumn']);
  const column = endLine === undefined ? undefined : lineOf(region['endColumn']);
  const endColumn = column !== undefined && (endLine !== startLine || column > (startColumn ?? 0)) ? column : undefined;
  return present({
    startLine,
    startColumn,
    endLine: endLine === startLine && endColumn === undefined ? undefined : endLine,
    endColumn,
  });
}
