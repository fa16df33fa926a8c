import type { ClusterScannerName } from '../../config/k8s-benchmark.ts';
import { UserError } from '../../domain/errors.ts';
import type { BoundScan } from './given.ts';
import type { ClusterInputs, ClusterSettings } from './settings.ts';

type Bind = (inputs: ClusterInputs, settings: ClusterSettings) => Promise<BoundScan>;

/** How each scanner is made ready; its code is loaded when it was asked for. */
const SCANS: Readonly<Partial<Record<ClusterScannerName, Bind>>> = {};

/** The scans that were asked for, with what the inputs say of each. Rejects with a `UserError` for what they cannot take. */
export function boundScans(inputs: ClusterInputs, settings: ClusterSettings): Promise<readonly BoundScan[]> {
  return Promise.all(
    settings.scanners.map((name) => {
      const bind = SCANS[name];
      if (bind === undefined) {
        throw new UserError(`scanners: ${name} is not there yet.`);
      }
      return bind(inputs, settings);
    }),
  );
}
