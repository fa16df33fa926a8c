import { isAbsolute, join, resolve } from 'node:path';
import { rawFromEnv, secretsIn } from '../config/action-env.ts';
import { FORMATS } from '../config/common-inputs.ts';
import type { GateSpec } from '../config/gate-spec.ts';
import type { InputSpecs } from '../config/input.ts';
import type { OutputName } from '../config/outputs.ts';
import type { RawInputs } from '../config/read.ts';
import { messageOf, UserError } from '../domain/errors.ts';
import { SEVERITIES } from '../domain/severity.ts';
import type { Report } from '../domain/report.ts';
import { actionsHost, actionsLog, type ActionsHost } from '../host/actions.ts';
import { readEvent } from '../host/event.ts';
import type { Env, ExitCode } from '../host/host.ts';
import { endInOrder, type Endable } from '../host/signals.ts';
import type { Publisher } from '../publish/publisher.ts';
import { neutraliseCommands } from '../report/escape/workflow-command.ts';
import { VERSION } from '../version.ts';
import { assertCheckout } from './checkout.ts';
import { FORMAT_FILES, render, type Format } from './formats.ts';
import type { CommonInputs, Gate } from './gate.ts';
import { evidence, fileOf, folderOf } from './report-files.ts';
import { isAboutChange, runGate, type Ending, type Front } from './run-gate.ts';
import { CHECK_STATE, ENDING_STATE } from './states.ts';

export interface ActionProcess extends Endable {
  readonly env: Env;
  cwd(): string;
  readonly stdout: { write(text: string): unknown };
}

/** Runs a gate as a step of a workflow; what it answers is the exit code of the step. */
export function runOnActions(gate: Gate, process: ActionProcess): Promise<ExitCode> {
  return asStep(gate.spec.inputs, process, ({ host, raw, write }) =>
    runGate(gate, raw, actionsFront(gate, host, write)),
  );
}

/** A step of a workflow: its runner and its inputs. */
export interface Step {
  readonly host: ActionsHost;
  readonly raw: RawInputs;
  readonly write: (text: string) => void;
}

/** Does something as a step with these inputs: their secrets are masked, and a signal ends it in order. */
export async function asStep(
  inputs: InputSpecs,
  process: ActionProcess,
  run: (step: Step) => Promise<ExitCode>,
): Promise<ExitCode> {
  const write = (text: string): void => void process.stdout.write(text);
  const ending = endInOrder(process, actionsLog(write), messageOf);
  const { env } = process;
  const cwd = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const host = actionsHost({ env, cwd, signal: ending.signal, write });
  const { raw, warnings } = rawFromEnv(inputs, env);
  for (const secret of secretsIn(inputs, raw)) {
    host.mask(secret);
  }
  for (const warning of warnings) {
    host.log.warning(warning);
  }
  // The post step shows a check that a cancelled run could not close as cancelled, not as broken.
  ending.signal.addEventListener('abort', () => void host.saveState(ENDING_STATE, 'cancelled'), { once: true });
  try {
    return await run({ host, raw, write });
  } finally {
    ending.release();
  }
}

/** A step as the place of a gate. */
export function actionsFront({ spec }: Gate, host: ActionsHost, write: (text: string) => void): Front {
  const paths = new Map<Format, string>();
  return {
    surface: 'action',
    host,
    pullRequest: isAboutChange(host.env),
    publishers: async (inputs, gate) => {
      host.mask(inputs.token ?? '');
      const folder = join(temporary(host), 'gatehouse', folderOf(gate, inputs.id));
      for (const format of FORMATS) {
        paths.set(format, join(folder, FORMAT_FILES[format]));
      }
      return [
        ...files(paths, host),
        ...kept(inputs, gate, host),
        logTable(write),
        ...(await onGithub(inputs, gate, host)),
      ];
    },
    check: (inputs) => assertPlace(inputs, spec, host),
    end: (ending, code) => end(ending, code, host, paths),
  };
}

/** The folder of files that last as long as the job. */
export function temporary({ env, cwd }: ActionsHost): string {
  return env['RUNNER_TEMP'] ?? join(cwd, '.gatehouse');
}

function files(paths: ReadonlyMap<Format, string>, { log }: ActionsHost): readonly Publisher[] {
  return [...paths].flatMap(([format, path]) => (format === 'table' ? [] : [fileOf(format, path, log)]));
}

function kept({ out, id }: CommonInputs, gate: string, host: ActionsHost): readonly Publisher[] {
  const folder = folderOf(gate, id);
  return out === undefined ? [] : [evidence(isAbsolute(out) ? out : resolve(host.cwd, out), folder, host)];
}

// A log of tens of thousands of findings helps nobody and makes its page slow; the report has them all.
const LOGGED_FINDINGS = 200;

/** The findings in the log of the step, for who looks there first. */
function logTable(write: (text: string) => void): Publisher {
  return {
    name: 'log',
    publish: async (report) => {
      write(
        neutraliseCommands(await render('table', report, { colour: true, width: 120, maxFindings: LOGGED_FINDINGS })),
      );
      return { publisher: 'log', status: 'published' };
    },
  };
}

/** Without its event a run does not know what it is about; without a checkout of the commit its result would be about other files. */
async function assertPlace(inputs: CommonInputs, spec: GateSpec, host: ActionsHost): Promise<void> {
  const { env, cwd, log, signal } = host;
  const event = await readEvent(env, log);
  if (event === undefined) {
    throw new UserError(
      'The event of this run cannot be read, so it is not known which commit it is about: run the gate in a workflow of GitHub Actions.',
    );
  }
  if (inputs.checkout === 'trust' || spec.scansCheckout === false) {
    return;
  }
  const [{ readContext }, { run }, { findOnPath }] = await Promise.all([
    import('../github/context.ts'),
    import('../exec/run.ts'),
    import('../exec/which.ts'),
  ]);
  const folder = resolve(cwd, inputs['working-directory']);
  const which = (name: string): string | undefined => findOnPath(name, env);
  await assertCheckout({ folder, env, headSha: readContext(env, event).headSha }, { run, which, signal });
}

async function onGithub(inputs: CommonInputs, gate: string, host: ActionsHost): Promise<readonly Publisher[]> {
  const { githubPublishers } = await import('../github/publishers.ts');
  const { env, log } = host;
  return githubPublishers({
    env,
    event: await readEvent(env, log),
    ...(inputs.token !== undefined && { token: inputs.token }),
    gate,
    id: inputs.id ?? '',
    version: VERSION,
    log,
    check: inputs.check,
    comment: inputs.comment,
    suggestions: inputs.suggestions,
    maxAnnotations: inputs['max-annotations'],
    sarif: inputs.sarif,
    summary: inputs.summary,
    annotate: (annotation) => host.annotate(annotation),
    writeSummary: (markdown) => host.writeSummary(markdown),
    onCheckOpening: (check) => host.saveState(CHECK_STATE, JSON.stringify(check)),
  });
}

async function end(
  ending: Ending,
  code: ExitCode,
  host: ActionsHost,
  paths: ReadonlyMap<Format, string>,
): Promise<ExitCode> {
  if ('broken' in ending) {
    await host.setOutput('verdict', 'error');
    host.log.error(ending.broken);
    return code;
  }
  const urls = new Map(ending.publications.flatMap((one) => ('url' in one ? [[one.publisher, one.url ?? '']] : [])));
  for (const [name, value] of Object.entries({ ...outputsOf(ending.report, paths, urls), ...ending.outputs })) {
    await host.setOutput(name, value);
  }
  // Where the check could not be completed, the post step closes it.
  const onPullRequest = ending.publications.some(
    ({ publisher, status }) => publisher === 'check run' && status === 'published',
  );
  if (onPullRequest) {
    await host.saveState(ENDING_STATE, 'published');
  }
  const { onlyClaims, verdictSentence } = await import('../judging.ts');
  if (onPullRequest && onlyClaims(ending.report)) {
    // The answer is the check, which asks for action; a job that is red for each clean pull request of a fork would soon be ignored.
    host.log.warning(verdictSentence(ending.report));
    return 0;
  }
  if (code !== 0) {
    host.log.error(verdictSentence(ending.report));
  }
  return code;
}

function outputsOf(
  { verdict, summary }: Report,
  paths: ReadonlyMap<Format, string>,
  urls: ReadonlyMap<string, string>,
): Readonly<Record<OutputName, string>> {
  const counts = SEVERITIES.map((severity) => [severity, String(summary.open[severity])]);
  return {
    verdict,
    ...(Object.fromEntries(counts) as Record<(typeof SEVERITIES)[number], string>),
    findings: String(summary.findings),
    suppressed: String(summary.suppressed),
    new: String(summary.new),
    report: paths.get('json') ?? '',
    html: paths.get('html') ?? '',
    'sarif-file': paths.get('sarif') ?? '',
    markdown: paths.get('markdown') ?? '',
    baseline: '',
    'check-url': urls.get('check run') ?? '',
    'comment-url': urls.get('comment') ?? '',
  };
}
