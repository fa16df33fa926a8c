import { resolve } from 'node:path';
import { inputsOrThrow, readInputs, type RawInputs } from '../config/read.ts';
import { explainInputs } from '../config/replay.ts';
import { messageOf, UserError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import type { ExitCode } from '../host/host.ts';
import { explainer } from '../policy/explain/explain.ts';
import { findFindings, nearestName } from '../policy/explain/find.ts';
import { replayDifferences } from '../policy/replay-differences.ts';
import { replay } from '../policy/replay.ts';
import { renderExplanation } from '../report/explanation.ts';
import { escapeTerminalLine } from '../report/escape/terminal.ts';
import { headline, whereOf } from '../report/words.ts';
import { VERSION } from '../version.ts';
import { matches } from './glob.ts';
import type { CliProcess } from './on-terminal.ts';
import { logOf, read } from './replay.ts';
import { writeSafely } from './standard-output.ts';

/** Which finding is asked for, and of which report. */
export interface AskedFinding {
  /** As the person wrote it. */
  readonly finding: string;
  readonly raw: RawInputs;
  /** The folder that paths start from. */
  readonly cwd: string;
}

/** Explains the findings that a person means; several are listed where there are too many to explain at once. Answers the exit code. */
export async function runExplain({ finding, raw, cwd }: AskedFinding, process: CliProcess): Promise<ExitCode> {
  const log = logOf(process);
  try {
    const { report: file, format } = inputsOrThrow(readInputs(explainInputs, raw, 'cli'));
    if (file === undefined) {
      throw new UserError('--report: name the report that the finding is in, as in --report report.json.');
    }
    const report = await read({ path: resolve(cwd, file), file });
    // What is explained is what follows from the report, whatever it says of itself.
    const recorded = replay(report, matches);
    for (const sentence of replayDifferences(report, recorded, VERSION)) {
      log.warning(`${file}: ${sentence}`);
    }
    const found = meant(recorded, finding, file);
    const text = format === 'json' ? jsonOf(found, recorded) : textOf(found, recorded);
    await writeSafely(process.stdout, format === 'json' ? 'json' : 'table', text, process.env);
    return 0;
  } catch (error) {
    log.error(messageOf(error));
    return 2;
  }
}

function meant({ findings }: Report, wanted: string, file: string): readonly Finding[] {
  const found = findFindings(findings, wanted);
  if (found.length === 0) {
    const near = nearestName(findings, wanted);
    const hint = near === undefined ? '.' : `; did you mean ${near}?`;
    throw new UserError(`There is no finding ${JSON.stringify(wanted.slice(0, 120))} in ${file}${hint}`);
  }
  return found;
}

const EXPLAINED_AT_ONCE = 3;

function textOf(found: readonly Finding[], report: Report): string {
  if (found.length <= EXPLAINED_AT_ONCE) {
    const explain = explainer(report, matches);
    return found.map((finding) => renderExplanation(explain(finding))).join('\n\n');
  }
  const lines = found.map((finding) => {
    const words = `${finding.severity} ${headline(finding)}, ${whereOf(finding, finding.target)}, by ${finding.decision?.rule ?? 'no rule'}`;
    return `  ${finding.fingerprint.slice(0, 12)}  ${escapeTerminalLine(words)}`;
  });
  return `${found.length} findings are meant; name one by its fingerprint:\n${lines.join('\n')}\n`;
}

function jsonOf(found: readonly Finding[], report: Report): string {
  const explain = explainer(report, matches);
  return `${JSON.stringify({ explanations: found.map(explain) }, undefined, 2)}\n`;
}
