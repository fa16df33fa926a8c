import type { SourceHints } from '../code-scanner.ts';

const NAMED = /\.(?:sh|bash|dash|ksh|bats)$/;
const WITHOUT_ENDING = /(?:^|\/)[^/.]+$/;
// What nobody here has written.
const BROUGHT = /(?:^|\/)(?:node_modules|vendor)\//;
const INTERPRETER =
  /^#!\s*(?:\S*\/)?(?:env\s+(?:-\S+\s+|\w+=\S*\s+)*)?(?:\S*\/)?(?:busybox\s+)?(?:sh|bash|dash|ash|ksh|bats)(?:\s|$)/;

/** A script of another language may be called .sh too; of one without an ending only its first line tells that it is one. */
export function isScript(file: string, { firstLine = () => '' }: SourceHints = {}): boolean {
  if (BROUGHT.test(file)) {
    return false;
  }
  const named = NAMED.test(file);
  if (!named && !WITHOUT_ENDING.test(file)) {
    return false;
  }
  const line = firstLine(file);
  return INTERPRETER.test(line) || (named && !line.startsWith('#!'));
}
