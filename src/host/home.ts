import { homedir, userInfo } from 'node:os';
import { isAbsolute } from 'node:path';

/**
 * The folder of the user: of HOME where that is an absolute path, else the one that the operating system keeps; undefined where there is neither, as in
 * a container whose user has no name. A relative one would lie in the checkout, which may bring whatever is looked for there.
 */
export function homeFolder(): string | undefined {
  for (const ask of [homedir, () => userInfo().homedir]) {
    try {
      const home = ask();
      if (isAbsolute(home)) {
        return home;
      }
    } catch {
      // The operating system knows no such user.
    }
  }
  return undefined;
}
