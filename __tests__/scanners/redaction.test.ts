import { withoutSecrets } from '../../src/scanners/redaction.ts';

describe('a text of a scanner', () => {
  it.each([
    [`Authorization: Bearer ${'a1'.repeat(10)} was refused`, 'Authorization: [redacted] was refused'],
    [`token=${'abcd'.repeat(3)}; next`, '[redacted]; next'],
    ['"password": "hunter22", more', '"[redacted]", more'],
    [`seen eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJr`, 'seen [redacted]'],
    [`-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- left`, '[redacted] left'],
    [`a key ${'QUJD'.repeat(12)}== in base64`, 'a key [redacted] in base64'],
    ['a key AKIAABCDEFGHIJKLMNOP', '[redacted]'],
  ])('loses what may be a credential: %s', (text, left) => {
    expect(withoutSecrets(text)).toBe(left);
  });

  it.each([
    "Read access to pod's service account token without any credential",
    'A basic authentication of users is not there, and a password policy neither',
    'roles.rbac.authorization.k8s.io is forbidden: User "system:serviceaccount:shop:viewer" cannot list resource "roles"',
  ])('keeps what is none: %s', (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });

  it('is searched in time that grows with its length', () => {
    const text = `${'-----BEGIN A-----'.repeat(300)}${'eyJ'.repeat(3000)}${'token='.repeat(1000)}`;

    expect(withoutSecrets(text).length).toBeLessThan(text.length);
  });
});
