import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Location } from '../domain/finding.ts';
import { placeIn } from './place.ts';
import type { ReadContext } from './reading.ts';

/** The place of a file that a scanner of source code has named, from the root of findings; undefined for one outside of it. */
export function sourcePlace(path: string, { source, targetKind }: ReadContext): Location | undefined {
  if (source === undefined) {
    return placeIn(path, targetKind);
  }
  const name = relative(source.root, resolve(source.cwd, path)).split(sep).join('/');
  return name === '' || name === '..' || name.startsWith('../') || isAbsolute(name) || DRIVE.test(name)
    ? undefined
    : { path: name };
}

/** A drive of Windows where there is none. */
const DRIVE = /^[A-Za-z]:\//;
