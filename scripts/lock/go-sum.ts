import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { LockRow } from '../../src/domain/installation.ts';

const run = promisify(execFile);

/**
 * The module that holds a package, with its hash: Go fetches it from its proxy and refuses it when the checksum database knows other bytes.
 * Undefined when there is no such version, or no Go. Rejects when the two disagree.
 */
export async function goSum(packagePath: string, version: string): Promise<LockRow['go']> {
  for (const module of prefixesOf(packagePath)) {
    const found = await moduleOf(module, version);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** example.com/a/cmd/b, example.com/a/cmd, example.com/a */
function prefixesOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

async function moduleOf(module: string, version: string): Promise<LockRow['go']> {
  // Whatever the machine is set to: the checksum database has its say.
  const env = {
    ...process.env,
    GOFLAGS: '-mod=mod',
    GOENV: 'off',
    GOSUMDB: undefined,
    GONOSUMDB: 'none',
    GOPRIVATE: 'none',
    GOINSECURE: 'none',
  };
  let output: string;
  try {
    ({ stdout: output } = await run('go', ['mod', 'download', '-json', `${module}@v${version}`], { env }));
  } catch (error) {
    const said = typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : '';
    if (/SECURITY ERROR|checksum mismatch/.test(said)) {
      throw new Error(`${module} v${version}: the Go proxy and the checksum database disagree, so no row was made`, {
        cause: error,
      });
    }
    return undefined;
  }
  const { Sum: sum, GoMod: file } = JSON.parse(output) as { readonly Sum?: string; readonly GoMod?: string };
  return sum === undefined || file === undefined
    ? undefined
    : { module, sum, directive: directiveOf(module, readFileSync(file, 'utf8')) };
}

/** Throws when the module is built with other modules than its requirements: nobody else can build the same. */
function directiveOf(module: string, text: string): string {
  if (/^replace\b/m.test(text)) {
    throw new Error(`${module} replaces modules in its go.mod, so it cannot be installed as a requirement`);
  }
  return /^go (?<version>\S+)/m.exec(text)?.groups?.['version'] ?? '1.16';
}
