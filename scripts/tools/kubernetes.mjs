import { fileURLToPath } from 'node:url';

const VERSION = '1.37.1';
const [major, minor] = VERSION.split('.');
const PACKAGE = 'k8s.io/component-base/version';

const stamp = () => ({
  [`${PACKAGE}.gitVersion`]: `v${VERSION}`,
  [`${PACKAGE}.gitMajor`]: major,
  [`${PACKAGE}.gitMinor`]: minor,
  [`${PACKAGE}.gitTreeState`]: 'clean',
});

// One module of the repository for both: its own go.sum pins all that goes into the build, and the second is built from
// what the first has compiled.
const component = (name, coldSeconds) => ({
  name,
  version: VERSION,
  coldSeconds,
  check: { args: ['--version'], expect: /^Kubernetes v1\.37\.1$/m },
  recipes: [
    {
      kind: 'go-module',
      folder: fileURLToPath(new URL('../../e2e/kube/components', import.meta.url)),
      inputs: ['go.mod', 'go.sum', `${name}/main.go`],
      package: `./${name}`,
      file: name,
      stamp: stamp(),
    },
  ],
});

export const kubeApiserver = component('kube-apiserver', 380);
export const kubeControllerManager = component('kube-controller-manager', 200);

export const kubectl = {
  name: 'kubectl',
  version: VERSION,
  coldSeconds: 100,
  check: { args: ['version', '--client'], expect: /^Client Version: v1\.37\.1$/m },
  recipes: [
    {
      kind: 'go-module',
      folder: fileURLToPath(new URL('modules/kubectl', import.meta.url)),
      inputs: ['go.mod', 'go.sum', 'main.go'],
      package: '.',
      file: 'kubectl',
      env: { CGO_ENABLED: '0' },
      stamp: stamp(),
    },
  ],
};
