import type { Observation } from '../../domain/observation.ts';
import type { ControlResult, Gap } from '../../domain/scan.ts';
import { present, textOf } from '../fields.ts';
import type { Notices } from '../notices.ts';
import type { FailedPlace } from './paths.ts';
import { severityOf, type Outcome } from './words.ts';

/** What a report says of a control, apart from resources. */
export interface ControlAbout {
  readonly id: string;
  readonly name?: string;
  readonly severity?: unknown;
  readonly factor?: unknown;
  readonly remediation?: string;
}

/** What an observation of a control has, whatever resource it is about. */
export function observationOf(
  control: ControlAbout,
  finding: NonNullable<Outcome['finding']>,
  place: FailedPlace,
  notices: Notices,
): Observation {
  const { id, name = id, remediation } = control;
  return {
    ruleId: id,
    kind: 'misconfiguration',
    title: name,
    ...severityOf(control.severity, control.factor, notices),
    status: finding,
    control: `Kubescape ${id}: ${name}`,
    references: [`https://kubescape.io/docs/controls/${encodeURIComponent(id.toLowerCase())}/`],
    ...present({ message: place.message, remediation: textOf(remediation) }),
  };
}

/** The results of the controls, each once: a control that several frameworks have is one control. */
export class Controls {
  readonly #results = new Map<string, ControlResult>();
  readonly #gaps = new Map<string, Gap>();

  add({ id, name }: ControlAbout, { result, missed }: Outcome): void {
    const known = this.#results.get(id);
    if (known === undefined || RANK.indexOf(result) < RANK.indexOf(known.result)) {
      this.#results.set(id, { id, result, ...present({ title: name }) });
    }
    if (missed !== undefined) {
      this.miss(id, missed);
    }
  }

  miss(id: string, reason: string): void {
    this.#gaps.set(id, { what: `control ${id}`, reason });
  }

  get all(): readonly ControlResult[] {
    return [...this.#results.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  get gaps(): readonly Gap[] {
    return [...this.#gaps.values()];
  }
}

// What decides when two frameworks say different things of a control.
const RANK: readonly ControlResult['result'][] = ['fail', 'manual', 'skip', 'pass'];
