import { withoutSecrets } from '../redaction.ts';

/** Programs as the checks of kube-bench call them: it leaves the name of one that does not run as it is. */
const PROGRAMS: Readonly<Record<string, string>> = {
  apiserver: 'API server',
  controllermanager: 'controller manager',
  etcd: 'etcd',
  flanneld: 'flanneld',
  kubelet: 'kubelet',
  proxy: 'kube-proxy',
  scheduler: 'scheduler',
};
const AUDIT = 'failed to run';

/**
 * Why a check could not be made, and what to do where there is nothing to check; `name` is its name in allow-gaps. Of "failed to run: …, output: …, error: …" only
 * the end is told: the rest is the script of the check, and what it printed.
 */
export function complaintOf(reason: string, name: string): string {
  if (!reason.startsWith(AUDIT)) {
    return withoutSecrets(reason.replaceAll(/\s+/g, ' ').slice(0, 2000)).slice(0, 200);
  }
  // The last: what was printed may say "error: " as well.
  const { error = 'an error' } = /^.*, error: (?<error>[^\n]{1,200})$/s.exec(reason)?.groups ?? {};
  const ended = `its audit command ended with ${error}`;
  const missing = /\$(?<name>[a-z]+)bin\b/.exec(reason)?.groups?.['name'] ?? '';
  const program = PROGRAMS[missing];
  return program === undefined ? ended : `no ${program} runs there, and ${ended}${elsewhere(name, missing)}`;
}

/** A cluster may have its etcd on machines of their own. */
function elsewhere(name: string, program: string): string {
  return program === 'etcd'
    ? `; if etcd runs on other machines, have it checked there, and say so here with allow-gaps: "${name}"`
    : '';
}
