import type { Inspection } from '../install/inspect.ts';
import { ok, problem, type Diagnosis } from './diagnosis.ts';

/** How each scanner would be had, as its inspection says: the first source that has it or promises it. */
export function diagnoseScanner({ scanner, version, problem: trouble, prospects, notices }: Inspection): Diagnosis {
  const about = { group: 'Scanners', name: scanner } as const;
  const first = prospects.find(({ state }) => state !== 'lacks');
  if (trouble !== undefined || first === undefined) {
    const reasons = prospects.map(({ source, text }) => `${source}: ${text}`);
    return problem(about, [trouble ?? 'it cannot be had', ...reasons].join('; '), REMEDY);
  }
  const verified = first.verified === undefined ? '' : `, verified by ${first.verified}`;
  const how = first.state === 'has' ? 'is here' : 'would be had and verified';
  return ok(
    about,
    [`${version ?? ''} ${how}: ${first.source}${verified}: ${first.text}`.trim(), ...notices].join('; '),
  );
}

const REMEDY =
  'docs/trust.md says where scanners come from; name a mirror (--scanner-mirror) or a folder of archives (--scanner-archives).';
