import { summaryPublisher } from '../../src/github/summary-publisher.ts';
import { report } from './reports.ts';

describe('summaryPublisher', () => {
  it('writes the summary', async () => {
    const written: string[] = [];

    const publication = await summaryPublisher((markdown) => void written.push(markdown)).publish(report([]));

    expect(publication.status).toBe('published');
    expect(written).toEqual([expect.stringContaining('nothing open')]);
  });

  it('is skipped where there is none to write to', async () => {
    const publication = await summaryPublisher(undefined).publish(report([]));

    expect(publication).toMatchObject({ status: 'skipped', message: expect.stringContaining('GITHUB_STEP_SUMMARY') });
  });

  it('says why it could not be written', async () => {
    const full = summaryPublisher(() => Promise.reject(new Error('ENOSPC: no space left')));

    const publication = await full.publish(report([]));

    expect(publication).toMatchObject({
      status: 'failed',
      message: 'The job summary could not be written: ENOSPC: no space left',
    });
  });
});
