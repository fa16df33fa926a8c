import { startStateful, type StatefulService } from './server.ts';

interface FossaState {
  key: string;
  /** What it says of issues, one after the other; the last stays. */
  issues: readonly unknown[];
  attribution: string | undefined;
}

/** FOSSA's API, as far as `fossa analyze`, `fossa test` and `fossa report attribution` ask it. */
export type FossaServer = StatefulService<FossaState>;

export async function startFossa(): Promise<FossaServer> {
  const fresh: FossaState = {
    key: 'fossa-key-0123456789',
    issues: [{ count: 0, issues: [], status: 'SCANNED', summary: null }],
    attribution: '# Licences\n',
  };
  return startStateful(fresh, ({ path, headers }, state, count) => {
    if (headers.authorization !== `Bearer ${state.key}`) {
      return { status: 401, text: 'Unauthorized' };
    }
    if (path.endsWith('/issues')) {
      return { json: state.issues[Math.min(count, state.issues.length) - 1] };
    }
    if (path.includes('/attribution/')) {
      return state.attribution === undefined
        ? { status: 403, text: 'full access needed' }
        : { text: state.attribution };
    }
    return { json: path.endsWith('/organization') ? { organizationId: 1 } : { locator: 'custom+1/shop$abc123' } };
  });
}

interface CheckmarxState {
  key: string;
  results: readonly unknown[] | null;
  /** How the scan ends. */
  status: string;
  failed: string | undefined;
  breakBuild: boolean;
}

/** Checkmarx One's API, as far as `cx scan create` asks it. */
export type CheckmarxServer = StatefulService<CheckmarxState>;

export async function startCheckmarx(): Promise<CheckmarxServer> {
  const fresh: CheckmarxState = {
    key: 'cx-key-0123456789',
    results: null,
    status: 'Completed',
    failed: undefined,
    breakBuild: false,
  };
  const service: CheckmarxServer = await startStateful(fresh, ({ path, method, headers, body }, state) => {
    if (path.endsWith('/openid-connect/token')) {
      const form = new URLSearchParams(body);
      const isKnown = [form.get('refresh_token'), form.get('client_secret')].includes(state.key);
      return isKnown ? { json: { access_token: 'access' } } : { status: 401, json: { error: 'invalid_grant' } };
    }
    if (headers.authorization !== 'Bearer access') {
      return { status: 401 };
    }
    if (path === '/api/uploads') {
      return { json: { url: `${service.address}/upload` } };
    }
    if (path === '/api/results') {
      return { json: { results: state.results, totalCount: state.results?.length ?? 0 } };
    }
    if (path.endsWith('/evaluation')) {
      return { json: { status: 'COMPLETED', breakBuild: state.breakBuild, policies: [{ name: 'no highs' }] } };
    }
    const status = method === 'POST' ? 'Queued' : state.status;
    return { json: { id: '3d922bcd-00fe-4774-b182-d51e739dff81', status, failed: state.failed } };
  });
  return service;
}

interface SnykState {
  token: string;
  answer: unknown;
  /** With what the program ends. */
  exit: number;
}

/** Snyk's API, as far as the program that stands in for `snyk` asks it. */
export type SnykServer = StatefulService<SnykState>;

export async function startSnyk(): Promise<SnykServer> {
  const fresh: SnykState = { token: '00000000-0000-4000-8000-000000000000', answer: undefined, exit: 0 };
  return startStateful(fresh, ({ headers }, { token, answer, exit }) => {
    if (headers.authorization !== `token ${token}`) {
      return { status: 401, json: { code: 401, message: 'Not authorised' } };
    }
    return answer === undefined ? { status: 404 } : { json: answer, headers: { 'x-exit': String(exit) } };
  });
}
