import type { Exception } from '../domain/exception.ts';

const SHOWN = 10;

/** What a change makes of the exceptions of a file, which hold as they were before: a sentence, or none where they stay. `where` is how the file before is called. */
export function changesOf(before: readonly Exception[], after: readonly Exception[], where: string): readonly string[] {
  const [old, own] = [before, after].map((all) => new Map(all.map((one) => [meaningOf(one), one])));
  const added = [...(own ?? [])].filter(([meaning]) => old?.has(meaning) !== true).map(([, one]) => one);
  const removed = [...(old ?? [])].filter(([meaning]) => own?.has(meaning) !== true).map(([, one]) => one);
  const parts = [
    ...(added.length === 0 ? [] : [`adds ${listed(added)}`]),
    ...(removed.length === 0 ? [] : [`takes away ${listed(removed)}`]),
  ];
  return parts.length === 0
    ? []
    : [`This change is judged by the exceptions in ${where}; from the merge on it ${parts.join(' and ')}.`];
}

/** Everything but where it stands. */
function meaningOf({ id, source, ...rest }: Exception): string {
  return JSON.stringify({ ...rest, name: id.startsWith(`${source.file}:`) ? '' : id });
}

function listed(all: readonly Exception[]): string {
  const rest = all.length - SHOWN;
  return `${all.slice(0, SHOWN).map(nameOf).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function nameOf({ id, source, match }: Exception): string {
  const what = match.ids?.[0] ?? match.components?.[0] ?? match.fingerprints?.[0] ?? match.paths?.[0];
  return id.startsWith(`${source.file}:`) && what !== undefined ? `${what} (line ${source.line ?? 0})` : id;
}
