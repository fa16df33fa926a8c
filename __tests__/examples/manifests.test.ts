import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScanResult } from '../../src/scanners/scanner.ts';
import { ROOT, scanFolder } from './scan-folder.ts';

interface Expected {
  readonly objects: number;
  readonly passedOver: number;
  readonly findings: Readonly<Record<string, number>>;
}

const FOLDER = '__fixtures__/manifests';
const expected = JSON.parse(readFileSync(join(ROOT, FOLDER, 'expected.json'), 'utf8')) as Record<string, Expected>;
const entries = readdirSync(join(ROOT, FOLDER), { withFileTypes: true });
const applications = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

function summaryOf({ coverage, observations }: ScanResult): Expected {
  const findings: Record<string, number> = {};
  for (const { ruleId } of observations) {
    findings[ruleId] = (findings[ruleId] ?? 0) + 1;
  }
  return { objects: coverage.examined, passedOver: coverage.skipped ?? 0, findings };
}

describe('manifests of well-known applications', () => {
  it('are at least eight, each with what is expected of it', () => {
    expect(applications.length).toBeGreaterThanOrEqual(8);
    expect(Object.keys(expected)).toEqual(applications);
  });

  it.each(applications)('%s is read without a gap, and no rule breaks on it', async (application) => {
    const { gaps } = await scanFolder(`${FOLDER}/${application}`);

    expect(gaps).toEqual([]);
  });

  it.each(applications)('%s has the objects and findings that a person reviewed', async (application) => {
    const result = await scanFolder(`${FOLDER}/${application}`);

    expect(summaryOf(result)).toEqual(expected[application]);
  });
});
