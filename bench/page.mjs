import { cpus, totalmem } from 'node:os';

export const row = (...cells) => `| ${cells.join(' | ')} |`;
export const table = (head, rows) =>
  [row(...head), row(...head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows].join('\n');
export const times = (number) => `${number.toFixed(1)} ×`;

/** What this machine is, in one line. */
export function machine() {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${first?.model ?? 'unknown'}), ${memory} GB of memory, ${process.platform} ${process.arch}`;
}

function sizeRows(sizes) {
  const [smallest] = sizes;
  return sizes.map(({ files, objects, findings, seconds, cpuSeconds, megabytes }) => {
    const perFile = cpuSeconds / files / (smallest.cpuSeconds / smallest.files);
    return row(
      files,
      objects,
      findings,
      seconds.toFixed(2),
      cpuSeconds.toFixed(2),
      megabytes.toFixed(0),
      times(perFile),
    );
  });
}

function peerRows(sizes, others, rounds) {
  const cells = ({ files, seconds, cpuSeconds, megabytes }) => {
    const ours = sizes.find((size) => size.files === files);
    return [
      files,
      seconds.toFixed(2),
      cpuSeconds.toFixed(2),
      megabytes.toFixed(0),
      times(seconds / ours.seconds),
      times(megabytes / ours.megabytes),
    ];
  };
  const own = [sizes[0], sizes.at(-1)].map((size) =>
    row(`gatehouse manifest-scan (median of ${rounds})`, ...cells(size)),
  );
  const rest = others.map(({ label, files = '', reason, failed, ...run }) =>
    reason === undefined
      ? row(failed ? `${label} (ended with an error)` : label, ...cells({ files, ...run }))
      : row(label, files, `not run: ${reason}`, '', '', '', ''),
  );
  return [...own, ...rest];
}

/** The results for manifests as Markdown. */
export function manifestsPage({ started, sizes, others, rounds, repeats }) {
  const startRows = started.map(({ version, empty, first }) =>
    row(`Node ${version}`, empty.toFixed(0), first.toFixed(0), (first - empty).toFixed(0)),
  );
  return `## Manifests: from the start of the process to the first line of work

Milliseconds, median of ${repeats}, beside an empty script under the same Node.

${table(['', 'empty script', 'first line', 'difference'], startRows)}

## More manifests

Generated files of 20 objects each, scanned with every rule, the report written as JSON. Median of ${rounds}; peak memory is the largest seen.
The last column is the processor time a file takes, against the smallest tree: 1.0 × is linear.

${table(['files', 'objects', 'findings', 'seconds', 'CPU seconds', 'peak MB', 'CPU per file'], sizeRows(sizes))}

## Manifests, beside others

The same trees, each with JSON output and without network. The tools look for different things: this
compares what a pipeline waits for, not what it learns.

${table(['', 'files', 'seconds', 'CPU seconds', 'peak MB', 'seconds, ratio', 'memory, ratio'], peerRows(sizes, others, rounds))}
`;
}
