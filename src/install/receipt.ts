import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from './digest.ts';
import type { Attempt } from './request.ts';

/**
 * A program that was built here has no digest that anybody else knows: its own is written down, apart from the tool cache.
 * That tells a cache that was changed; it does not stop who can write both places (docs/trust.md).
 */
interface Receipt {
  readonly sha256: string;
  /** The module hash it was built from, as the lock has it. */
  readonly sum: string;
}

function receiptPath({ request, wanted }: Attempt): string {
  return join(request.cacheDir, 'receipts', `${request.scanner.name}-${wanted.version}-${request.platform}.json`);
}

export async function writeReceipt(path: string, sum: string, attempt: Attempt): Promise<void> {
  const file = receiptPath(attempt);
  await mkdir(join(attempt.request.cacheDir, 'receipts'), { recursive: true, mode: 0o700 });
  const receipt: Receipt = { sha256: await sha256Of(path), sum };
  await writeFile(file, `${JSON.stringify(receipt)}\n`, { mode: 0o600 });
}

/** The digest of the program that was built here from the module that the lock names, if one was. */
export async function builtHere(attempt: Attempt): Promise<string | undefined> {
  const sum = attempt.wanted.row?.go?.sum;
  const receipt = await read(receiptPath(attempt));
  return sum !== undefined && receipt?.sum === sum ? receipt.sha256 : undefined;
}

async function read(file: string): Promise<Receipt | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
  const { sha256, sum } = (value ?? {}) as { readonly sha256?: unknown; readonly sum?: unknown };
  return typeof sha256 === 'string' && typeof sum === 'string' ? { sha256, sum } : undefined;
}
