import { messageOf } from '../domain/errors.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { ExitCode } from '../host/host.ts';
import { escapeTerminal } from '../report/escape/terminal.ts';
import { neutraliseCommands } from '../report/escape/workflow-command.ts';

/** What a command has to say, and how it ends. */
export interface Said {
  readonly code: ExitCode;
  /** For standard output. */
  readonly text: string;
  /** For standard error, one message each. */
  readonly warnings?: readonly string[];
}

/** Says what a command answers, so that no file can speak to the terminal or the runner; what it throws is said as an error. */
export async function said(process: CliProcess, command: () => Promise<Said>): Promise<ExitCode> {
  const clean = (text: string): string => {
    const escaped = escapeTerminal(text);
    return process.env['GITHUB_ACTIONS'] === 'true' ? neutraliseCommands(escaped) : escaped;
  };
  try {
    const { code, text, warnings = [] } = await command();
    for (const warning of warnings) {
      process.stderr.write(`warning: ${clean(warning)}\n`);
    }
    process.stdout.write(clean(text));
    return code;
  } catch (error) {
    process.stderr.write(`error: ${clean(messageOf(error))}\n`);
    return 2;
  }
}
