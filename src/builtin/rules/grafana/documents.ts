import { parseAllDocuments } from 'yaml';
import type { FieldPath, Json, ManifestObject } from '../../manifest.ts';
import { groupOf } from '../pod.ts';
import { isObject, objectAt, textAt } from '../value.ts';
import { DASHBOARD } from './dashboard.ts';

/** A dashboard, or the provisioning of datasources, with the field of the object that holds it. */
export interface GrafanaDocument {
  /** undefined where the text is no JSON or YAML. */
  readonly value: Json | undefined;
  readonly path: FieldPath;
  readonly name: string;
}

/** The labels by which the sidecar of Grafana's chart finds its ConfigMaps and Secrets. */
const LABELS = ['grafana_dashboard', 'grafana_datasource'];

/** What of an object is Grafana's; nothing of any other object. */
export function grafanaDocuments(object: ManifestObject): readonly GrafanaDocument[] {
  if (object.kind === DASHBOARD.kind && object.apiVersion === DASHBOARD.apiVersion) {
    return [{ value: object.value, path: [], name: object.name }];
  }
  if (object.kind !== 'ConfigMap' || groupOf(object) !== '') {
    return [];
  }
  const labels = objectAt(object.value, 'metadata', 'labels');
  if (!LABELS.some((label) => Object.hasOwn(labels, label))) {
    return [];
  }
  const data = objectAt(object.value, 'data');
  return Object.keys(data).flatMap((key) => {
    const text = textAt(data, key);
    return text !== undefined && /\.(?:json|ya?ml)$/.test(key)
      ? [{ value: parsed(text), path: ['data', key], name: key }]
      : [];
  });
}

const MAX_TEXT = 4 * 1024 * 1024;

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Datasources are YAML, as a rule.
    return parsedYaml(text);
  }
}

function parsedYaml(text: string): Json | undefined {
  const [document, ...others] = text.length > MAX_TEXT ? [] : parseAllDocuments(text, { logLevel: 'silent' });
  if (document === undefined || others.length > 0 || document.errors.length > 0) {
    return undefined;
  }
  const value = document.toJS({ maxAliasCount: 100 }) as Json;
  return isObject(value) ? value : undefined;
}
