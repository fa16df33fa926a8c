// As plain sort() does.
const inOrder = (a, b) => (a < b ? -1 : Number(a > b));

/**
 * Compares the API server's answers with ours.
 * @returns rows: check -> how often both found it, both did not, only one did
 */
export function compare(answers, answerOurs) {
  const rows = new Map();
  const disagreements = [];
  const judged = answers
    .filter(({ violations }) => violations !== undefined)
    .map((answer) => ({
      answer,
      server: answer.violations.toSorted(inOrder),
      ours: answerOurs(answer),
    }));
  const checks = new Set(judged.flatMap(({ server, ours }) => [...server, ...ours]));
  for (const check of [...checks].sort(inOrder)) rows.set(check, { both: 0, neither: 0, onlyServer: 0, onlyOurs: 0 });
  for (const { answer, server, ours } of judged) {
    for (const [check, row] of rows) row[cell(server.includes(check), ours.includes(check))] += 1;
    if (server.join() !== ours.join()) disagreements.push({ ...answer, server, ours });
  }
  return { rows, disagreements };
}

function cell(server, ours) {
  if (server === ours) return server ? 'both' : 'neither';
  return server ? 'onlyServer' : 'onlyOurs';
}

export function asTable(rows) {
  const lines = [['control', 'agree: fails', 'agree: passes', 'disagree']];
  for (const [check, { both, neither, onlyServer, onlyOurs }] of rows) {
    const detail = onlyServer + onlyOurs === 0 ? '0' : `server only ${onlyServer}, ours only ${onlyOurs}`;
    lines.push([check, String(both), String(neither), detail]);
  }
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
