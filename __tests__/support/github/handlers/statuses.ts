import { type Call, type Handlers, repositoryUrl } from '../call.ts';
import type { Status } from '../model.ts';
import { page } from '../pages.ts';
import { commitOf } from '../revisions.ts';
import { fullNameOf, repositoryView, userView } from '../views.ts';

interface StatusBody {
  readonly state: string;
  readonly context?: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

export const statusHandlers: Handlers = {
  'repos/create-commit-status': (call) => {
    const { state, context = 'default', description = null, target_url = null } = call.body as StatusBody;
    const sha = commitOf(call.state, call.params['sha'] ?? '');
    const { login, now } = call;
    const status = { id: call.state.nextId++, sha, state, context, description, target_url, created_at: now, login };
    call.state.statuses.push(status);
    return { body: statusView(call, status) };
  },
  'repos/list-commit-statuses-for-ref': (call) => {
    const { items, headers } = page(statusesOf(call), call.address);
    return { body: items.map((status) => statusView(call, status)), headers };
  },
  'repos/get-combined-status-for-ref': (call) => {
    const all = statusesOf(call);
    const latest = all.filter((status) => all.find((other) => other.context === status.context) === status);
    return {
      body: {
        state: combined(latest.map(({ state }) => state)),
        sha: commitOf(call.state, call.params['ref'] ?? ''),
        total_count: latest.length,
        statuses: latest.map((status) => statusView(call, status)),
        repository: repositoryView(call.state, fullNameOf(call.state)),
      },
    };
  },
};

// Newest first, as GitHub lists them.
function statusesOf(call: Call): Status[] {
  const sha = commitOf(call.state, call.params['ref'] ?? '');
  return call.state.statuses.filter((status) => status.sha === sha).toReversed();
}

function combined(states: readonly string[]): string {
  if (states.some((state) => state === 'error' || state === 'failure')) {
    return 'failure';
  }
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
}

function statusView(call: Call, { login, sha, ...status }: Status): object {
  const url = `${repositoryUrl(call)}/statuses/${sha}`;
  return { ...status, url, updated_at: status.created_at, creator: userView(login) };
}
