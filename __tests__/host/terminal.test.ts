import { terminalHost, usesColor, type Loudness } from '../../src/host/terminal.ts';

function screen({ isTTY = false } = {}) {
  const written: string[] = [];
  return { written, isTTY, columns: 80, write: (text: string) => void written.push(text) };
}

interface Given {
  readonly loudness?: Loudness;
  readonly env?: Record<string, string>;
}

function hostOn(on: ReturnType<typeof screen>, { loudness = 'normal', env = {} }: Given = {}) {
  const { signal } = new AbortController();
  return terminalHost({ env, cwd: '/', signal, screen: on, color: 'auto', loudness });
}

describe('usesColor', () => {
  it.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('with %s and %j, on a terminal: %j, answers %j', (choice, env, isTTY, answer) => {
    expect(usesColor(choice, env, { isTTY })).toBe(answer);
  });
});

describe('the log of a terminal', () => {
  it('colours the labels only on a terminal', () => {
    const [terminal, pipe] = [screen({ isTTY: true }), screen()];

    hostOn(terminal).log.error('x');
    hostOn(pipe).log.error('x');

    expect(terminal.written).toEqual(['\u001B[31merror:\u001B[39m x\n']);
    expect(pipe.written).toEqual(['error: x\n']);
  });

  it.each([
    ['quiet', ['warning: w\n', 'error: e\n']],
    ['normal', ['i\n', 'warning: w\n', 'error: e\n']],
    ['verbose', ['i\n', 'warning: w\n', 'error: e\n', 'd\n']],
  ] as const)('says when %s: %j', (loudness, lines) => {
    const on = screen();
    const { log } = hostOn(on, { loudness });

    log.info('i');
    log.warning('w');
    log.error('e');
    log.debug('d');

    expect(on.written).toEqual(lines);
  });

  it('shows escape sequences of foreign text instead of obeying them', () => {
    const on = screen({ isTTY: true });

    hostOn(on).log.info('a\u001B[2Jb');

    expect(on.written).toEqual(['a\\u{1b}[2Jb\n']);
  });

  it('keeps a runner that reads along from obeying text', () => {
    const on = screen();

    hostOn(on, { env: { GITHUB_ACTIONS: 'true' } }).log.info('::add-mask::a\n x ##[error]b');

    expect(on.written.join('')).not.toMatch(/^\s*::|##\[/m);
  });

  it('takes the progress away before it says something', () => {
    const on = screen({ isTTY: true });
    const host = hostOn(on);
    host.progress('a', { done: 1, unit: 'files' });

    host.log.info('x');

    expect(on.written.slice(1)).toEqual(['\r\u001B[2K', 'x\n']);
  });

  it('draws no progress when quiet', () => {
    const on = screen({ isTTY: true });

    hostOn(on, { loudness: 'quiet' }).progress('a', { done: 1, unit: 'files' });

    expect(on.written).toEqual([]);
  });
});
