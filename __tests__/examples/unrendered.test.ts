import { ScanError } from '../../src/domain/errors.ts';
import { scanFolder } from './scan-folder.ts';

describe('what only other programs can render, without these programs', () => {
  it('is an error for a chart, which is nothing else', async () => {
    const scan = scanFolder('examples/shop-chart');

    await expect(scan).rejects.toThrow(ScanError);
    await expect(scan).rejects.toThrow('helm is not installed');
  });

  it('is a gap for the overlay, whose base is read as it is', async () => {
    const { gaps } = await scanFolder('examples/shop-overlay');

    expect(gaps.map(({ what }) => what)).toEqual(['examples/shop-overlay/christmas/kustomization.yaml']);
  });
});
