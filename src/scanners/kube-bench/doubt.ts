import { asksApi, hidesErrors, type Asking } from './asking.ts';

interface Answered extends Asking {
  /** As kube-bench calls it: PASS, FAIL or WARN. */
  readonly status: string;
  /** As in `'is_compliant' is equal to 'true'`. */
  readonly expected: string;
  /** Each line of what it has printed must do by itself. */
  readonly byLine: boolean;
}

/** What kubectl prints of an object that was listed, or is named in the script, and is not there. */
const GONE = /^Error from server \(NotFound\): /;
const COMPLAINT = /^(?:Error from server|error: |jq: )/m;
/** Words of bash; where the shell is another, the script goes on with the other branch. */
const BASH = /^\S*sh: .{0,20}\[\[: (?:command )?not found$/m;

/**
 * Why what a check through kubectl came to proves nothing, though it got an answer; undefined where it does. kube-bench asks for one object after the other, and takes any line that
 * it does not understand for one that fails.
 */
export function doubtfulWords(check: Answered): string | undefined {
  const { audit, actual, status } = check;
  if (!asksApi(audit)) {
    return undefined;
  }
  if (BASH.test(actual)) {
    return 'the shell there does not understand its script, which was written for bash';
  }
  if (status !== 'PASS') {
    return failsByWhatIsGone(check)
      ? 'something was gone when kubectl asked for it, and nothing that was there fails'
      : undefined;
  }
  if (COMPLAINT.test(actual)) {
    return 'it passes although kubectl was not told all that it asked for';
  }
  return hidesErrors(audit)
    ? 'it passes as well when kubectl is told nothing, since its script throws errors away'
    : undefined;
}

function failsByWhatIsGone({ actual, expected, byLine }: Answered): boolean {
  const lines = actual.split('\n');
  if (!byLine || !lines.some((line) => GONE.test(line))) {
    return false;
  }
  const flags = [...expected.matchAll(/'(?<flag>[^']+)' (?:is|has|matched|contains)\b/g)].map(([, flag = '']) => flag);
  return flags.length > 0 && !lines.some((line) => !GONE.test(line) && speaksAgainst(line, flags));
}

/** Of a value that is none of the script's own judgements nobody knows here what it should be, so that it may be what fails. */
function speaksAgainst(line: string, flags: readonly string[]): boolean {
  return /compliant: false\b/.test(line) || flags.some((flag) => !flag.endsWith('is_compliant') && line.includes(flag));
}
