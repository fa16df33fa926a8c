import { isAbsolute, posix, win32 } from 'node:path';

/** What an archive may hold. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { entries: 20_000, bytes: 2 * 1024 ** 3 };

export interface ArchiveEntry {
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link' | 'other';
  /** Where a link points: from the entry's folder, or from the root of the archive for hard links. */
  readonly target?: { readonly path: string; readonly from: 'folder' | 'root' };
}

/** Why an archive with this entry is not unpacked; undefined when nothing is wrong with it. */
export function problemOf({ path, type, target }: ArchiveEntry): string | undefined {
  if (leaves(path)) {
    return `its entry "${path}" would be written outside of the folder it is unpacked into`;
  }
  if (type === 'other') {
    return `its entry "${path}" is a device, a pipe or something else that no scanner needs`;
  }
  if (target !== undefined && leaves(resolved(path, target))) {
    return `its entry "${path}" is a link to "${target.path}", outside of the folder it is unpacked into`;
  }
  return undefined;
}

function resolved(path: string, target: NonNullable<ArchiveEntry['target']>): string {
  if (isAbsolute(target.path) || target.from === 'root') {
    return target.path;
  }
  return posix.join(posix.dirname(path), target.path);
}

/** Read as both kinds of systems would: an archive is the same wherever it is unpacked. */
function leaves(path: string): boolean {
  return (
    path === '' ||
    path.includes('\0') ||
    path.includes('\\') ||
    posix.isAbsolute(path) ||
    win32.isAbsolute(path) ||
    /^[A-Za-z]:/.test(path) ||
    posix.normalize(path).split('/')[0] === '..' ||
    path.split('/').includes('..')
  );
}
