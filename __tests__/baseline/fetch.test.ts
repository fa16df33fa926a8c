import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fetchCommit, isHere } from '../../src/baseline/fetch.ts';
import { httpOrigin, type HttpOrigin } from './http-origin.ts';
import { gitAt, Laboratory, opened, type TestRepository } from './repository.ts';

const TOKEN = 'ghs_aVerySecretToken';
const BASIC = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;

let lab: Laboratory;
let server: HttpOrigin;
let clone: TestRepository;
let base: string;

beforeEach(async () => {
  lab = new Laboratory();
  const origin = lab.repository('origin');
  base = origin.commit({ 'a.yaml': '1' });
  const head = origin.commit({ 'a.yaml': '2' });
  mkdirSync(join(lab.root, 'served/octo'), { recursive: true });
  gitAt(lab.root, 'clone', '--quiet', '--bare', origin.folder, 'served/octo/shop');
  gitAt(join(lab.root, 'served/octo/shop'), 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  server = await httpOrigin(join(lab.root, 'served'), BASIC);
  clone = lab.shallowClone(origin, head);
  clone.git('remote', 'set-url', 'origin', `${server.url}/octo/shop`);
});
afterEach(async () => {
  await server.stop();
  lab.end();
});

async function fetched(token?: string): Promise<string | undefined> {
  const { git, repository } = await opened(clone.folder);
  const remote = token === undefined ? undefined : { serverUrl: server.url, repository: 'octo/shop', token };
  const failure = await fetchCommit(git, base, repository, remote);
  expect(await isHere(git, base)).toBe(failure === undefined);
  return failure;
}

/** Names of files in the clone that hold the token, plain or encoded. */
function leaks(): string {
  const words = [TOKEN, BASIC.slice('basic '.length)].flatMap((word) => ['-e', word]);
  try {
    return execFileSync('grep', [
      '--recursive',
      '--files-with-matches',
      '--fixed-strings',
      ...words,
      clone.folder,
    ]).toString();
  } catch {
    return '';
  }
}

describe('fetching a commit that a shallow clone lacks', () => {
  it('takes the token when the checkout keeps no credentials, and leaves it nowhere', async () => {
    expect(await fetched(TOKEN)).toBeUndefined();
    expect(leaks()).toBe('');
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
  });

  it('takes what the checkout keeps, and no token then', async () => {
    clone.git('config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${BASIC}`);

    expect(await fetched('ghs_other')).toBeUndefined();
    expect(server.authorizations.every((sent) => sent === BASIC)).toBe(true);
  });

  it('takes the token in place of kept credentials that are refused, not beside them', async () => {
    clone.git('config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic b2xk');

    expect(await fetched(TOKEN)).toBeUndefined();
    expect(server.authorizations.at(-1)).toBe(BASIC);
  });

  it.each([[undefined], ['ghs_wrong']])('says what git says with the token %s', async (token) => {
    expect(await fetched(token)).toMatch(/could not read Username|Authentication failed|terminal prompts disabled/);
  });
});
