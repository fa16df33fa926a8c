import { execFile } from 'node:child_process';
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
    GOSUMDB: 'sum.golang.org',
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
  const { Sum: sum } = JSON.parse(output) as { readonly Sum?: string };
  return sum === undefined ? undefined : { module, sum };
}
