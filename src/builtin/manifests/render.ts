import type { Gap } from '../../domain/scan.ts';
import type { Discovery } from './discover.ts';
import type { LoadOptions, LoadPorts } from './load.ts';
import type { Contents } from './objects.ts';

/** What rendering gave, and which files are not to be read as they are because of it. */
export interface Rendered {
  readonly contents: readonly Contents[];
  /** Absolute paths. */
  readonly claimed: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
}

export async function renderFolders(_found: Discovery, _options: LoadOptions, _ports: LoadPorts): Promise<Rendered> {
  return { contents: [], claimed: new Set(), gaps: [], notices: [] };
}
