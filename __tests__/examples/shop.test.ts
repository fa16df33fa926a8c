import { rules } from '../../src/builtin/rules/index.ts';
import type { ScanResult } from '../../src/scanners/scanner.ts';
import { plantedIn } from './planted.ts';
import { scanFolder } from './scan-folder.ts';

function placesOf({ observations }: ScanResult): readonly string[] {
  return observations.map(({ ruleId, locations }) => `${locations?.[0]?.path}:${locations?.[0]?.startLine} ${ruleId}`);
}

describe('the example shop', () => {
  it('is found wanting on every marked line and on no other', async () => {
    const result = await scanFolder('examples/shop');

    expect([...placesOf(result)].sort()).toEqual([...plantedIn('examples/shop')].sort());
  });

  it('has a planted defect for every rule', () => {
    const planted = new Set(plantedIn('examples/shop').map((place) => place.split(' ')[1]));

    const unplanted = rules.map(({ id }) => id).filter((id) => !planted.has(id));

    expect(unplanted).toEqual([]);
  });

  it('is read to the end', async () => {
    const { gaps } = await scanFolder('examples/shop');

    expect(gaps).toEqual([]);
  });
});

describe('the hardened shop', () => {
  it('has no finding and no gap', async () => {
    const { observations, gaps } = await scanFolder('examples/shop-hardened');

    expect({ observations, gaps }).toEqual({ observations: [], gaps: [] });
  });

  it('has every workload of the shop that is no agent on a node', async () => {
    const { coverage } = await scanFolder('examples/shop-hardened');

    expect(coverage).toMatchObject({ examined: 31, passed: 31 });
  });
});
