import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { GATES } from '../../src/config/gates.ts';
import { mistakesMessage } from '../../src/config/file/mistake.ts';
import { readConfig } from '../../src/config/file/read.ts';

describe('docs/configuration.md', () => {
  it('has only configurations that are right', async () => {
    const page = await readFile('docs/configuration.md', 'utf8');
    const blocks = [...page.matchAll(/```yaml\n(?<text>[^]*?)```/g)].map(({ groups }) => groups?.['text'] ?? '');
    const files = blocks.filter((text) => text.includes('version: 1'));

    const said = files.map((text) => {
      const { mistakes } = readConfig(text, { name: 'f', gates: GATES, now: new Date('2026-11-22T00:00:00Z') });
      return mistakesMessage('f', mistakes);
    });

    expect(said).toEqual(files.map(() => '0 mistakes in the configuration:\n- '));
    expect(files.length).toBeGreaterThan(0);
    expect(blocks.map((text): unknown => parse(text))).not.toContain(undefined);
  });
});
