import { rawFromEnv } from '../../src/config/action-env.ts';
import { manifestScan } from '../../src/config/manifest-scan.ts';

describe('rawFromEnv', () => {
  it('reads the variables that the runner makes of inputs', () => {
    const { raw, warnings } = rawFromEnv(manifestScan.inputs, { 'INPUT_FAIL-ON': 'high', INPUT_PATH: '', HOME: '/x' });

    expect([...raw]).toEqual([['fail-on', 'high']]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['INPUT_FAILON', 'There is no input failon; did you mean fail-on?'],
    ['INPUT_BANANA', 'There is no input banana.'],
    ['INPUT_FORMAT', 'There is no input format.'],
  ])('warns of %s, which no input has', (variable, sentence) => {
    const { warnings } = rawFromEnv(manifestScan.inputs, { [variable]: 'x' });

    expect(warnings).toEqual([sentence]);
  });
});
