import { asksApi, hidesErrors, type Asking } from './asking.ts';
import { couldNotAskCloud, flagsIn, foundNothingInJournal, unreadSettings } from './means.ts';

interface Answered extends Asking {
  /** As kube-bench calls it: PASS, FAIL or WARN. */
  readonly status: string;
  /** As in `'is_compliant' is equal to 'true'`. */
  readonly expected: string;
  readonly reason: string;
  readonly config: string;
  /** Each line of what it has printed must do by itself. */
  readonly byLine: boolean;
}

/** What kubectl prints of an object that was listed, or is named in the script, and is not there. */
const GONE = /^Error from server \(NotFound\): /;
/** What a shell says of a script that is none of its own. */
const SCRIPT = /^\S*sh: .{0,80}: (?:command )?not found$/;
const COMPLAINT = /^(?:Error from server|error: |jq: |\S*sh: .{0,80}: (?:command )?not found$)/m;
/** A word of bash; where the shell is another, the script goes on with the other branch. */
const BASH = /^\S*sh: .{0,20}\[\[: (?:command )?not found$/m;

/** As in the reason of an audit that failed to run. */
const SYNTAX = /sh: .{0,20}syntax error/i;
const NOT_BASH = 'the shell there does not understand its script, which was written for bash';

/**
 * Why what a check came to proves nothing, though it got an answer; undefined where it does. kube-bench asks for one object after the other, and takes any line that
 * it does not understand for one that fails.
 */
export function doubtfulWords(check: Answered): string | undefined {
  const { audit, actual, status, byLine } = check;
  if (couldNotAskCloud(check, check.reason)) {
    return 'it asks the cloud itself through gcloud, which was not there, or not logged in';
  }
  if (SYNTAX.test(check.reason)) {
    return NOT_BASH;
  }
  if (unreadSettings(check) === 'kube-proxy') {
    return 'kube-proxy has its settings in a file (--config) that is not on the node, or not where the benchmark looks';
  }
  if (!asksApi(audit)) {
    return status === 'PASS' && foundNothingInJournal(check)
      ? 'it passes as well when the journal of the node is lost, and there was nothing of it'
      : undefined;
  }
  if (status === 'PASS') {
    return passesBlindly(check);
  }
  if (BASH.test(actual) && !(byLine && fails(check))) {
    return NOT_BASH;
  }
  return failsByWhatIsGone(check)
    ? 'something was gone when kubectl asked for it, and nothing that was there fails'
    : undefined;
}

function passesBlindly({ audit, actual }: Asking): string | undefined {
  if (COMPLAINT.test(actual)) {
    return 'it passes although kubectl was not told all that it asked for';
  }
  return hidesErrors(audit)
    ? 'it passes as well when kubectl is told nothing, since its script throws errors away'
    : undefined;
}

function failsByWhatIsGone(check: Answered): boolean {
  return check.byLine && check.actual.split('\n').some((line) => GONE.test(line)) && !fails(check);
}

/** Whether a line that tells of an object fails. Of a value that is none of the script's own judgements nobody knows here what it should be, so that it may be what fails. */
function fails({ actual, expected }: Answered): boolean {
  const flags = flagsIn(expected);
  const own = flags.filter((flag) => !flag.endsWith('is_compliant'));
  const lines = actual.split('\n').filter((line) => !GONE.test(line) && !SCRIPT.test(line));
  return (
    flags.length === 0 ||
    lines.some((line) => /compliant: false\b/.test(line) || own.some((flag) => line.includes(flag)))
  );
}
