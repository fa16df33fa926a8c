import { discloses } from '../../../src/builtin/fix/disclosure.ts';
import { unifiedDiff } from '../../../src/builtin/fix/diff.ts';

const FIXED = 'privileged: false';

function shows(text: string): boolean {
  return discloses(unifiedDiff(text, text.replace('privileged: true', FIXED), 'a.yaml'), text);
}

describe('a patch shows a credential', () => {
  it.each([
    ['in a variable', 'env:\n- name: DB_PASSWORD\n  value: hunter2\nsecurityContext: {privileged: true}\n'],
    ['before its name', 'env:\n- value: hunter2\n  name: DB_PASSWORD\nsecurityContext: {privileged: true}\n'],
    ['on the same line', '{env: [{name: API_TOKEN, value: hunter2}], securityContext: {privileged: true}}\n'],
    ['in arguments', 'args: ["--password=hunter2"]\nsecurityContext: {privileged: true}\n'],
    ['by its form', 'args: [AKIAIOSFODNN7EXAMPLE]\nsecurityContext: {privileged: true}\n'],
    ['of a Secret before it', 'kind: Secret\ndata:\n  a: aHVudGVyMg==\n---\nkind: Pod\nprivileged: true\n'],
    ['of a Secret behind it', 'kind: Pod\nprivileged: true\n---\nstringData: {a: hunter2}\nkind: Secret\n'],
  ])('%s', (_where, text) => {
    expect(shows(text)).toBe(true);
  });

  it.each([
    ['names of Secrets', 'secretName: db\nsecretKeyRef: {name: db, key: password}\nprivileged: true\n'],
    ['switches', 'automountServiceAccountToken: false\nimagePullSecrets: [{name: a}]\nprivileged: true\n'],
    ['references', 'env:\n- name: DB_PASSWORD\n  value: $(OTHER)\nprivileged: true\n'],
    ['a Secret that is far away', `kind: Secret\ndata:\n  a: b\n---\n${'# \n'.repeat(9)}kind: Pod\nprivileged: true\n`],
    [
      'a Secret without values',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n---\nkind: Pod\nprivileged: true\n',
    ],
  ])('never in %s', (_what, text) => {
    expect(shows(text)).toBe(false);
  });
});
