import type { ElementPlace } from '../../decode/json-splitter.ts';
import type { ElementPattern } from '../../decode/patterns.ts';
import type { ControlResult, Gap } from '../../domain/scan.ts';
import { fieldsOf, textOf } from '../fields.ts';
import { Notices } from '../notices.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';
import { assemble } from './assemble.ts';
import type { Draft } from './drafts.ts';
import { licenceDraft, misconfigurationDraft, secretDraft } from './other-findings.ts';
import { packageOf, type FoundPackage } from './packages.ts';
import { vulnerabilityDraft } from './vulnerability.ts';
import { checkId, decisionStatus } from './words.ts';

type Kind = keyof typeof DRAFTS | 'Packages' | 'ExperimentalModifiedFindings';

const DRAFTS = {
  Vulnerabilities: vulnerabilityDraft,
  Misconfigurations: misconfigurationDraft,
  Secrets: secretDraft,
  Licenses: licenceDraft,
} as const;

/** By the word for what a statement is about. */
const DECIDED = {
  vulnerability: vulnerabilityDraft,
  misconfiguration: misconfigurationDraft,
  secret: secretDraft,
  license: licenceDraft,
} as const;

const KINDS: readonly Kind[] = [
  'Vulnerabilities',
  'Packages',
  'Misconfigurations',
  'Secrets',
  'Licenses',
  'ExperimentalModifiedFindings',
];

// The second half: reports of schema 1, made before Trivy 0.20, are the bare array of results.
const ELEMENTS: readonly ElementPattern[] = [
  ...KINDS.map((kind) => ['Results', '*', kind, '*']),
  ...KINDS.map((kind) => ['*', kind, '*']),
];

const RESULT = {
  type: 'object',
  required: ['Target'],
  properties: { Target: { type: 'string' }, Class: { type: 'string' }, Type: { type: 'string' } },
};

const SCHEMA = {
  anyOf: [
    {
      type: 'object',
      required: ['SchemaVersion', 'ArtifactName'],
      properties: {
        SchemaVersion: { type: 'integer', minimum: 2 },
        ArtifactName: { type: 'string' },
        ArtifactType: { type: 'string' },
        Results: { type: ['array', 'null'], items: RESULT },
        Metadata: { type: ['object', 'null'] },
      },
    },
    {
      type: 'array',
      minItems: 1,
      items: { ...RESULT, anyOf: [{ required: ['Vulnerabilities'] }, { required: ['Type'] }] },
    },
  ],
};

/** The JSON report of `trivy image`, `fs`, `repo`, `rootfs`, `sbom` and `config`, of every version that wrote one. */
export const trivyReport: ReportFormat = {
  name: 'Trivy JSON',
  elements: ELEMENTS,
  schema: SCHEMA,
  begin: (context) => new TrivyReading(context),
};

class TrivyReading implements Reading {
  readonly #context: ReadContext;
  readonly #notices = new Notices();
  readonly #drafts: Draft[] = [];
  readonly #packages: FoundPackage[] = [];
  readonly #controls: ControlResult[] = [];
  readonly #gaps: Gap[] = [];

  constructor(context: ReadContext) {
    this.#context = context;
  }

  element(value: unknown, { pattern, indexes }: ElementPlace): void {
    const kind = KINDS[pattern % KINDS.length];
    const [result = 0, index = 0] = indexes;
    if (kind === undefined) {
      return;
    }
    if (kind === 'Packages') {
      this.#package(packageOf(value, result));
      return;
    }
    if (kind === 'Misconfigurations' && this.#control(value)) {
      return;
    }
    const draft =
      kind === 'ExperimentalModifiedFindings'
        ? this.#decided(value, result)
        : DRAFTS[kind](value, result, this.#notices);
    this.#keep(draft, `Results[${result}].${kind}[${index}]`);
  }

  end(skeleton: unknown): ReadReport {
    return assemble(skeleton, {
      context: this.#context,
      notices: this.#notices,
      drafts: this.#drafts,
      packages: this.#packages,
      controls: this.#controls,
      gaps: this.#gaps,
    });
  }

  #package(found: FoundPackage | undefined): void {
    if (found !== undefined) {
      this.#packages.push(found);
    }
  }

  /** Notes the result of a check; true when it passed and so is no finding. */
  #control(value: unknown): boolean {
    const { ID, AVDID, Status, Title } = fieldsOf(value);
    const id = textOf(ID) ?? textOf(AVDID);
    if (id !== undefined && (Status === 'PASS' || Status === 'FAIL')) {
      const title = textOf(Title);
      const result = Status === 'PASS' ? 'pass' : 'fail';
      this.#controls.push({ id: checkId(id), result, ...(title !== undefined && { title }) });
    }
    return Status === 'PASS';
  }

  /** A finding that a statement speaks of (VEX, .trivyignore), with the status it gives. */
  #decided(value: unknown, result: number): Draft | undefined {
    const { Type, Status, Statement, Finding } = fieldsOf(value);
    const draftOf = isDecided(Type) ? DECIDED[Type] : undefined;
    const draft = draftOf?.(Finding, result, this.#notices);
    if (draft === undefined) {
      return undefined;
    }
    const statement = textOf(Statement);
    const status = decisionStatus(textOf(Status), this.#notices);
    return {
      ...draft,
      observation: { ...draft.observation, status, ...(statement !== undefined && { message: statement }) },
    };
  }

  #keep(draft: Draft | undefined, what: string): void {
    if (draft === undefined) {
      this.#gaps.push({
        what,
        reason: 'It has no name, so that it cannot be told what was found: read the report itself',
      });
    } else {
      this.#drafts.push(draft);
    }
  }
}

function isDecided(type: unknown): type is keyof typeof DECIDED {
  return typeof type === 'string' && Object.hasOwn(DECIDED, type);
}
