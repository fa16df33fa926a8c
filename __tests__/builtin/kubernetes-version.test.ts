import {
  formatKubernetesVersion,
  isAtLeast,
  NEWEST_KUBERNETES,
  parseKubernetesVersion,
} from '../../src/builtin/kubernetes-version.ts';
import { UserError } from '../../src/domain/errors.ts';

describe('parseKubernetesVersion', () => {
  it.each([
    ['1.34', { major: 1, minor: 34 }],
    ['v1.34.2', { major: 1, minor: 34 }],
    [' 1.22 ', { major: 1, minor: 22 }],
    ['v1.33.5-gke.1080000', { major: 1, minor: 33 }],
    ['v1.32.9+k3s1', { major: 1, minor: 32 }],
    ['latest', NEWEST_KUBERNETES],
  ])('reads %j', (text, version) => {
    const read = parseKubernetesVersion(text);

    expect(read).toEqual(version);
  });

  it.each([
    ['', 'is no version'],
    ['newest', 'is no version'],
    ['1', 'is no version'],
    ['1.34.x.y', 'is no version'],
    ['1.21', 'has no Pod Security Standards'],
    ['2.0', 'has no Pod Security Standards'],
    ['1.99', 'is newer than'],
  ])('refuses %j with a sentence that says what to write', (text, reason) => {
    const read = (): unknown => parseKubernetesVersion(text);

    expect(read).toThrow(UserError);
    expect(read).toThrow(reason);
    expect(read).toThrow('latest');
  });

  it('is written back without a patch number', () => {
    expect(formatKubernetesVersion(parseKubernetesVersion('v1.30.4'))).toBe('1.30');
  });

  it('is compared by its minor number', () => {
    const version = parseKubernetesVersion('1.30');

    expect([29, 30, 31].map((minor) => isAtLeast(version, minor))).toEqual([true, true, false]);
  });
});
