import { commitSchema } from './commit.ts';
import { findingSchema } from './finding.ts';
import { scanSchema } from './scan.ts';
import { array, object, text, type Infer } from './schema.ts';

/** The component inventory of a target, as one scanner wrote it, so that the same scanner can judge it again with another database. */
const inventorySchema = object(
  {
    scanner: text(),
    target: text('The name of the target.'),
    targetDigest: text(),
    file: text('Of the SBOM, relative to the baseline.'),
    sha256: text(),
  },
  ['scanner', 'target', 'file', 'sha256'],
);

export const baselineSchema = {
  ...object(
    {
      schemaVersion: { const: '1' },
      gate: text(),
      id: text('Tells two runs of one gate apart; may be empty.'),
      madeAt: text('ISO 8601, UTC.'),
      gatehouse: text('The version of Gatehouse.'),
      commit: commitSchema,
      scans: array(scanSchema),
      inventories: array(inventorySchema),
      findings: array(findingSchema, 'Of every status but gone, without the long texts.'),
    },
    ['schemaVersion', 'gate', 'id', 'madeAt', 'gatehouse', 'scans', 'inventories', 'findings'],
  ),
  title: 'Gatehouse baseline',
} as const;
export type Baseline = Infer<typeof baselineSchema>;
export type Inventory = Infer<typeof inventorySchema>;
