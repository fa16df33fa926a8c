import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { GATES } from '../../../src/config/gates.ts';
import { configJsonSchema } from '../../../src/config/file/json-schema.ts';
import { readConfig } from '../../../src/config/file/read.ts';

const fits = new Ajv2020({ strict: false, formats: { date: true } }).compile(configJsonSchema(GATES));

function isRead(text: string): boolean {
  return 'config' in readConfig(text, { name: 'f', gates: GATES, now: new Date('2026-11-22T00:00:00Z') });
}

describe('the schema for editors', () => {
  it('is a schema of draft 2020-12', () => {
    expect(new Ajv2020({ strict: false }).validateSchema(configJsonSchema(GATES))).toBe(true);
  });

  it.each([
    'policy: { budget: { critical: 0 }, judge: change, no-baseline: all, only-fixable: true, ignore-rules: [A], agree: any }',
    'policy: { budget: ratchet }',
    'policy: { fail-on: high, new: { change: { high: 0 }, disclosure: { critical: 0, grace-days: 7 } } }',
    'policy: { rules: [{ name: kev, when: { kev: true, severity: [high], epss: 0.1, age-days: 3 }, action: block, grace-days: 3 }] }',
    'policy: { exceptions: { max-days: 90, warn-days: 14 } }',
    'policy: { budgets: { "a*": { high: 2 } }, deny-licences: [GPL-3.0-only] }',
    'exceptions: [{ id: CVE-2024-1, path: "a/**", reason: r, owner: o, expires: "2026-12-31" }]',
    'exception-files: [a.yml]',
    'gates: { manifest-scan: { path: [k8s], kubernetes-version: 1.34, exclude: x }, image-scan: [{ id: a, images: b }] }',
    'gates: { image-scan: { scanner-versions: { trivy: 0.73.0 }, db-mirror: { trivy: [a, b] }, concurrency: 2, scan-timeout: 5m } }',
    'gates: { manifest-scan: }',
    'policy: { allow-gaps: [a, { gap: b, reason: r, owner: o, expires: "2026-12-31" }] }',
    'gates: { k8s-benchmark: { allow-gaps: { gap: b, reason: r, expires: "2026-12-31" } } }',
  ])('takes what the reader takes: %s', (text) => {
    const whole = `version: 1\n${text}\n`;

    expect([isRead(whole), fits(parse(whole)), fits.errors ?? null]).toEqual([true, true, null]);
  });

  it.each([
    'polcy: {}',
    'policy: { budgett: { high: 1 } }',
    'policy: { budget: { hihg: 1 } }',
    'policy: { fail-on: hihg }',
    'policy: { rules: [{ name: a, when: { kevv: true }, action: block }] }',
    'policy: { rules: [{ name: a, when: {}, action: blok }] }',
    'policy: { new: { change: { graceDays: 1 } } }',
    'exceptions: [{ id: CVE-2024-1, reason: r }]',
    'policy: { allow-gaps: [{ gap: a, expires: "2026-12-31" }] }',
    'policy: { ignore-rules: [{ gap: a, reason: r, expires: "2026-12-31" }] }',
    'exceptions: [{ cve: CVE-2024-1, reason: r, owner: o, expires: "2026-12-31" }]',
    'gates: { imagescan: {} }',
    'gates: { image-scan: { token: x } }',
    'gates: { image-scan: { config: x } }',
    'gates: { image-scan: { scanners: [gryp] } }',
    'gates: { image-scan: { scan-timeout: 10 } }',
  ])('refuses what the reader refuses: %s', (text) => {
    const whole = `version: 1\n${text}\n`;

    expect([isRead(whole), fits(parse(whole))]).toEqual([false, false]);
  });
});
