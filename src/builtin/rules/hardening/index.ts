import type { Rule } from '../../rule.ts';
import { defaultNamespace } from './default-namespace.ts';
import { externalIps, ingressTls, serviceExposure } from './exposure.ts';
import { livenessProbe, readinessProbe } from './health-probes.ts';
import { imageDigest, imageTag } from './images.ts';
import { malformedObject } from './malformed.ts';
import { defaultDeny, networkPolicy } from './network-policy.ts';
import { resourceRules } from './resources.ts';
import { rootFileSystem } from './root-file-system.ts';
import { configMapSecret, secretManifest } from './secret-objects.ts';
import { secretLiteral, secretReference } from './secret-values.ts';
import { serviceAccountToken } from './service-account-token.ts';

/** What the NSA/CISA Kubernetes Hardening Guide asks for beyond the Pod Security Standards, as far as a manifest shows it. */
export const hardeningRules: readonly Rule[] = [
  ...resourceRules,
  livenessProbe,
  readinessProbe,
  serviceAccountToken,
  rootFileSystem,
  imageTag,
  imageDigest,
  secretLiteral,
  secretReference,
  secretManifest,
  configMapSecret,
  defaultNamespace,
  networkPolicy,
  defaultDeny,
  ingressTls,
  serviceExposure,
  externalIps,
  malformedObject,
];
