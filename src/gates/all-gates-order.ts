import type { ConfiguredRun } from '../config/file/config-file.ts';
import { GATES } from '../config/gates.ts';
import { UserError } from '../domain/errors.ts';
import type { Configuration } from './configuration.ts';

/** Source before images before clusters, as `GATES` has them: what is cheap and early is said first. */
export function runsOf(configuration: Configuration | undefined): readonly ConfiguredRun[] {
  if (configuration === undefined) {
    throw new UserError(
      'There is no .github/gatehouse.yml, so it is not known which gates to run: gatehouse init proposes one for this repository; a gate by itself, as actions/manifest-scan, needs none.',
    );
  }
  const { runs, name } = configuration.config;
  if (runs.length === 0) {
    throw new UserError(`${name} configures no gate: name one under gates, as in "gates: { manifest-scan: {} }".`);
  }
  return runs.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ gate }: ConfiguredRun): number {
  return GATES.findIndex((one) => one.name === gate);
}
