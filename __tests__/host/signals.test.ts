import { EventEmitter } from 'node:events';
import { endInOrder, graceIn } from '../../src/host/signals.ts';

function world() {
  const exits: number[] = [];
  const said: string[] = [];
  const events = new EventEmitter();
  const process = {
    on: events.on.bind(events),
    off: events.off.bind(events),
    exit: (code: number) => void exits.push(code),
  };
  const say = (text: string): void => void said.push(text);
  const ending = endInOrder(process, { info: say, warning: say, error: say, debug: say }, String);
  return { events, exits, said, ending };
}

describe('endInOrder', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'aborts on %s and says so, and leaves time to close what is open',
    (name) => {
      const { events, exits, said, ending } = world();

      events.emit(name);

      expect(ending.signal.reason).toEqual(new Error(`The run was cancelled (${name}).`));
      expect(said).toEqual([`${name}: ending. Once more to end at once.`]);
      expect(exits).toEqual([]);
    },
  );

  it('ends at once on the second signal, as an error', () => {
    const { events, exits } = world();

    events.emit('SIGINT');
    events.emit('SIGTERM');

    expect(exits).toEqual([2]);
  });

  it.each(['uncaughtException', 'unhandledRejection'])('aborts on %s and says what broke', (name) => {
    const { events, said, ending } = world();

    events.emit(name, new Error('boom'));

    expect(ending.signal.aborted).toBe(true);
    expect(said).toEqual(['Gatehouse broke: Error: boom']);
  });

  it('listens no more once it is released', () => {
    const { events, ending } = world();

    ending.release();
    events.emit('SIGINT');

    expect(ending.signal.aborted).toBe(false);
  });
});

describe('graceIn', () => {
  it.each([
    ['a shell or a runner has', {}, 7000],
    ['a job of a runner in a pod has too', { KUBERNETES_SERVICE_HOST: '10.0.0.1', GITHUB_ACTIONS: 'true' }, 7000],
    ['a pod has, which is granted 30 seconds,', { KUBERNETES_SERVICE_HOST: '10.0.0.1' }, 25_000],
  ])('%s so many milliseconds', (_, env, expected) => {
    expect(graceIn(env)).toBe(expected);
  });
});
