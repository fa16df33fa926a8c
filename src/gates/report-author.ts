import { readEvent } from '../host/event.ts';
import type { Host } from '../host/host.ts';

/**
 * Whose word the reports are, where the author of a pull request could have written them: the reason why they cannot make a pass.
 * Undefined where the base branch controls what was run. The event is GitHub's, and is asked; a report would say anything.
 */
export async function authorOf({ env, log }: Host, from: 'auto' | 'this-run'): Promise<string | undefined> {
  const event = env['GITHUB_EVENT_NAME'];
  if (event !== 'workflow_run' || from === 'this-run') {
    return undefined;
  }
  const [{ textAt }, read] = await Promise.all([import('../github/fields.ts'), readEvent(env, log)]);
  const [by, head, base] = [
    textAt(read, 'workflow_run', 'event'),
    textAt(read, 'workflow_run', 'head_repository', 'full_name'),
    textAt(read, 'workflow_run', 'repository', 'full_name'),
  ];
  const trusted = by !== undefined && BY_THE_BASE.has(by) && head !== undefined && head === base;
  return trusted
    ? undefined
    : `the word of a run of ${by ?? 'an unknown event'} in ${head ?? 'an unknown repository'}, whose author controls what it says`;
}

const BY_THE_BASE = new Set(['push', 'schedule', 'merge_group', 'workflow_dispatch', 'release']);
