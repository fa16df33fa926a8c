import type { CrosswalkTool } from './table.ts';

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

/**
 * Rules that have been looked at and that no other scanner has alike: they are joined with nothing. Of Kubescape those of regolibrary 2.0.1, of Trivy
 * those of trivy-checks 1.12, of the others those of the version that their README in __fixtures__ names.
 */
export const OF_ITS_OWN: Readonly<Record<Exclude<CrosswalkTool, 'builtin'>, readonly string[]>> = {
  kubescape: words(
    'C-0001 C-0002 C-0004 C-0005 C-0007 C-0009 C-0012 C-0014 C-0015 C-0020 C-0021 C-0026 C-0030',
    'C-0031 C-0035 C-0036 C-0037 C-0039 C-0042 C-0045 C-0049 C-0050 C-0052 C-0053 C-0054 C-0055',
    'C-0058 C-0059 C-0062 C-0063 C-0065 C-0066 C-0067 C-0068 C-0069 C-0070 C-0073 C-0074 C-0075',
    'C-0076 C-0077 C-0078 C-0079 C-0081 C-0083 C-0084 C-0085 C-0087 C-0088 C-0089 C-0090 C-0091',
    'C-0092 C-0093 C-0094 C-0095 C-0096 C-0097 C-0098 C-0099 C-0100 C-0101 C-0102 C-0103 C-0104',
    'C-0105 C-0106 C-0107 C-0108 C-0109 C-0110 C-0111 C-0112 C-0113 C-0114 C-0115 C-0116 C-0117',
    'C-0118 C-0119 C-0120 C-0121 C-0122 C-0123 C-0124 C-0125 C-0126 C-0127 C-0128 C-0129 C-0130',
    'C-0131 C-0132 C-0133 C-0134 C-0135 C-0136 C-0137 C-0138 C-0139 C-0140 C-0141 C-0142 C-0143',
    'C-0144 C-0145 C-0146 C-0147 C-0148 C-0149 C-0150 C-0151 C-0152 C-0153 C-0154 C-0155 C-0156',
    'C-0157 C-0158 C-0159 C-0160 C-0161 C-0162 C-0163 C-0164 C-0165 C-0166 C-0167 C-0168 C-0169',
    'C-0170 C-0171 C-0172 C-0173 C-0174 C-0175 C-0176 C-0177 C-0178 C-0179 C-0180 C-0181 C-0182',
    'C-0183 C-0184 C-0185 C-0186 C-0187 C-0188 C-0189 C-0190 C-0191 C-0192 C-0193 C-0194 C-0195',
    'C-0196 C-0197 C-0198 C-0199 C-0200 C-0201 C-0202 C-0203 C-0204 C-0205 C-0206 C-0207 C-0208',
    'C-0209 C-0211 C-0213 C-0214 C-0215 C-0216 C-0217 C-0218 C-0219 C-0220 C-0221 C-0222 C-0223',
    'C-0225 C-0226 C-0227 C-0228 C-0229 C-0230 C-0231 C-0232 C-0233 C-0234 C-0235 C-0236 C-0237',
    'C-0238 C-0239 C-0240 C-0241 C-0242 C-0243 C-0244 C-0245 C-0246 C-0247 C-0248 C-0249 C-0250',
    'C-0251 C-0252 C-0253 C-0254 C-0255 C-0256 C-0257 C-0258 C-0259 C-0261 C-0262 C-0264 C-0265',
    'C-0267 C-0272 C-0273',
  ),
  'kube-linter': words(
    'access-to-create-pods access-to-secrets dangling-horizontalpodautoscaler dangling-ingress',
    'dangling-networkpolicy dangling-networkpolicypeer-podselector dangling-service',
    'dangling-servicemonitor default-service-account deprecated-service-account-field',
    'dnsconfig-options drop-net-raw-capability duplicate-env-var env-value-from env-var-secret',
    'exposed-services hpa-minimum-three-replicas invalid-target-ports job-ttl-seconds-after-finished',
    'liveness-port minimum-three-replicas mismatching-selector no-anti-affinity no-extensions-v1beta',
    'no-node-affinity no-rolling-update-strategy non-existent-service-account pdb-max-unavailable',
    'pdb-min-available pdb-unhealthy-pod-eviction-policy priority-class-name privileged-ports',
    'read-secret-from-env-var readiness-port required-annotation-email required-label-owner',
    'restart-policy scc-deny-privileged-container schema-validation sensitive-host-mounts sorted-keys',
    'ssh-port startup-port unsafe-sysctls wildcard-in-rules writable-host-mount',
  ),
  'kube-score': words(
    'container-cpu-requests-equal-limits container-ephemeral-storage-request-and-limit',
    'container-ephemeral-storage-request-equals-limit container-image-pull-policy',
    'container-memory-requests-equal-limits container-ports-check',
    'container-resource-requests-equal-limits cronjob-has-deadline cronjob-restartpolicy',
    'deployment-has-host-podantiaffinity deployment-has-poddisruptionbudget',
    'deployment-pod-selector-labels-match-template-metadata-labels deployment-replicas',
    'deployment-strategy deployment-targeted-by-hpa-does-not-have-replicas-configured',
    'environment-variable-key-duplication horizontalpodautoscaler-has-target',
    'horizontalpodautoscaler-replicas ingress-targets-service label-values networkpolicy-targets-pod',
    'pod-probes pod-probes-identical pod-topology-spread-constraints poddisruptionbudget-has-policy',
    'service-targets-pod service-type stable-version statefulset-has-host-podantiaffinity',
    'statefulset-has-poddisruptionbudget statefulset-has-servicename',
    'statefulset-pod-selector-labels-match-template-metadata-labels',
  ),
  kubesec: words(
    'ApparmorAny ProcMount SeccompAny SeccompUnconfined ServiceAccountName',
    'VolumeClaimAccessModeReadWriteOnce VolumeClaimRequestsStorage',
  ),
  trivy: words(
    'KSV-0002 KSV-0022 KSV-0026 KSV-0032 KSV-0033 KSV-0034 KSV-0035 KSV-0037 KSV-0038 KSV-0039',
    'KSV-0040 KSV-0041 KSV-0042 KSV-0043 KSV-0044 KSV-0045 KSV-0046 KSV-0047 KSV-0048 KSV-0049',
    'KSV-0050 KSV-0051 KSV-0052 KSV-0053 KSV-0054 KSV-0055 KSV-0056 KSV-01010 KSV-01011 KSV-0102',
    'KSV-0104 KSV-0106 KSV-0107 KSV-0109 KSV-0111 KSV-0112 KSV-0113 KSV-0114 KSV-0115 KSV-0116',
    'KSV-0117 KSV-0118 KSV-0119 KSV-0120 KSV-0121 KSV-0122 KSV-0123 KSV-0124 KSV-0125',
  ),
};
