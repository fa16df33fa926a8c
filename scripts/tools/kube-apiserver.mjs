import { fileURLToPath } from 'node:url';

const VERSION = '1.37.1';
const [major, minor] = VERSION.split('.');
const PACKAGE = 'k8s.io/component-base/version';

// Kept in a module of the repository, as its own go.sum pins all that goes into the build.
export const kubeApiserver = {
  name: 'kube-apiserver',
  version: VERSION,
  coldSeconds: 380,
  check: { args: ['--version'], expect: /^Kubernetes v1\.37\.1$/m },
  recipes: [
    {
      kind: 'go-module',
      folder: fileURLToPath(new URL('../../e2e/kube/apiserver', import.meta.url)),
      inputs: ['go.mod', 'go.sum', 'main.go'],
      package: '.',
      file: 'kube-apiserver',
      stamp: {
        [`${PACKAGE}.gitVersion`]: `v${VERSION}`,
        [`${PACKAGE}.gitMajor`]: major,
        [`${PACKAGE}.gitMinor`]: minor,
        [`${PACKAGE}.gitTreeState`]: 'clean',
      },
    },
  ],
};
