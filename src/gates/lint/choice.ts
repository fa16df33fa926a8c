import { UserError } from '../../domain/errors.ts';
import type { CodeScanner } from '../../scanners/code-scanner.ts';
import { codeScanners } from '../../scanners/code.ts';

export interface Choice {
  readonly scanners: readonly CodeScanner[];
  /** Which were chosen and why not the others, where nobody has named them. */
  readonly notices: readonly string[];
}

/** The scanners to run on these files, beside `more`. Throws a `UserError` when there is nothing that any of them looks at. */
export function chooseScanners(
  asked: readonly string[],
  files: readonly string[],
  more: readonly unknown[] = [],
  among: readonly CodeScanner[] = codeScanners,
): Choice {
  const named: ReadonlySet<string> = new Set(asked);
  if (named.has('none') && (named.size > 1 || more.length === 0)) {
    throw new UserError(
      'scanners: none goes with no other name, and needs reports in input: else nothing is looked at.',
    );
  }
  if (!named.has('auto')) {
    return { scanners: among.filter(({ name }) => named.has(name)), notices: [] };
  }
  const counted = among.map((scanner) => ({ scanner, count: scanner.suits(files).length }));
  const chosen = counted.filter(({ scanner, count }) => count > 0 || named.has(scanner.name));
  if (chosen.length === 0 && more.length === 0) {
    throw new UserError(
      `scanners: auto finds nothing to lint: there are no ${[...new Set(among.map(({ looksAt }) => looksAt))].join(', no ')}.`,
    );
  }
  const runs = chosen.map(({ scanner, count }) => `${scanner.name} (${count} ${count === 1 ? 'file' : 'files'})`);
  const rest = counted.filter((one) => !chosen.includes(one));
  const not = rest.map(({ scanner }) => `not ${scanner.name}: there are no ${scanner.looksAt}`);
  return {
    scanners: chosen.map(({ scanner }) => scanner),
    notices: [`scanners: auto runs ${runs.join(', ') || 'none'}${not.length === 0 ? '' : `; ${not.join('; ')}`}`],
  };
}
