import type { ElementPlace } from '../../decode/json-splitter.ts';
import type { ElementPattern } from '../../decode/patterns.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Coverage, Gap } from '../../domain/scan.ts';
import { fieldsOf, listOf, present, textOf } from '../fields.ts';
import { coverageOf } from '../inventory.ts';
import { Notices } from '../notices.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat, Subject } from '../reading.ts';
import { databaseOf } from './database.ts';
import { ignoredMatchOf, matchOf, type Match } from './match.ts';
import { subjectOf } from './source.ts';

const KINDS = ['matches', 'ignoredMatches', 'alertsByPackage'] as const;

const ELEMENTS: readonly ElementPattern[] = KINDS.map((kind) => [kind, '*']);

const SCHEMA = {
  type: 'object',
  required: ['matches', 'descriptor'],
  properties: {
    matches: { type: ['array', 'null'] },
    ignoredMatches: { type: ['array', 'null'] },
    descriptor: {
      type: 'object',
      required: ['name'],
      properties: { name: { const: 'grype' }, version: { type: 'string' } },
    },
    source: { type: ['object', 'null'] },
    distro: { type: ['object', 'null'] },
  },
};

/** The JSON report of `grype`, of every version. */
export const grypeReport: ReportFormat = {
  name: 'Grype JSON',
  elements: ELEMENTS,
  schema: SCHEMA,
  begin: (context) => new GrypeReading(context),
};

class GrypeReading implements Reading {
  readonly #context: ReadContext;
  readonly #notices = new Notices();
  readonly #matches: Match[] = [];
  readonly #alerts = new Map<string, number>();
  readonly #gaps: Gap[] = [];

  constructor(context: ReadContext) {
    this.#context = context;
  }

  element(value: unknown, { pattern, indexes }: ElementPlace): void {
    const kind = KINDS[pattern];
    if (kind === 'alertsByPackage') {
      this.#alert(value);
      return;
    }
    const read = kind === 'ignoredMatches' ? ignoredMatchOf : matchOf;
    const match = read(value, this.#context.targetKind, this.#notices);
    if (match === undefined) {
      const reason = 'It has no name, so that it cannot be told what was found: read the report itself';
      this.#gaps.push({ what: `${kind ?? ''}[${indexes[0] ?? 0}]`, reason });
    } else {
      this.#matches.push(match);
    }
  }

  end(skeleton: unknown): ReadReport {
    const subject = subjectOf(skeleton);
    const descriptor = fieldsOf(fieldsOf(skeleton)['descriptor']);
    const observations = this.#matches.map((match) => withLayer(match, subject));
    const { inventory } = this.#context;
    const db = fieldsOf(descriptor['db']);
    const database = databaseOf(fieldsOf(db['status'] ?? db));
    return {
      result: {
        observations,
        controls: [],
        coverage:
          inventory === undefined ? unnamed(subject, observations) : examined(coverageOf(inventory, observations)),
        gaps: [...this.#gaps, ...this.#alertGaps(subject), ...(inventory === undefined ? [NO_INVENTORY] : [])],
        notices: this.#notices.all,
        ...(Object.keys(database).length > 0 && { database }),
      },
      subject,
      inventory: inventory ?? [],
      ...present({ version: textOf(descriptor['version']) }),
    };
  }

  #alert(value: unknown): void {
    for (const alert of listOf(fieldsOf(value)['alerts'])) {
      const type = textOf(fieldsOf(alert)['type']) ?? 'unknown';
      this.#alerts.set(type, (this.#alerts.get(type) ?? 0) + 1);
    }
  }

  #alertGaps({ os = 'the operating system' }: Subject): readonly Gap[] {
    return [...this.#alerts].map(([type, count]) => ({
      what: `packages of ${os}`,
      reason:
        type === 'distro-eol'
          ? `It gets no security updates any more, so that the advisories for ${count} packages are incomplete: move to a supported release`
          : `Grype warns of ${count} packages: ${type}`,
    }));
  }
}

const NO_INVENTORY: Gap = {
  what: 'packages without a match',
  reason:
    'Grype names only packages in which it found something, so that it is not known what it looked at: ' +
    'let Gatehouse run Grype, or allow this gap',
};

/** The coverage without an inventory: whether anything was looked at can be told from what was found or recognised. */
function unnamed({ os }: Subject, observations: readonly Observation[]): Coverage {
  const hit = coverageOf([], observations);
  const names = new Set(observations.map(({ component }) => component?.purl ?? component?.name));
  return names.size === 0 && os === undefined
    ? examined(hit)
    : { unit: 'matched packages', examined: Math.max(1, names.size), passed: 0 };
}

function examined(coverage: Coverage): Coverage {
  if (coverage.examined === 0) {
    throw new ScanError('Grype found no package in the target that it could check');
  }
  return coverage;
}

function withLayer({ observation, layerId }: Match, { layers = [] }: Subject): Observation {
  const { component } = observation;
  if (layerId === undefined || component === undefined) {
    return observation;
  }
  const layer = layers.find(({ diffId }) => diffId === layerId) ?? { diffId: layerId };
  return { ...observation, component: { ...component, layer } };
}
