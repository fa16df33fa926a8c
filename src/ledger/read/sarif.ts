import type { ExceptionMatch } from '../../domain/exception.ts';
import { pathGlob } from './checked-fields.ts';
import { clipped, Collector } from './collector.ts';
import type { LedgerFormat } from './reading.ts';
import { fieldOf, listOf, textOf, type Item } from './tree.ts';

const KINDS = ['inSource', 'external'];
const STATUSES = ['accepted', 'underReview', 'rejected'];

/** The suppressed results of a SARIF log: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317661 (section 3.35) */
export const sarif: LedgerFormat = {
  recognises: ({ fields }) => fields?.get('runs')?.value.list !== undefined && fields.has('version'),
  read(root, asked) {
    const collector = new Collector('sarif', asked);
    for (const run of listOf(fieldOf(root, 'runs'))) {
      const rules = rulesOf(run);
      for (const result of listOf(fieldOf(run, 'results'))) {
        readResult(result, rules, collector);
      }
    }
    return collector.result();
  },
};

function rulesOf(run: Item): readonly (string | undefined)[] {
  const tool = fieldOf(run, 'tool');
  const driver = tool && fieldOf(tool, 'driver');
  return listOf(driver && fieldOf(driver, 'rules')).map((rule) => textOf(fieldOf(rule, 'id')));
}

function readResult(result: Item, rules: readonly (string | undefined)[], collector: Collector): void {
  const suppressions = listOf(fieldOf(result, 'suppressions'));
  if (suppressions.length === 0) {
    return;
  }
  collector.entry(() => {
    for (const one of suppressions) {
      check(one, 'kind', KINDS, collector);
      check(one, 'status', STATUSES, collector);
    }
    // Section 3.27.23: under review and rejected suppress nothing, and one of them is enough.
    const statuses = suppressions.map((one) => textOf(fieldOf(one, 'status')) ?? 'accepted');
    if (statuses.some((status) => status !== 'accepted')) {
      return undefined;
    }
    const match = matchOf(result, rules);
    if (match === undefined) {
      collector.notice(
        result,
        'a suppressed result has no rule with a place and no fingerprint of Gatehouse: not applied.',
      );
      return undefined;
    }
    const reasons = suppressions.flatMap((one) => textOf(fieldOf(one, 'justification')) ?? []);
    return { at: result, match, reason: reasons.length === 0 ? undefined : reasons.join('; ') };
  });
}

function check(item: Item, name: string, values: readonly string[], collector: Collector): void {
  const field = fieldOf(item, name);
  const text = textOf(field);
  if (field !== undefined && !values.includes(text ?? '')) {
    collector.mistake(
      field,
      `${name}: ${JSON.stringify(clipped(text ?? ''))} is none; write one of ${values.join(', ')}.`,
    );
  }
}

/** By the fingerprint that Gatehouse writes, or by rule and place. */
function matchOf(result: Item, rules: readonly (string | undefined)[]): ExceptionMatch | undefined {
  const partial = fieldOf(result, 'partialFingerprints');
  const own = partial && textOf(fieldOf(partial, 'gatehouse/v1'));
  if (own !== undefined) {
    return { fingerprints: [own.replace(/:\d+$/, '')] };
  }
  const id = textOf(fieldOf(result, 'ruleId')) ?? rules[Number(textOf(fieldOf(result, 'ruleIndex')) ?? NaN)];
  const [location] = listOf(fieldOf(result, 'locations'));
  const physical = location && fieldOf(location, 'physicalLocation');
  const artifact = physical && fieldOf(physical, 'artifactLocation');
  const uri = artifact && textOf(fieldOf(artifact, 'uri'));
  const region = physical && fieldOf(physical, 'region');
  const line = Number((region && textOf(fieldOf(region, 'startLine'))) ?? NaN);
  return id === undefined || uri === undefined
    ? undefined
    : {
        ids: [id],
        paths: [literal(pathGlob(decoded(uri.replace(/^file:\/\//, ''))))],
        ...(Number.isInteger(line) && line > 0 && { line }),
      };
}

/** A path as a glob that matches nothing else. */
function literal(path: string): string {
  return path.replaceAll(/[*?[\]{}()!+@\\|]/g, String.raw`\$&`);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A per cent sign that encodes nothing stands for itself.
    return uri;
  }
}
