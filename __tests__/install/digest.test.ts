import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Of } from '../../src/install/digest.ts';

const root = mkdtempSync(join(tmpdir(), 'gatehouse-digest-'));
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

const MEGABYTE = 1024 * 1024;

describe('the SHA-256 of a file', () => {
  it.each([0, 5, 3 * MEGABYTE + 1, 60 * MEGABYTE + 7])('of %i bytes is that of its content', async (bytes) => {
    const path = join(root, String(bytes));
    writeFileSync(path, 'x'.repeat(Math.min(bytes, 5)));
    truncateSync(path, bytes);

    const content = Buffer.alloc(bytes);
    content.write('x'.repeat(Math.min(bytes, 5)));
    expect(await sha256Of(path)).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('that cannot be read is an error, and the next one is hashed all the same', async () => {
    const path = join(root, 'there');
    writeFileSync(path, 'x');

    const [missing, there] = await Promise.allSettled([sha256Of(join(root, 'missing')), sha256Of(path)]);

    expect([missing.status, there.status]).toEqual(['rejected', 'fulfilled']);
  });
});
