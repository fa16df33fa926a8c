export interface Asking {
  /** The script of the check. */
  readonly audit: string;
  /** What it has printed, on standard error too. */
  readonly actual: string;
}

const UNREACHABLE =
  /The connection to the server .{1,200}was refused|Unable to connect to the server|current server API group list|must be logged in to the server|no configuration has been provided/;
// What is not found may have gone since it was listed, which proves nothing either way: see doubt.ts.
const REFUSED = /Error from server(?::| \((?!NotFound))/;
const FORBIDDEN = /cannot (?<verb>[a-z]{1,20}) resource "(?<resource>[a-z./-]{1,60})"/;
const UNKNOWN = /the server doesn't have a resource type "(?<type>[\w.-]{1,60})"/;
/** What a script of GKE makes of lists that it was refused. */
const LISTS = /^ERROR_KUBECTL_LIST:(?<lists>[A-Z_,]{1,100})$/m;

/** Whether a check asks the API server, through kubectl. */
export function asksApi(audit: string): boolean {
  return /\b(?:kubectl|oc) /.test(audit);
}

/** Whether it asks as somebody else. kubectl does that by a kubeconfig alone, and in a pod there is none, whatever its account may. */
export function asksAsAnother(audit: string): boolean {
  return /\b(?:kubectl|oc) [^\n]*--as=/.test(audit);
}

/** Whether what a check asks first throws errors away: that kubectl was refused looks to it as if there were nothing to find. */
export function hidesErrors(audit: string): boolean {
  const first = audit.split('\n').find(asksApi) ?? '';
  return /2>\s*\/dev\/null/.test(first);
}

/**
 * Why a check through kubectl got no answer; undefined when it got one. kube-bench does not look: to it such a check has failed, or passed. Nothing of what was printed is told but
 * the name of a permission.
 */
export function unansweredWords({ audit, actual }: Asking): string | undefined {
  if (!asksApi(audit)) {
    return undefined;
  }
  if (UNREACHABLE.test(actual)) {
    return 'kubectl reached no API server from there';
  }
  const { verb, resource } = FORBIDDEN.exec(actual)?.groups ?? {};
  if (verb !== undefined && resource !== undefined) {
    return `its service account may not ${verb} ${resource} (the docs have a role for it)`;
  }
  if (REFUSED.test(actual)) {
    return 'the API server refused to answer kubectl';
  }
  const { lists } = LISTS.exec(actual)?.groups ?? {};
  if (lists !== undefined) {
    return `kubectl was refused lists that its script needs (${lists})`;
  }
  const { type } = UNKNOWN.exec(actual)?.groups ?? {};
  return type === undefined
    ? undefined
    : `the API server knows no ${type}, as if the benchmark were for clusters of another kind`;
}
