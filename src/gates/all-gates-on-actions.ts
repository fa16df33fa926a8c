import { join } from 'node:path';
import { runAllGates } from '../config/run.ts';
import { messageOf } from '../domain/errors.ts';
import { SEVERITIES } from '../domain/severity.ts';
import type { Report } from '../domain/report.ts';
import type { ExitCode } from '../host/host.ts';
import { verdictSentence } from '../report/verdict-sentence.ts';
import { runEveryGate, verdictOf, worstOf, type EndedRun } from './all-gates.ts';
import { actionsFront, asStep, temporary, type ActionProcess, type Step } from './on-actions.ts';
import type { Front } from './run-gate.ts';
import { ENDING_STATE } from './states.ts';

/** Runs every configured gate as one step of a workflow; what it answers is the exit code of the step. */
export function runAllOnActions(process: ActionProcess): Promise<ExitCode> {
  return asStep(runAllGates.inputs, process, async (step) => {
    try {
      const ended = await runEveryGate(step.raw, {
        host: step.host,
        surface: 'action',
        frontOf: (gate) => ({ ...actionsFront(gate, step.host, step.write), end: (...how) => endOne(step, ...how) }),
        // Or the post step would take the check of this run for the one before, and leave it open.
        begin: () => step.host.saveState(ENDING_STATE, 'running'),
      });
      return await endAll(step, ended);
    } catch (error) {
      await step.host.setOutput('verdict', 'error');
      step.host.log.error(messageOf(error));
      return 2;
    }
  });
}

async function endOne({ host }: Step, ...[ending, code]: Parameters<Front['end']>): Promise<ExitCode> {
  if ('broken' in ending) {
    host.log.error(ending.broken);
    return code;
  }
  if (ending.publications.some(({ publisher, status }) => publisher === 'check run' && status === 'published')) {
    await host.saveState(ENDING_STATE, 'published');
  }
  if (code !== 0) {
    host.log.error(`${ending.report.gate}: ${verdictSentence(ending.report)}`);
  }
  return code;
}

async function endAll({ host }: Step, ended: readonly EndedRun[]): Promise<ExitCode> {
  const code = worstOf(ended);
  for (const [name, value] of Object.entries(outputsOf(ended, join(temporary(host), 'gatehouse')))) {
    await host.setOutput(name, value);
  }
  for (const one of ended) {
    host.log.info(`${verdictOf(one).padEnd(5)}  ${one.name}`);
  }
  return code;
}

function outputsOf(
  ended: readonly EndedRun[],
  reports: string,
): Readonly<Record<keyof typeof runAllGates.outputs, string>> {
  const summaries = ended.flatMap(({ ending }) => ('report' in ending ? [ending.report.summary] : []));
  const sum = (count: (summary: Report['summary']) => number): string =>
    String(summaries.reduce((total, summary) => total + count(summary), 0));
  const open = Object.fromEntries(SEVERITIES.map((severity) => [severity, sum((one) => one.open[severity])]));
  return {
    verdict: verdictOf({ code: worstOf(ended) }),
    verdicts: JSON.stringify(Object.fromEntries(ended.map((one) => [one.name, verdictOf(one)]))),
    ...open,
    findings: sum(({ findings }) => findings),
    suppressed: sum(({ suppressed }) => suppressed),
    new: sum((summary) => summary.new),
    reports,
  };
}
