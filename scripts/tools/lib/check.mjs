import { realpathSync } from 'node:fs';
import { run } from './process.mjs';

const CHECK_MS = 60_000;

/**
 * A file is a tool when it starts and tells the version that was asked for.
 * @returns {Promise<string>} the version; the one it told, if the catalogue leaves room
 */
export async function checkTool(tool, path, env) {
  const { output } = await run(realpathSync(path), tool.check.args, { timeoutMs: CHECK_MS, env });
  const match = tool.check.expect.exec(output);
  if (!match) throw new Error(`does not tell version ${tool.version}: ${output.trim().slice(0, 120)}`);
  return match[1] ?? tool.version;
}
