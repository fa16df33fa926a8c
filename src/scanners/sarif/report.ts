import type { ElementPlace } from '../../decode/json-splitter.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ControlResult } from '../../domain/scan.ts';
import { tellingApart } from '../code-reading.ts';
import { fieldsOf, listOf, present, textOf } from '../fields.ts';
import { Notices } from '../notices.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';
import { gapsOf } from './invocations.ts';
import { observationOf } from './result.ts';
import type { Fields, SarifRun } from './run.ts';

/** What any tool writes as SARIF 2.1.0. */
export const sarifReport: ReportFormat = {
  name: 'SARIF 2.1.0',
  elements: [
    ['runs', '*', 'results', '*'],
    ['runs', '*', 'tool', 'driver', 'rules', '*'],
  ],
  schema: {
    type: 'object',
    required: ['version', 'runs'],
    properties: {
      version: { const: '2.1.0' },
      runs: {
        type: 'array',
        items: {
          type: 'object',
          required: ['tool'],
          properties: {
            tool: { type: 'object', required: ['driver'], properties: { driver: { type: 'object' } } },
            results: { type: ['array', 'null'] },
          },
        },
      },
    },
  },
  begin: reading,
};

interface Collected {
  readonly results: Fields[];
  readonly rules: Fields[];
}

function reading(context: ReadContext): Reading {
  const runs = new Map<number, Collected>();
  return {
    element: (value, { pattern, indexes }: ElementPlace) => {
      const [number = 0] = indexes;
      const run = runs.get(number) ?? { results: [], rules: [] };
      runs.set(number, run);
      // What is no object reads as an empty one, and is told of like a result without a message.
      (pattern === 0 ? run.results : run.rules).push(fieldsOf(value));
    },
    end: (skeleton) => finished(skeleton, runs, context),
  };
}

function finished(skeleton: unknown, collected: ReadonlyMap<number, Collected>, context: ReadContext): ReadReport {
  const runs = listOf(fieldsOf(skeleton)['runs']).map((run, index) => runOf(run, collected.get(index)));
  if (runs.length === 0) {
    throw new ScanError('The SARIF holds no run, so that nothing was scanned');
  }
  const notices = new Notices();
  const read = runs.map((run) => readRun(run, context, notices));
  const observations = read.flatMap((one) => one.observations);
  const passed = read.filter((one) => one.observations.every(({ status = 'open' }) => status !== 'open')).length;
  const [first] = runs;
  const { semanticVersion, version } = fieldsOf(first?.driver);
  return {
    result: {
      observations,
      controls: read.flatMap((one) => one.controls),
      coverage: { unit: 'runs', examined: runs.length, passed },
      gaps: runs.flatMap(gapsOf),
      notices: notices.all,
    },
    subject: {},
    inventory: [],
    ...present({ version: textOf(semanticVersion) ?? textOf(version) }),
  };
}

function runOf(value: unknown, { results, rules }: Collected = { results: [], rules: [] }): SarifRun {
  const fields = fieldsOf(value);
  const tool = fieldsOf(fields['tool']);
  return {
    fields,
    results,
    rules,
    driver: fieldsOf(tool['driver']),
    extensions: listOf(tool['extensions']).map(fieldsOf),
    artifacts: listOf(fields['artifacts']).map(fieldsOf),
    bases: fieldsOf(fields['originalUriBaseIds']),
  };
}

interface ReadRun {
  readonly observations: readonly Observation[];
  readonly controls: readonly ControlResult[];
}

function readRun(run: SarifRun, context: ReadContext, notices: Notices): ReadRun {
  const observations: Observation[] = [];
  const controls: ControlResult[] = [];
  for (const result of run.results) {
    const { kind, baselineState } = result;
    if (baselineState === 'absent') {
      // Section 3.27.24: it was in an earlier run and is not in this one.
      notices.add('A result that its tool marks as absent is left out');
    } else if (kind === 'pass' || kind === 'notApplicable') {
      const id = textOf(result['ruleId']) ?? 'unknown';
      controls.push({ id, result: kind === 'pass' ? 'pass' : 'skip' });
    } else {
      observations.push(tellingApart(observationOf(result, run, context, notices)));
    }
  }
  return { observations, controls };
}
