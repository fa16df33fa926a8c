// The loopback GitHub as a program, for Node 24 and later, which run TypeScript as it is:
//   node __tests__/support/github/main.ts [--port N] [--options FILE] [--report FILE]
// Prints its address on one line. FILE of --options holds FakeGitHubOptions as JSON. On SIGTERM or SIGINT the state,
// the requests and the violations are written to the file of --report.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type FakeGitHubOptions, startGitHub } from './server.ts';

const { values } = parseArgs({
  options: { port: { type: 'string' }, options: { type: 'string' }, report: { type: 'string' } },
});
const given =
  values.options === undefined ? {} : (JSON.parse(readFileSync(values.options, 'utf8')) as FakeGitHubOptions);
const github = await startGitHub({ ...given, ...(values.port !== undefined && { port: Number(values.port) }) });
console.log(github.url);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    const { state, requests, violations } = github;
    if (values.report !== undefined) {
      const { objects: _objects, refs, ...rest } = state;
      writeFileSync(
        values.report,
        JSON.stringify({ ...rest, refs: Object.fromEntries(refs), requests, violations }, null, 2),
      );
    }
    void github.stop();
  });
}
