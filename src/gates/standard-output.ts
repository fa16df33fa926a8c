import type { Report } from '../domain/report.ts';
import type { Env } from '../host/host.ts';
import { writeWhole } from '../host/output.ts';
import { usesColor, type ColorChoice } from '../host/terminal.ts';
import type { Publisher } from '../publish/publisher.ts';
import { neutraliseCommands } from '../report/escape/workflow-command.ts';
import type { CliProcess } from './on-terminal.ts';
import { render, willRender, type Format } from './formats.ts';

const DEFAULT_WIDTH = 100;

/** The report on standard output, in one format. */
export function toStandardOutput(
  format: Format,
  { env, stdout }: { readonly env: Env; readonly stdout: CliProcess['stdout'] },
  color: ColorChoice,
): Publisher {
  willRender(format);
  const name = 'standard output';
  const page = { colour: usesColor(color, env, stdout), width: stdout.columns ?? DEFAULT_WIDTH };
  return {
    name,
    publish: async (report: Report) => {
      await writeSafely(stdout, format, await render(format, report, page), env);
      return { publisher: name, status: 'published' };
    },
  };
}

/** In a step of a workflow the runner reads standard output along; JSON has its own way to write a character otherwise. */
export async function writeSafely(stdout: CliProcess['stdout'], format: Format, text: string, env: Env): Promise<void> {
  await writeWhole(stdout, env['GITHUB_ACTIONS'] === 'true' ? withoutCommands(format, text) : text);
}

function withoutCommands(format: Format, text: string): string {
  const json = format === 'json' || format === 'sarif';
  return json ? text.replaceAll('##[', String.raw`#\u0023[`) : neutraliseCommands(text);
}
