import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { explainer } from '../policy/explain/explain.ts';
import type { Explanation } from '../policy/explain/explanation.ts';
import { matches } from '../policy/glob.ts';
import { decidingFindings } from './counted.ts';

/** The explanations of the findings that decided, the worst first, at most so many. */
export function explanationsOf(report: Report, most: number): readonly Explanation[] {
  const asked = decidingFindings(report).slice(0, most);
  return asked.length === 0 ? [] : asked.map(explained(report));
}

function explained(report: Report): (finding: Finding) => Explanation {
  const known = explainers.get(report);
  if (known !== undefined) {
    return known;
  }
  const explain = explainer(report, matches);
  explainers.set(report, explain);
  return explain;
}

// Every output of a run asks, and a report does not change.
const explainers = new WeakMap<Report, (finding: Finding) => Explanation>();
