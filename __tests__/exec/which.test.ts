import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from '../../src/exec/which.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-which-'));
writeFileSync(join(folder, 'tool'), '#!/bin/sh\n', { mode: 0o755 });
writeFileSync(join(folder, 'text'), '', { mode: 0o644 });
mkdirSync(join(folder, 'directory'));

describe('findOnPath', () => {
  it('finds a program in any folder of the PATH', () => {
    expect(findOnPath('tool', { PATH: `/nowhere:${folder}` })).toBe(join(folder, 'tool'));
  });

  it.each(['text', 'directory', 'missing'])('does not take %s for a program', (name) => {
    expect(findOnPath(name, { PATH: folder })).toBeUndefined();
  });

  it('passes over relative entries, which a checkout could fill', () => {
    const here = process.cwd();
    process.chdir(folder);

    const found = findOnPath('tool', { PATH: '.::' });

    process.chdir(here);
    expect(found).toBeUndefined();
  });

  it('finds nothing without a PATH', () => {
    expect(findOnPath('tool', {})).toBeUndefined();
  });
});
