import { rawFromEnv, secretsIn } from '../../src/config/action-env.ts';
import { k8sBenchmark } from '../../src/config/k8s-benchmark.ts';
import { manifestScan } from '../../src/config/manifest-scan.ts';

describe('rawFromEnv', () => {
  it('reads the variables that the runner makes of inputs', () => {
    const { raw, warnings } = rawFromEnv(manifestScan.inputs, { 'INPUT_FAIL-ON': 'high', INPUT_PATH: '', HOME: '/x' });

    expect([...raw]).toEqual([['fail-on', 'high']]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['INPUT_FAILON', 'There is no input failon; did you mean fail-on?'],
    ['INPUT_BANANA', 'There is no input banana.'],
    ['INPUT_FORMAT', 'There is no input format.'],
  ])('warns of %s, which no input has', (variable, sentence) => {
    const { warnings } = rawFromEnv(manifestScan.inputs, { [variable]: 'x' });

    expect(warnings).toEqual([sentence]);
  });
});

it('keeps the secrets in a kubeconfig out of logs, also where they stand alone', () => {
  const content = `users:
- name: u
  user: {token: 'tok-1234567', exec: {env: [{name: token, value: x}]}}
- user:
    password: "pass-1234567"
    client-key-data: LS0tLS1CRUdJTg==
- {"user":{"token":"json-1234567","tokenFile":"/var/run/token"}}
`;

  const secrets = secretsIn(k8sBenchmark.inputs, new Map([['kubeconfig-content', content]]));

  expect(secrets.filter((one) => !content.split('\n').some((line) => line.trim() === one))).toEqual([
    'tok-1234567',
    'pass-1234567',
    'LS0tLS1CRUdJTg==',
    'json-1234567',
  ]);
});
