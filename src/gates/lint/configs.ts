import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { UserError } from '../../domain/errors.ts';

/** Rejects with a `UserError` for a configuration that is not there: scanners say so in their own words, or run without it. */
export async function assertConfigs(configs: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const [scanner, paths] of configs) {
    for (const path of paths.filter((one) => isAbsolute(one))) {
      const isThere = await stat(path).then(
        () => true,
        () => false,
      );
      if (!isThere) {
        throw new UserError(`scanner-config: there is no file ${path}, which is named for ${scanner}.`);
      }
    }
  }
}
