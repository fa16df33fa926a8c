import type { Severity } from '../../domain/severity.ts';
import type { Benchmark } from './benchmark.ts';

/** How severe it is that a scored check fails. CIS says nothing of it. */
export function severityOf(
  { number, title }: { readonly number: string; readonly title: string },
  { kind }: Benchmark,
): { readonly severity: Severity; readonly reason: string } {
  if (kind === 'self-managed' && /^[12]\./.test(number)) {
    return { severity: 'high', reason: 'It is about the control plane or etcd, and whoever has these has the cluster' };
  }
  if (isKubeletAccess(number, title, kind)) {
    return {
      severity: 'high',
      reason: 'It is about who may use the kubelet, and whoever may runs programs on the node',
    };
  }
  return {
    severity: 'medium',
    reason: 'A scored check of the benchmark that fails is medium unless more is known of it',
  };
}

/** CIS 4.2.1 to 4.2.3; the benchmarks of managed clusters number them otherwise, and in each version anew. */
function isKubeletAccess(number: string, title: string, kind: Benchmark['kind']): boolean {
  return kind === 'self-managed'
    ? /^4\.2\.[123]$/.test(number)
    : /anonymous|authorization-mode|authorization mode|client ca|client-ca-file/i.test(title);
}
