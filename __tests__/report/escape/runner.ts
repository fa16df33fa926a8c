/**
 * What the Actions runner would obey in a log, written from its published behaviour: it reads line by line (also at a lone carriage
 * return), takes `::name properties::data` at the start of a trimmed line and `##[name properties]data` anywhere in a line.
 */
const COMMANDS = new Set(
  'set-output save-state add-mask add-matcher remove-matcher debug warning error notice group endgroup echo stop-commands set-env add-path add-path internal-set-repo-path'.split(
    ' ',
  ),
);

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export function commandsIn(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => second(line) ?? first(line) ?? []);
}

function second(line: string): RunnerCommand | undefined {
  const trimmed = line.replace(/^[\s\u0085]+/, '');
  const end = trimmed.indexOf('::', 2);
  return trimmed.startsWith('::') && end > 0 ? command(trimmed.slice(2, end), trimmed.slice(end + 2), ',') : undefined;
}

function first(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start >= 0 && end > start ? command(line.slice(start + 3, end), line.slice(end + 1), ';') : undefined;
}

function command(head: string, data: string, separator: string): RunnerCommand | undefined {
  const [name = '', ...rest] = head.split(' ');
  if (!COMMANDS.has(name.toLowerCase())) {
    return undefined;
  }
  const pairs = rest
    .join(' ')
    .split(separator)
    .map((pair) => pair.trim().split('='))
    .filter((pair) => pair.length === 2);
  const properties = Object.fromEntries(pairs.map(([key = '', value = '']) => [key, unescape(value)]));
  return { name: name.toLowerCase(), properties, data: unescape(data) };
}

function unescape(text: string): string {
  const meant: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replaceAll(/%0D|%0A|%3A|%2C|%25/g, (escaped) => meant[escaped] ?? '');
}
