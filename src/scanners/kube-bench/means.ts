import type { Asking } from './asking.ts';

/** As shells say it: sh: 1: jq: not found. */
const MISSING =
  /^\S*sh: (?:(?:line )?\d+: )?(?<program>kubectl|oc|jq|openssl|journalctl|systemctl|bash|ps|stat|find|xargs|awk|sed|grep|base64|comm): (?:command )?not found$/m;
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
