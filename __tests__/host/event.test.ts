import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEvent } from '../../src/host/event.ts';

function nothing(): void {
  return undefined;
}

function listener() {
  const warnings: string[] = [];
  return {
    warnings,
    info: nothing,
    error: nothing,
    debug: nothing,
    warning: (text: string) => void warnings.push(text),
  };
}

async function eventFile(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'gatehouse-event-')), 'event.json');
  await writeFile(path, text);
  return path;
}

describe('readEvent', () => {
  it('reads the file of the runner', async () => {
    const log = listener();

    const event = await readEvent({ GITHUB_EVENT_PATH: await eventFile('{"number":7}') }, log);

    expect(event).toEqual({ number: 7 });
    expect(log.warnings).toEqual([]);
  });

  it.each([
    ['no path', async () => ({}), 'GITHUB_EVENT_PATH is not set'],
    ['no file', async () => ({ GITHUB_EVENT_PATH: '/nowhere/event.json' }), '/nowhere/event.json could not be read'],
    ['no JSON', async () => ({ GITHUB_EVENT_PATH: await eventFile('{') }), 'event.json could not be read'],
  ])('warns when there is %s, and goes on', async (_, env, sentence) => {
    const log = listener();

    expect(await readEvent(await env(), log)).toBeUndefined();
    expect(log.warnings).toEqual([expect.stringContaining(sentence)]);
  });
});
