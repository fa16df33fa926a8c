export class OutOfTime extends Error {}
export class CommandFailed extends Error {}

export function run(
  command: string,
  args: readonly string[],
  options?: { cwd?: string; env?: Record<string, string>; timeoutMs?: number; logFile?: string; name?: string },
): Promise<{ stdout: string; output: string }>;
