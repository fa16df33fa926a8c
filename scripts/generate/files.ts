import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GATES } from '../../src/config/gates.ts';
import { exceptionsJsonSchema } from '../../src/config/file/exceptions-schema.ts';
import { configJsonSchema } from '../../src/config/file/json-schema.ts';
import { runAllGates } from '../../src/config/run.ts';
import { baselineJsonSchema, inputsJsonSchema, reportJsonSchema } from '../../src/config/schema.ts';
import { actionYml } from './action-yml.ts';
import { cliDocs } from './cli-docs.ts';
import { crosswalkDocs } from './crosswalk-docs.ts';
import { pipelineYml } from './pipeline-yml.ts';
import { ruleDocs } from './rule-docs.ts';
import { scannerPages } from './scanner-pages.ts';
import { inputsTable, outputsTable, replaceBetween } from './tables.ts';

export interface Generated {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Every generated file with the text it should have. `say` is told what had to be left out. */
export function generatedFiles(root: string, say: (text: string) => void): readonly Generated[] {
  return [
    ...GATES.map((gate) => ({
      path: `actions/${gate.name}/action.yml`,
      text: actionYml(gate, { name: gate.title, description: gate.description, dist: '../../dist/' }),
    })),
    { path: 'actions/pipeline/action.yml', text: pipelineYml() },
    { path: 'action.yml', text: actionYml(runAllGates, ROOT_ACTION) },
    ...GATES.map((gate) => ({ path: `schemas/${gate.name}.inputs.schema.json`, text: json(inputsJsonSchema(gate)) })),
    { path: 'schemas/config.schema.json', text: json(configJsonSchema(GATES)) },
    { path: 'schemas/exceptions.schema.json', text: json(exceptionsJsonSchema()) },
    { path: 'schemas/report.schema.json', text: json(reportJsonSchema()) },
    { path: 'schemas/baseline.schema.json', text: json(baselineJsonSchema()) },
    { path: 'docs/cli.md', text: cliDocs([...GATES, runAllGates]) },
    { path: 'docs/rules.md', text: ruleDocs() },
    { path: 'docs/crosswalk.md', text: crosswalkDocs() },
    ...scannerPages(root, say),
    ...readme(root, say),
  ];
}

const ROOT_ACTION = { name: 'Gatehouse', description: runAllGates.description, dist: 'dist/', entry: 'all' };

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The README is written by people; only the tables between markers are ours. */
function readme(root: string, say: (text: string) => void): readonly Generated[] {
  const path = 'README.md';
  const original = readOrEmpty(join(root, path));
  const tables = GATES.flatMap((gate) => [
    [`inputs:${gate.name}`, inputsTable(gate)] as const,
    [`outputs:${gate.name}`, outputsTable(gate)] as const,
  ]);
  let text = original;
  for (const [name, content] of tables) {
    const replaced = replaceBetween(text, name, content);
    if (replaced === undefined) {
      say(`${path} has no markers <!-- ${name} --> and <!-- /${name} -->: left as it is.`);
    }
    text = replaced ?? text;
  }
  return original === '' ? [] : [{ path, text }];
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
