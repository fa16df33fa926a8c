import type { Diagnosis, State } from './diagnosis.ts';

const MARKS: Readonly<Record<State, string>> = { ok: 'ok     ', warning: 'warning', problem: 'PROBLEM' };

/** One line each, with what to do below where something is to be done; the last line is the sum. Foreign text is not escaped here. */
export function renderDiagnoses(all: readonly Diagnosis[]): string {
  const width = Math.max(...all.map(({ name }) => name.length));
  const groups = [...new Set(all.map(({ group }) => group))];
  return `${groups.map((group) => section(group, all, width)).join('\n')}\n${sentence(all)}\n`;
}

function section(title: Diagnosis['group'], all: readonly Diagnosis[], width: number): string {
  const lines = all.filter(({ group }) => group === title).flatMap((one) => linesOf(one, width));
  return `${[title, ...lines].join('\n')}\n`;
}

function linesOf({ state, name, text, remedy }: Diagnosis, width: number): readonly string[] {
  const line = `  ${MARKS[state]}  ${name.padEnd(width)}  ${text.replaceAll(/\s+/g, ' ')}`;
  return remedy === undefined ? [line] : [line, `  ${' '.repeat(width + 11)}${remedy}`];
}

function sentence(all: readonly Diagnosis[]): string {
  const count = (state: State): number => all.filter((one) => one.state === state).length;
  const [problems, warnings] = [count('problem'), count('warning')];
  const others = warnings === 0 ? '' : ` ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`;
  return problems === 0
    ? `Nothing would stop a run here.${others}`
    : `${problems} ${problems === 1 ? 'problem' : 'problems'} would stop a run here.${others}`;
}
