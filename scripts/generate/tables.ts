import type { GateSpec } from '../../src/config/gate-spec.ts';
import { existsIn, INPUT_GROUPS, type InputSpec } from '../../src/config/input.ts';

/** A table of Markdown; cells are our own words, in which only a bar would break it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}

/** The inputs of an action in the order of their groups. */
export function inputsTable({ inputs }: GateSpec): string {
  const rows = INPUT_GROUPS.flatMap((group) =>
    Object.entries(inputs)
      .filter(([, spec]) => spec.group === group && existsIn('action', spec))
      .map(([name, spec]) => [`\`${name}\``, defaultOf(spec), `${spec.description}${valuesOf(spec)}`]),
  );
  return table(['Input', 'Default', 'What it does'], rows);
}

export function outputsTable({ outputs }: GateSpec): string {
  return table(
    ['Output', 'What it holds'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

function defaultOf({ default: fallback, defaultExpression = fallback }: InputSpec): string {
  return defaultExpression === undefined ? '' : `\`${defaultExpression}\``;
}

function valuesOf(spec: InputSpec): string {
  if ('values' in spec && spec.values !== undefined) {
    return ` One of ${spec.values.map((value) => `\`${value}\``).join(', ')}.`;
  }
  const [example] = spec.examples ?? [];
  return example === undefined ? '' : ` For example \`${example}\`.`;
}

/** The text with what stands between `<!-- name -->` and `<!-- /end -->` replaced, `end` being the name; undefined when the markers are not there. */
export function replaceBetween(text: string, name: string, content: string, end = name): string | undefined {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${end} -->`];
  const from = text.indexOf(open);
  const to = text.indexOf(close, from);
  return from === -1 || to === -1
    ? undefined
    : `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`;
}
