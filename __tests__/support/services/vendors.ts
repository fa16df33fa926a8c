import { startService, type LoopbackService } from './server.ts';

/** FOSSA's API, as far as `fossa analyze`, `fossa test` and `fossa report attribution` ask it. */
export interface FossaServer extends LoopbackService {
  readonly state: { key: string; issues: readonly unknown[]; attribution: string | undefined };
}

export async function startFossa(): Promise<FossaServer> {
  const state: FossaServer['state'] = {
    key: 'fossa-key-0123456789',
    issues: [{ count: 0, issues: [], status: 'SCANNED', summary: null }],
    attribution: '# Licences\n',
  };
  let polls = 0;
  const service = await startService(({ path, headers }) => {
    if (headers.authorization !== `Bearer ${state.key}`) {
      return { status: 401, text: 'Unauthorized' };
    }
    if (path.endsWith('/issues')) {
      const answer = state.issues[Math.min(polls, state.issues.length - 1)];
      polls += 1;
      return { json: answer };
    }
    if (path.includes('/attribution/')) {
      return state.attribution === undefined
        ? { status: 403, text: 'full access needed' }
        : { text: state.attribution };
    }
    return { json: path.endsWith('/organization') ? { organizationId: 1 } : { locator: 'custom+1/shop$abc123' } };
  });
  return Object.assign(service, { state });
}

/** Checkmarx One's API, as far as `cx scan create` asks it. */
export interface CheckmarxServer extends LoopbackService {
  readonly state: {
    key: string;
    results: readonly unknown[] | null;
    totalCount: number | undefined;
    /** How the scan ends. */
    status: string;
    failed: string | undefined;
    breakBuild: boolean;
  };
}

export async function startCheckmarx(): Promise<CheckmarxServer> {
  const state: CheckmarxServer['state'] = {
    key: 'cx-key-0123456789',
    results: null,
    totalCount: undefined,
    status: 'Completed',
    failed: undefined,
    breakBuild: false,
  };
  const service: LoopbackService = await startService(({ path, method, headers, body }) => {
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
      const { results, totalCount = results?.length ?? 0 } = state;
      return { json: { results, totalCount } };
    }
    if (path.endsWith('/evaluation')) {
      return { json: { status: 'COMPLETED', breakBuild: state.breakBuild, policies: [{ name: 'no highs' }] } };
    }
    const status = method === 'POST' ? 'Queued' : state.status;
    return { json: { id: '3d922bcd-00fe-4774-b182-d51e739dff81', status, failed: state.failed } };
  });
  return Object.assign(service, { state });
}

/** Snyk's API, as far as the program that stands in for `snyk` asks it. */
export interface SnykServer extends LoopbackService {
  readonly state: { token: string; answer: unknown; exit: number };
}

export async function startSnyk(): Promise<SnykServer> {
  const state: SnykServer['state'] = { token: '00000000-0000-4000-8000-000000000000', answer: undefined, exit: 0 };
  const service = await startService(({ headers }) => {
    if (headers.authorization !== `token ${state.token}`) {
      return { status: 401, json: { code: 401, message: 'Not authorised' } };
    }
    return state.answer === undefined
      ? { status: 404 }
      : { json: state.answer, headers: { 'x-exit': String(state.exit) } };
  });
  return Object.assign(service, { state });
}
