import type { ManifestObject } from '../../manifest.ts';
import { groupOf, hitAt, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { scanIndex } from '../scan-index.ts';
import { hardeningGuide } from '../standards.ts';
import { fieldAt, show, textAt } from '../value.ts';

const FIELD = 'automountServiceAccountToken';

/** `namespace/name` of the service accounts that forbid mounting for all their pods. */
const closedAccounts = scanIndex((objects: readonly ManifestObject[]): ReadonlySet<string> => {
  const accounts = objects.filter((object) => object.kind === 'ServiceAccount' && groupOf(object) === '');
  return new Set(
    accounts
      .filter((account) => fieldAt(account.value, FIELD) === false)
      .map((account) => `${account.namespace ?? ''}/${account.name}`),
  );
});

function accountOf(pod: Pod): string {
  return textAt(pod.spec, 'serviceAccountName') || textAt(pod.spec, 'serviceAccount') || 'default';
}

/** No fix: whether the program talks to the Kubernetes API does not show in the manifest. */
export const serviceAccountToken = podRule({
  id: 'GH-NSA-SERVICE-ACCOUNT-TOKEN',
  title: 'Pod mounts a service account token without saying that it needs one',
  control: hardeningGuide('Protecting Pod service account tokens'),
  severity: 'low',
  severityReason:
    'Whoever takes over the container can speak to the API server; what that gives is up to RBAC, which is judged by itself.',
  remediation:
    'Write automountServiceAccountToken: false in the pod or its ServiceAccount; when the program uses the Kubernetes API, write true and a serviceAccountName of its own.',
  *checkPod(pod, { objects }) {
    const account = accountOf(pod);
    const value = fieldAt(pod.spec, FIELD);
    const isStatedNeed = value === true && account !== 'default';
    const isClosed = value !== true && closedAccounts(objects).has(`${pod.object.namespace ?? ''}/${account}`);
    if (value === false || isStatedNeed || isClosed) {
      return;
    }
    const seen = value === true ? `sets ${FIELD}: true` : `does not set ${FIELD}: false`;
    yield hitAt(
      pod,
      [...pod.specPath, FIELD],
      `The pod ${seen} and gets the token of the service account ${show(account)}.`,
    );
  },
});
