import type { InputSpecs } from './input.ts';

/** Policies of one's own, for conftest and OPA. Nothing of them is fetched from a network. */
export const regoInputs = {
  'rego-policy': {
    type: 'list',
    group: 'Scanners',
    valueName: 'folders',
    description:
      'Folders and files with policies in Rego, for conftest and opa. Rego that does not compile is an error.',
    examples: ['policy'],
  },
  'rego-data': {
    type: 'list',
    group: 'Scanners',
    valueName: 'paths',
    description: 'Folders and files with data for the policies, as YAML or JSON.',
    examples: ['policy/data'],
  },
  'rego-bundle': {
    type: 'string',
    group: 'Scanners',
    valueName: 'file',
    description: 'A bundle with policies and data, made by opa build, in place of rego-policy and rego-data; for opa.',
    examples: ['policy.tar.gz'],
  },
  'rego-namespaces': {
    type: 'list',
    group: 'Scanners',
    valueName: 'packages',
    description:
      'The packages whose rules deny, violation and warn are asked. Default: all for conftest, main for opa.',
    examples: ['main, kubernetes.images'],
  },
  'rego-version': {
    type: 'choice',
    values: ['v1', 'v0'],
    default: 'v1',
    group: 'Scanners',
    valueName: 'version',
    description: 'The version of the language that the policies are written in.',
  },
  'rego-functions': {
    type: 'choice',
    values: ['contained', 'all'],
    default: 'contained',
    group: 'Scanners',
    valueName: 'which',
    description:
      'Which functions policies may call. contained: none that reaches out of the run, to a network, to files or to the environment (http.send and others); all: those too.',
  },
} as const satisfies InputSpecs;
