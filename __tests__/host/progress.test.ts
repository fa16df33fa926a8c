import { LiveProgress, PlainProgress, progressText } from '../../src/host/progress.ts';

function port() {
  const written: string[] = [];
  const clock = { time: 1000 };
  return { written, clock, write: (text: string) => void written.push(text), now: () => clock.time };
}

const files = (done: number) => ({ done, total: 1000, unit: 'files' });

describe('progressText', () => {
  it('says which scan, how far and for how long', () => {
    expect(progressText('builtin@deploy', files(300), 4999)).toBe('builtin@deploy: 300 of 1000 files, 4 s');
    expect(progressText('builtin@deploy', { done: 3, unit: 'files' }, 0)).toBe('builtin@deploy: 3 files, 0 s');
  });
});

describe('LiveProgress', () => {
  it('redraws its line in place', () => {
    const screen = port();
    const progress = new LiveProgress(screen, () => 80);

    progress.update('a', files(1));
    screen.clock.time += 2000;
    progress.update('a', files(2));

    expect(screen.written).toEqual(['\r\u001B[2Ka: 1 of 1000 files, 0 s', '\r\u001B[2Ka: 2 of 1000 files, 2 s']);
  });

  it('draws at most ten times a second', () => {
    const screen = port();
    const progress = new LiveProgress(screen, () => 80);

    for (let done = 0; done < 1000; done += 1) {
      progress.update('a', files(done));
      screen.clock.time += 1;
    }

    expect(screen.written).toHaveLength(10);
  });

  it('stays on one line of a narrow terminal', () => {
    const screen = port();

    new LiveProgress(screen, () => 10).update('a', files(1));

    expect(screen.written).toEqual(['\r\u001B[2Ka: 1 of 1']);
  });

  it('takes its line away, once', () => {
    const screen = port();
    const progress = new LiveProgress(screen, () => 80);
    progress.update('a', files(1));

    progress.clear();
    progress.clear();

    expect(screen.written.slice(1)).toEqual(['\r\u001B[2K']);
  });
});

describe('PlainProgress', () => {
  it('says nothing of what takes less than five seconds', () => {
    const lines = port();
    const progress = new PlainProgress(lines);

    progress.update('a', files(1));
    lines.clock.time += 4999;
    progress.update('a', files(2));

    expect(lines.written).toEqual([]);
  });

  it('says one line in five seconds after that', () => {
    const lines = port();
    const progress = new PlainProgress(lines);

    for (let second = 0; second <= 11; second += 1) {
      progress.update('a', files(second));
      lines.clock.time += 1000;
    }

    expect(lines.written).toEqual(['a: 5 of 1000 files, 5 s', 'a: 10 of 1000 files, 10 s']);
  });
});
