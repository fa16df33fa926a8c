import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What kube-bench asks for on a node, as it finds it: one setting that is right and one that is not among them. */
const KUBELET_CONFIG = `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  anonymous:
    enabled: false
authorization:
  mode: AlwaysAllow
`;

/** By the name of the process. */
const FLAGS = {
  kubelet: ['--config=/var/lib/kubelet/config.yaml', '--kubeconfig=/etc/kubernetes/kubelet.conf'],
  'kube-proxy': ['--config=/var/lib/kube-proxy/config.conf'],
  'kube-scheduler': ['--bind-address=127.0.0.1', '--profiling=false'],
};

/** What a node would have in its folders; a name that ends with a slash is a folder. */
const FILES = {
  '/etc/kubernetes': ['manifests/kube-apiserver.yaml', 'pki/apiserver.crt', 'pki/apiserver.key'],
  '/var/lib/etcd': ['default.etcd/'],
  '/var/lib/kubelet': ['config.yaml'],
};

/**
 * Processes that have the names and the flags of a kubelet, a proxy and a scheduler and do nothing, as kube-bench leaves off where one of them does not run; with
 * the files that a node would have.
 */
export function standIns(folder) {
  const hostPaths = Object.fromEntries(Object.keys(FILES).map((path) => [path, join(folder, path)]));
  for (const [path, names] of Object.entries(FILES)) {
    for (const name of names) {
      const file = join(folder, path, name);
      mkdirSync(name.endsWith('/') ? file : dirname(file), { recursive: true });
      if (!name.endsWith('/')) {
        writeFileSync(file, name === 'config.yaml' ? KUBELET_CONFIG : '', { mode: 0o644 });
      }
    }
  }
  const children = Object.entries(FLAGS).map(([name, flags]) => {
    const program = join(folder, name);
    copyFileSync('/bin/sh', program);
    // It ends with its standard input, so that it never outlives the test.
    return spawn(program, ['-c', 'read _', name, ...flags], { stdio: ['pipe', 'ignore', 'ignore'] });
  });
  return {
    hostPaths,
    stop: () => {
      for (const child of children) {
        child.kill('SIGKILL');
      }
    },
  };
}
