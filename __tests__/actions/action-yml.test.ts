import { readFile } from 'node:fs/promises';
import { buildLanguageService, diagnose } from './language-service.ts';

let service: string;

beforeAll(async () => {
  service = await buildLanguageService();
});

describe.each(['action.yml', 'actions/manifest-scan/action.yml', 'actions/report/action.yml'])('%s', (path) => {
  it('is right by the language service of GitHub', async () => {
    expect(await diagnose(service, await readFile(path, 'utf8'))).toEqual([]);
  });

  it('would be refused with a key that GitHub does not know', async () => {
    const text = (await readFile(path, 'utf8')).replace('  using: node24', '  using: node24\n  timeout-minutes: 5');

    expect(await diagnose(service, text)).toEqual([expect.stringContaining('timeout-minutes')]);
  });
});
