// Stands in for `cx`, which needs its vendor's service: asks a server on this machine as internal/wrappers of ast-cli does, writes its report and ends
// as internal/commands/scan.go does. It is not cx, and looks at no code.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const args = process.argv.slice(2);
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

const { CX_BASE_URI, CX_BASE_AUTH_URI, CX_TENANT = 'acme', CX_APIKEY, CX_CLIENT_ID, CX_CLIENT_SECRET } = process.env;

function end(message, code = 1) {
  console.log(message);
  process.exit(code);
}

async function ask(url, init = {}) {
  const response = await fetch(url, init).catch(() => end('Failed creating a scan: dial tcp: connection refused'));
  if (response.status === 401 || response.status === 403) {
    end(`Error: provided credentials are invalid. Status code: ${response.status}`);
  }
  if (!response.ok) {
    end(`Failed creating a scan: CODE: ${response.status}, ${await response.text()}`);
  }
  return response;
}

const grant =
  CX_APIKEY === undefined
    ? { grant_type: 'client_credentials', client_id: CX_CLIENT_ID, client_secret: CX_CLIENT_SECRET }
    : { grant_type: 'refresh_token', client_id: 'ast-app', refresh_token: CX_APIKEY };
const signIn = `${CX_BASE_AUTH_URI}/auth/realms/${CX_TENANT}/protocol/openid-connect/token`;
const token = await (await ask(signIn, { method: 'POST', body: new URLSearchParams(grant) })).json();
const headers = { authorization: `Bearer ${token.access_token}`, 'content-type': 'application/json' };
const post = (path, body) =>
  ask(`${CX_BASE_URI}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).then((answer) =>
    answer.json(),
  );
const get = (path) => ask(`${CX_BASE_URI}/${path}`, { headers }).then((answer) => answer.json());

const { url } = await post('api/uploads', {});
await ask(url, { method: 'PUT', headers, body: 'zip' });
const project = { id: option('project-name') };
const created = await post('api/scans', {
  type: 'upload',
  handler: { branch: option('branch'), uploadUrl: url },
  project,
});
let scan = created;
while (scan.status === 'Queued' || scan.status === 'Running') {
  scan = await get(`api/scans/${created.id}`);
}
if (scan.status !== 'Completed' && scan.status !== 'Partial') {
  end('scan did not complete successfully', { sast: 2, sca: 3, kics: 4 }[scan.failed] ?? 1);
}
const found = await get(`api/results?scan-id=${scan.id}&limit=10000&offset=0&sort=-severity`);
writeFileSync(
  join(option('output-path'), `${option('output-name')}.json`),
  `${JSON.stringify({ results: found.results, totalCount: found.totalCount, scanID: scan.id })}\n`,
);
if (scan.status === 'Partial') {
  end('scan completed partially', { sast: 2, sca: 3, kics: 4 }[scan.failed] ?? 1);
}
const policy = await get(`api/policy_management_service_uri/evaluation?scanId=${scan.id}`);
if (policy.breakBuild && policy.policies.length > 0) {
  end(
    'Policy Violation - Break Build Enabled. To bypass the policy evaluation and continue with the build, you can use the `--ignore-policy` flag.',
  );
}
