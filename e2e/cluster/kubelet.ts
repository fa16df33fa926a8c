import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What kube-bench asks for on a node, as it finds it: one setting that is right and one that is not among them. */
const KUBELET_CONFIG = `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  anonymous:
    enabled: false
authorization:
  mode: AlwaysAllow
`;

const VERSION = '#!/bin/sh\necho Kubernetes v1.37.1\n';

interface StandIn {
  /** In place of the folders of this machine that a node would have. */
  readonly hostPaths: Readonly<Record<string, string>>;
  stop(): void;
}

/** A process that has the name and the flags of a kubelet and does nothing, as no kubelet can run everywhere; with the files that a node would have. */
export function standInKubelet(folder: string): StandIn {
  const names = ['bin', 'etc-kubernetes/manifests', 'var-lib-kubelet'];
  for (const name of names) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  const program = join(folder, 'kubelet');
  copyFileSync('/bin/sh', program);
  writeFileSync(join(folder, 'bin', 'kubelet'), VERSION, { mode: 0o755 });
  writeFileSync(join(folder, 'var-lib-kubelet', 'config.yaml'), KUBELET_CONFIG, { mode: 0o600 });
  writeFileSync(join(folder, 'etc-kubernetes', 'manifests', 'kube-apiserver.yaml'), '', { mode: 0o644 });
  const flags = ['--config=/var/lib/kubelet/config.yaml', '--kubeconfig=/etc/kubernetes/kubelet.conf'];
  // It ends with its standard input, so that it never outlives the test.
  const child = spawn(program, ['-c', 'read _', 'kubelet', ...flags], { stdio: ['pipe', 'ignore', 'ignore'] });
  return {
    hostPaths: {
      '/usr/bin': join(folder, 'bin'),
      '/etc/kubernetes': join(folder, 'etc-kubernetes'),
      '/var/lib/kubelet': join(folder, 'var-lib-kubelet'),
    },
    stop: () => void child.kill('SIGKILL'),
  };
}
