import { userInfo } from 'node:os';
import { join } from 'node:path';
import { userCache } from '../../src/gates/images/settings.ts';
import { goEnvironment } from '../../src/gates/lint/go.ts';
import { homeFolder } from '../../src/host/home.ts';

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('the folder of the user', () => {
  const home = process.env['HOME'];
  afterEach(() => {
    process.env['HOME'] = home;
  });

  it.each(['', '.', 'checkout/home'])(
    'is that of the operating system where HOME is "%s": a checkout has no say',
    (value) => {
      process.env['HOME'] = value;

      expect(homeFolder()).toBe(userInfo().homedir);
      expect(userCache({})).toBe(join(userInfo().homedir, '.cache', 'gatehouse'));
    },
  );

  it.each(['', '.cache', '../cache'])('has the caches where XDG_CACHE_HOME is "%s"', (value) => {
    expect(userCache({ XDG_CACHE_HOME: value })).toBe(join(homeFolder() ?? '', '.cache', 'gatehouse'));
    expect(goEnvironment({ XDG_CACHE_HOME: value }, '/cache', '/home/x')['GOCACHE']).toBe('/home/x/.cache/go-build');
  });

  it('has not the caches where XDG_CACHE_HOME is absolute', () => {
    expect(userCache({ XDG_CACHE_HOME: '/caches' })).toBe('/caches/gatehouse');
  });
});
