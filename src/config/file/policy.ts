import { policyFileSchema, type PolicyFile } from '../../domain/policy.ts';
import { policyMistakes } from '../../policy/policy-mistakes.ts';
import type { GateSpec } from '../gate-spec.ts';
import { inFile, nodeAt, readBySchema } from './by-schema.ts';
import type { FilePolicy } from './config-file.ts';
import { policyInputs } from './inputs-in-file.ts';
import { entriesOrNone, readSettings } from './settings.ts';
import type { Entry, Sheet } from './sheet.ts';

type Part = keyof PolicyFile;

/** The keys of `policy:` that are no inputs, and what they are called inside; the ratchet is a budget. */
export function policyParts(gates: readonly GateSpec[]): ReadonlyMap<string, Part> {
  const inputs = policyInputs(gates);
  const parts = Object.keys(policyFileSchema.properties) as Part[];
  const named = parts.map((part) => [part === 'judged' ? 'judge' : inFile(part), part] as const);
  return new Map(named.filter(([name, part]) => !Object.hasOwn(inputs, name) && part !== 'ratchet'));
}

export function readPolicy(sheet: Sheet, entry: Entry, gates: readonly GateSpec[]): FilePolicy {
  const entries = entriesOrNone(sheet, entry, 'a map such as { budget: { critical: 0 } }');
  const names = policyParts(gates);
  const settings = readSettings(sheet, entries, policyInputs(gates), { name: 'policy', others: [...names.keys()] });
  const before = sheet.mistakes.length;
  const read = entries.flatMap(({ key, value }) => {
    const part = names.get(key);
    return part === undefined
      ? []
      : [[part, readBySchema(sheet, `policy.${key}`, policyFileSchema.properties[part], value)] as const];
  });
  // Each part was read by the schema that this type comes from; where one was wrong the file is refused.
  const parts: PolicyFile = Object.fromEntries(read);
  for (const { path, message } of sheet.mistakes.length === before ? policyMistakes(parts) : []) {
    sheet.complain(nodeAt(sheet, entry.value, path), message);
  }
  return { settings, parts };
}
