import type { Asking } from './asking.ts';

/** As shells say it: sh: 1: jq: not found. */
const MISSING =
  /^\S*sh: (?:(?:line )?\d+: )?(?<program>kubectl|oc|jq|openssl|journalctl|systemctl|bash|ps|stat|find|xargs|awk|sed|grep|base64|comm): (?:command )?not found$/m;
const NO_FILE = /^\S*(?:grep|cat): .{1,300}: No such file or directory$/;
const JOURNAL = /\bjournalctl\b/;
const OF_NODES = new Set(['journalctl', 'systemctl']);
const THERE = '; run kube-bench on the node itself (kube-bench: node)';

/**
 * Why the script of a check could see nothing, though it came to its end; undefined where it could. What is not there looks to many of them as if it were not set, which passes.
 */
export function blindWords({ audit, actual }: Asking): string | undefined {
  const { program } = MISSING.exec(actual)?.groups ?? {};
  if (program !== undefined) {
    return `its script needs ${program}, which is not there${OF_NODES.has(program) ? THERE : ''}`;
  }
  if (actual !== '' && actual.split('\n').every((line) => NO_FILE.test(line))) {
    return 'the file that its script reads is not there';
  }
  if (!JOURNAL.test(audit)) {
    return undefined;
  }
  if (actual.includes('No journal files were')) {
    return `its script reads the journal of the node, which is not there${THERE}`;
  }
  // A line of the journal as it is: of what a further grep leaves nobody knows whether there was one.
  return actual === '' && /\btail -n ?\d+\s*$/.test(audit.trimEnd())
    ? 'the journal of the node says nothing of what its script looks for, as if it had been rotated: start the service anew'
    : undefined;
}

/** What ps prints first, of a process that has its settings in a file. */
const BY_FILE = /^UID\s+PID\b[^]*\s--config[= ]\S/;

/**
 * Whose settings a check takes for unset, although they are in a file that it could not read: it was not where the benchmark looks. kube-bench says nothing of it, and goes by the
 * arguments alone.
 */
export function unreadSettings({ actual, expected, config }: Configured): 'kubelet' | 'kube-proxy' | undefined {
  const isArgument = flagsIn(expected).some((flag) => actual.includes(flag));
  if (config === '' || isArgument || !BY_FILE.test(actual)) {
    return undefined;
  }
  return /\bkube-proxy\b/.test(actual) ? 'kube-proxy' : 'kubelet';
}

interface Configured extends Pick<Asking, 'actual'> {
  /** As in `'--x' is present`. */
  readonly expected: string;
  /** The script that reads a file of settings; empty where there is none. */
  readonly config: string;
}

/** The settings that a check is about. */
export function flagsIn(expected: string): readonly string[] {
  return [...expected.matchAll(/'(?<flag>[^']+)' (?:is|has|does not have|matched|contains)\b/g)].map(
    ([, flag = '']) => flag,
  );
}

/** Whether a script has searched the journal and let it pass that nothing was found there. */
export function foundNothingInJournal({ audit, actual }: Asking): boolean {
  return JOURNAL.test(audit) && actual === '';
}

/** Whether a script had to ask the cloud itself, and could not. */
export function couldNotAskCloud({ audit, actual }: Asking, reason: string): boolean {
  return (
    /\bgcloud\b/.test(audit) &&
    /gcloud: (?:command )?not found|ERROR: \(gcloud|MISSING_REQUIRED_VARIABLES|FAILED_NODE_POOL/.test(actual + reason)
  );
}
