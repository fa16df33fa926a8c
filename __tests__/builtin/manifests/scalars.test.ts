import { resolvePlain } from '../../../src/builtin/manifests/scalars.ts';

describe('resolvePlain', () => {
  it.each([
    ['yes', true],
    ['On', true],
    ['y', true],
    ['NO', false],
    ['off', false],
    ['yEs', 'yEs'],
    ['~', null],
    ['null', null],
    ['NULL', null],
    ['nULL', 'nULL'],
    ['0755', 493],
    ['0o17', 15],
    ['0x1F', 31],
    ['-0b11', -3],
    ['089', 89],
    ['1_000', 1000],
    ['+5', 5],
    ['1.5e3', 1500],
    ['.5', 0.5],
    ['1.2.3', '1.2.3'],
    ['100m', '100m'],
    ['2026-11-22', '2026-11-22'],
    ['.inf', '.inf'],
    ['nginx', 'nginx'],
    ['-', '-'],
  ])('reads %s as Kubernetes does', (source, value) => {
    expect(resolvePlain(source)).toBe(value);
  });
});
