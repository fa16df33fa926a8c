import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../domain/errors.ts';
import type { figureInputs } from '../config/figure-inputs.ts';
import type { Inputs } from '../config/input.ts';
import type { Plan } from '../pipeline.ts';
import { inside } from './folder.ts';
import type { Site } from './gate.ts';

// The whole of EPSS has about 10 MB, the catalogue of CISA 1.5 MB.
const MAX_BYTES = 64 * 1024 * 1024;

type FileInputs = Partial<Pick<Inputs<typeof figureInputs>, 'epss-file' | 'kev-file'>>;

/** How the findings of a run are given the figures that its inputs name. Rejects with a `UserError` for a file that cannot be read, is too large, or is none. */
export async function enrichment(
  inputs: FileInputs,
  place: Pick<Site, 'root' | 'folder'>,
): Promise<Pick<Plan, 'enrich'>> {
  const { 'epss-file': epssFile, 'kev-file': kevFile } = inputs;
  if (epssFile === undefined && kevFile === undefined) {
    return {};
  }
  const { applyFigures, parseEpss, parseKev } = await import('../figures/parts.ts');
  const path = (file: string): string => resolve(place.root, inside(place, file));
  const epss = epssFile && { ...(await read('epss-file', epssFile, path, parseEpss)), file: epssFile };
  const kev = kevFile && { ...(await read('kev-file', kevFile, path, parseKev)), file: kevFile };
  const figures = { ...(epss && { epss }), ...(kev && { kev }) };
  return { enrich: (findings, now) => applyFigures(findings, figures, now) };
}

async function read<T>(
  input: string,
  file: string,
  pathOf: (file: string) => string,
  parse: (text: string) => T,
): Promise<T> {
  try {
    return parse(await textOf(pathOf(file)));
  } catch (error) {
    throw new UserError(`${input}: ${file} ${messageOf(error)}.`);
  }
}

async function textOf(path: string): Promise<string> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw new UserError('cannot be read', { cause: error });
  });
  if (size > MAX_BYTES) {
    throw new UserError(`has ${size} bytes, and at most ${MAX_BYTES} are read`);
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UserError('cannot be read', { cause: error });
  });
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes) : bytes.toString('utf8');
}

async function unpacked(bytes: Buffer): Promise<string> {
  const [{ gunzip }, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')]);
  const plain = await promisify(gunzip)(bytes, { maxOutputLength: MAX_BYTES }).catch((error: unknown) => {
    throw new UserError(`cannot be unpacked, or has more than ${MAX_BYTES} bytes then`, { cause: error });
  });
  return plain.toString('utf8');
}
