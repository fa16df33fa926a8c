import { Ajv } from 'ajv';

/** What code scanning reads of a SARIF document. */
export interface SarifDocument {
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: { readonly name: string; readonly version?: string; readonly rules?: readonly SarifRule[] };
  };
  readonly automationDetails?: { readonly id?: string };
  readonly results: readonly SarifResult[];
}

export interface SarifRule {
  readonly id: string;
  readonly properties?: { readonly tags?: readonly string[]; readonly 'security-severity'?: string };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly level?: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: { readonly startLine?: number; readonly endLine?: number };
    };
  }[];
}

const string = { type: 'string', minLength: 1 } as const;
const line = { type: 'integer', minimum: 1 } as const;
const physicalLocation = {
  type: 'object',
  required: ['artifactLocation'],
  properties: {
    artifactLocation: { type: 'object', required: ['uri'], properties: { uri: string } },
    region: { type: 'object', properties: { startLine: line, endLine: line } },
  },
};
const result = {
  type: 'object',
  required: ['ruleId', 'message', 'locations'],
  properties: {
    ruleId: string,
    message: { type: 'object', required: ['text'], properties: { text: string } },
    locations: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: { type: 'object', required: ['physicalLocation'], properties: { physicalLocation } },
    },
  },
};
const rule = {
  type: 'object',
  required: ['id'],
  properties: { id: string, properties: { type: 'object', properties: { tags: { type: 'array', maxItems: 20 } } } },
};
const driver = {
  type: 'object',
  required: ['name'],
  properties: { name: string, rules: { type: 'array', maxItems: 25_000, items: rule } },
};
const run = {
  type: 'object',
  required: ['tool', 'results'],
  properties: {
    tool: { type: 'object', required: ['driver'], properties: { driver } },
    results: { type: 'array', maxItems: 25_000, items: result },
  },
};

// The limits are those of "SARIF support for code scanning", section "Validating your SARIF file".
const validate = new Ajv({ strict: false }).compile<SarifDocument>({
  type: 'object',
  required: ['version', 'runs'],
  properties: { version: { const: '2.1.0' }, runs: { type: 'array', minItems: 1, maxItems: 20, items: run } },
});

/** What GitHub finds wrong when it processes an upload; empty when it takes it. */
export function processingErrors(document: unknown): string[] {
  if (!validate(document)) {
    const [first] = validate.errors ?? [];
    return [`Unable to upload as the SARIF file is invalid: ${first?.instancePath ?? ''} ${first?.message ?? ''}`];
  }
  const keys = document.runs.map((each) => `${each.tool.driver.name} ${categoryOf(each)}`);
  return new Set(keys).size === keys.length ? [] : ['The SARIF file has multiple runs with the same category'];
}

/** The document, once processing found nothing wrong with it. */
export function readDocument(document: unknown): SarifDocument {
  return validate(document) ? document : { runs: [] };
}

/** Everything before the last slash of the run's automation id. */
export function categoryOf({ automationDetails }: SarifRun): string {
  const id = automationDetails?.id ?? '';
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}
