import {
  escapeCommandData,
  escapeCommandProperty,
  escapeLogText,
  neutraliseCommands,
} from '../../../src/report/escape/workflow-command.ts';
import { commandsIn } from './runner.ts';
import { counterexample, counterexamples } from './texts.ts';

describe('text in the log of a run', () => {
  it.each([
    ['at the start of a line', '::error::stop'],
    ['after white space', ' \t\u00a0::add-mask::a'],
    ['after a next-line character', '\u0085::add-mask::a'],
    ['on a later line', 'fine\n  ::set-output name=verdict::pass'],
    ['after a lone carriage return', 'fine\r::stop-commands::x'],
    ['in the old syntax, anywhere in a line', 'fine ##[set-output name=verdict;]pass'],
    ['in capitals', '::ERROR::stop'],
  ])('is no command %s', (_where, text) => {
    expect(commandsIn(text)).toHaveLength(1);

    expect(commandsIn(escapeLogText(text))).toEqual([]);
  });

  it('is no command, whatever it is', () => {
    expect(counterexample((text) => commandsIn(escapeLogText(text)).length === 0)).toBeNull();
  });

  it('is no command either when only the commands are neutralised', () => {
    expect(counterexample((text) => commandsIn(neutraliseCommands(text)).length === 0)).toBeNull();
  });

  it('stays as it is when it is escaped twice', () => {
    expect(counterexample((text) => escapeLogText(escapeLogText(text)) === escapeLogText(text))).toBeNull();
  });

  it('keeps what is harmless', () => {
    expect(escapeLogText('Scanned 3 files: a::b, ## heading, [x]')).toBe('Scanned 3 files: a::b, ## heading, [x]');
  });

  it('keeps colours of our own when only the commands are neutralised', () => {
    expect(neutraliseCommands('\u001b[31mred\u001b[0m')).toBe('\u001b[31mred\u001b[0m');
  });

  it('is neutralised in linear time', () => {
    expect(neutraliseCommands(`${' \n'.repeat(200_000)}::error::x`)).toMatch(/\\::error::x$/);
  });
});

function staysInside(title: string, message: string): boolean {
  const [command, ...more] = commandsIn(`::error title=${escapeCommandProperty(title)}::${escapeCommandData(message)}`);
  return (
    command?.name === 'error' && more.length === 0 && Object.keys(command.properties).every((name) => name === 'title')
  );
}

describe('text in a workflow command', () => {
  it('stays inside of the command that it is put into', () => {
    expect(counterexamples(staysInside)).toBeNull();
  });

  it('arrives as it was, line breaks included', () => {
    const [command] = commandsIn(
      `::error title=${escapeCommandProperty('a:b,c')}::${escapeCommandData('one\r\ntwo %0A')}`,
    );

    expect(command).toEqual({ name: 'error', properties: { title: 'a:b,c' }, data: 'one\ntwo %0A' });
  });
});
