import type { ManifestObject } from '../../manifest.ts';
import type { Hit, Rule } from '../../rule.ts';
import { groupOf, hitAt } from '../pod.ts';
import { hardeningGuide } from '../standards.ts';
import { fieldAt, listAt, objectAt, objectsAt, show, textAt, textsAt } from '../value.ts';

/** With one of these the certificate is kept at the load balancer, or in the pod. */
const TLS_ELSEWHERE =
  /^(?:alb\.ingress\.kubernetes\.io\/certificate-arn|ingress\.gcp\.kubernetes\.io\/pre-shared-cert|networking\.gke\.io\/(?:managed-certificates|certmap)|nginx\.ingress\.kubernetes\.io\/ssl-passthrough|appgw\.ingress\.kubernetes\.io\/appgw-ssl-certificate)$/;

function covers(certificate: string, host: string): boolean {
  const isWildcardMatch = certificate.startsWith('*.') && host.slice(host.indexOf('.')) === certificate.slice(1);
  return certificate === host || isWildcardMatch;
}

function* checkIngress(object: ManifestObject): Iterable<Hit> {
  const isIngress = object.kind === 'Ingress' && ['networking.k8s.io', 'extensions'].includes(groupOf(object));
  const annotations = Object.keys(objectAt(object.value, 'metadata', 'annotations'));
  if (!isIngress || annotations.some((name) => TLS_ELSEWHERE.test(name))) {
    return;
  }
  const entries = objectsAt(object.value, 'spec', 'tls');
  if (entries.length === 0) {
    yield hitAt({ object }, ['spec', 'tls'], 'The Ingress has no spec.tls: its hosts are served without encryption.');
    return;
  }
  const certificates = entries.map(({ value }) => textsAt(value, 'hosts').map(({ text }) => text));
  // An entry without hosts is for all of them.
  if (certificates.some((hosts) => hosts.length === 0)) {
    return;
  }
  for (const { path, value } of objectsAt(object.value, 'spec', 'rules')) {
    const host = textAt(value, 'host') ?? '';
    if (host !== '' && !certificates.flat().some((certificate) => covers(certificate, host))) {
      yield hitAt({ object }, [...path, 'host'], `No entry of spec.tls is for the host ${show(host)}.`);
    }
  }
}

export const ingressTls: Rule = {
  id: 'GH-NSA-INGRESS-TLS',
  title: 'Ingress serves a host without TLS',
  control: hardeningGuide('Encryption'),
  severity: 'medium',
  severityReason:
    'Whoever is on the way can read and change what is sent, unless TLS ends at a proxy that the manifest does not show.',
  remediation: 'Write spec.tls with the hosts and the secretName of their certificate.',
  kinds: ['Ingress'],
  check: checkIngress,
};

function* checkService(object: ManifestObject): Iterable<Hit> {
  if (object.kind !== 'Service' || groupOf(object) !== '') {
    return;
  }
  const type = fieldAt(object.value, 'spec', 'type');
  if (type === 'NodePort') {
    yield hitAt(
      { object },
      ['spec', 'type'],
      'The Service is of type NodePort: every node of the cluster listens for it.',
    );
  }
  const isInternal = Object.keys(objectAt(object.value, 'metadata', 'annotations')).some((name) =>
    name.includes('internal'),
  );
  if (type === 'LoadBalancer' && !isInternal && listAt(object.value, 'spec', 'loadBalancerSourceRanges').length === 0) {
    yield hitAt(
      { object },
      ['spec', 'type'],
      'The Service is of type LoadBalancer and names no loadBalancerSourceRanges: any address may connect.',
    );
  }
}

export const serviceExposure: Rule = {
  id: 'GH-NSA-SERVICE-EXPOSURE',
  title: 'Service is reachable from outside the cluster',
  control: hardeningGuide('Network separation and hardening'),
  severity: 'low',
  severityReason: 'An entry from outside is often what is wanted; it should be a decision.',
  remediation: 'Use ClusterIP behind an Ingress or Gateway, or name loadBalancerSourceRanges.',
  kinds: ['Service'],
  check: checkService,
};

function* checkExternalIps(object: ManifestObject): Iterable<Hit> {
  if (object.kind === 'Service' && groupOf(object) === '' && listAt(object.value, 'spec', 'externalIPs').length > 0) {
    const addresses = show(fieldAt(object.value, 'spec', 'externalIPs'));
    yield hitAt({ object }, ['spec', 'externalIPs'], `The Service takes the traffic of the cluster to ${addresses}.`);
  }
}

export const externalIps: Rule = {
  id: 'GH-NSA-EXTERNAL-IPS',
  title: 'Service claims external IP addresses',
  control: hardeningGuide('Network separation and hardening'),
  severity: 'low',
  severityReason:
    'Such an address can divert the traffic of other pods (CVE-2020-8554), though many use externalIPs rightly.',
  remediation: 'Use a Service of type LoadBalancer, and have admission refuse externalIPs.',
  kinds: ['Service'],
  check: checkExternalIps,
};
