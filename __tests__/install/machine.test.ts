import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { misfit } from '../../src/install/machine.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-machine-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

function program(...bytes: readonly number[]): string {
  const path = join(folder, 'probe');
  writeFileSync(path, Buffer.from(bytes));
  return path;
}

function elf(machine: number): readonly number[] {
  return [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Array.from({ length: 9 }, () => 0), 2, 0, machine, 0];
}

describe('a program', () => {
  it.each([
    [
      'of another machine',
      elf(183),
      'linux',
      'was built for Linux on arm64, and this is Linux on x64: put one that fits',
    ],
    ['of Linux', elf(62), 'darwin', 'was built for Linux on x64, and this is macOS on x64'],
    ['of macOS', [0xcf, 0xfa, 0xed, 0xfe], 'linux', 'was built for macOS, and this is Linux on x64'],
    ['of Windows', [0x4d, 0x5a, 0x90, 0], 'linux', 'was built for Windows, and this is Linux on x64'],
  ] as const)('%s is told for what it is', async (_, bytes, platform, sentence) => {
    expect(await misfit(program(...bytes), platform, 'x64')).toContain(sentence);
  });

  it.each([
    ['of this machine', elf(62)],
    ['of the same with 32 bits', elf(3)],
    ['that is a script', [...Buffer.from('#!/bin/sh\n')]],
    ['that is empty', []],
    ['that breaks off', elf(62).slice(0, 12)],
  ])('%s may be tried', async (_, bytes) => {
    expect(await misfit(program(...bytes), 'linux', 'x64')).toBeUndefined();
  });
});
