import type { Json, JsonObject } from '../../manifest.ts';
import { isObject } from '../value.ts';

/** The kind under which a dashboard that is a file of its own is known here; no API server has it. */
export const DASHBOARD = { apiVersion: 'grafana', kind: 'GrafanaDashboard' } as const;

/** Whether a value is the JSON model of a dashboard, as Grafana exports it. */
export function isDashboard(value: Json | undefined): value is JsonObject {
  return (
    isObject(value) &&
    (Array.isArray(value['panels']) || Array.isArray(value['rows'])) &&
    typeof value['title'] === 'string' &&
    (typeof value['schemaVersion'] === 'number' || typeof value['uid'] === 'string')
  );
}
