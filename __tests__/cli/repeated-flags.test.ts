import { Command } from 'commander';
import { optionOf, rawOf } from '../../src/cli/options.ts';
import { imageScan } from '../../src/config/image-scan.ts';

function read(...args: readonly string[]): ReadonlyMap<string, string> {
  const command = new Command().exitOverride();
  for (const name of ['accept', 'scanners', 'db-max-age'] as const) {
    command.addOption(optionOf(name, imageScan.inputs[name]));
  }
  command.parse(args, { from: 'user' });
  return rawOf(imageScan, command.opts(), []);
}

describe('a flag that is given several times', () => {
  it('is one list where it holds a list: no value is lost, and none is put in place of another', () => {
    expect(read('--accept', 'lock', '--accept', 'checksum,none').get('accept')).toBe('lock\nchecksum,none');
    expect(read('--scanners', 'trivy', '--scanners', 'grype').get('scanners')).toBe('trivy\ngrype');
  });

  it('has its last value where it holds one', () => {
    expect(read('--db-max-age', '1d', '--db-max-age', '2d').get('db-max-age')).toBe('2d');
  });
});

it('a flag whose name begins with "no-" is an input of its own, and not another one turned off', () => {
  const command = new Command().exitOverride();
  for (const name of ['baseline', 'no-baseline'] as const) {
    command.addOption(optionOf(name, imageScan.inputs[name]));
  }
  command.parse(['--baseline', 'file:kept', '--no-baseline', 'error'], { from: 'user' });

  const raw = rawOf(imageScan, command.opts(), []);

  expect([...raw]).toEqual(
    expect.arrayContaining([
      ['baseline', 'file:kept'],
      ['no-baseline', 'error'],
    ]),
  );
});
