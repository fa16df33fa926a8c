import { format } from 'prettier';
import type { LockRow } from '../../src/domain/installation.ts';

/** The TypeScript file that holds the rows of a scanner. */
export async function renderRows(rows: readonly LockRow[]): Promise<string> {
  const text = `import type { LockRow } from '../../../domain/installation.ts';

/** Made by \`npm run lock\`. */
export const rows: readonly LockRow[] = ${JSON.stringify(rows)};
`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 120, trailingComma: 'all' });
}

/** The TypeScript file that names the scanners that have rows. */
export async function renderIndex(scanners: readonly string[]): Promise<string> {
  const names = [...scanners]
    .sort()
    .map((name) => ({ name, variable: name.replace(/-./g, (part) => part.slice(1).toUpperCase()) }));
  const text = `import type { LockRow } from '../../domain/installation.ts';
${names.map(({ name, variable }) => `import { rows as ${variable} } from './rows/${name}.ts';`).join('\n')}

const ROWS: Readonly<Record<string, readonly LockRow[]>> = {
${names.map(({ name, variable }) => `'${name}': ${variable},`).join('\n')}
};

/** The rows of a scanner, newest first; none for a scanner that the lock does not know. */
export function rowsOf(scanner: string): readonly LockRow[] {
  return ROWS[scanner] ?? [];
}
`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 120, trailingComma: 'all' });
}
