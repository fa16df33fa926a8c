import type { FieldPath, Json, ManifestObject } from '../../manifest.ts';
import type { Hit, Rule } from '../../rule.ts';
import { credentialIn, isLiteralSecret, isSecretName } from '../hardening/credential.ts';
import { hitAt } from '../pod.ts';
import { isObject, show } from '../value.ts';
import { DASHBOARD, isDashboard } from './dashboard.ts';
import { grafanaDocuments, type GrafanaDocument } from './documents.ts';

function grafana(name: string, path: string): Rule['control'] {
  return { standard: 'Grafana documentation', name, url: `https://grafana.com/docs/grafana/latest/${path}` };
}

const KINDS = ['ConfigMap', DASHBOARD.kind];
/** Deeper than any dashboard that a person or a program makes. */
const MAX_DEPTH = 60;

interface Text {
  readonly key: string;
  readonly text: string;
  readonly path: FieldPath;
}

/** Every text of a document, with the nearest key above it. */
function* textsIn(value: Json | undefined, path: FieldPath, key = ''): Iterable<Text> {
  if (typeof value === 'string') {
    yield { key, text: value, path };
  } else if (typeof value === 'object' && value !== null && path.length < MAX_DEPTH) {
    for (const [name, one] of Object.entries(value)) {
      const part = Array.isArray(value) ? Number(name) : name;
      yield* textsIn(one, [...path, part], typeof part === 'number' ? key : name);
    }
  }
}

/** Fields of a text inside of a ConfigMap have no lines of their own. */
function placeOf({ path }: GrafanaDocument, within: FieldPath): FieldPath {
  return path.length === 0 ? within : path;
}

function where({ path }: GrafanaDocument, within: FieldPath): string {
  const inside = within.map((part) => String(part)).join('.');
  return path.length === 0 ? inside : `${inside} of ${String(path.at(-1))}`;
}

function* checkCredentials(object: ManifestObject): Iterable<Hit> {
  for (const document of grafanaDocuments(object)) {
    for (const { key, text, path } of textsIn(document.value, [])) {
      const credential = credentialIn(text);
      const isNamed = isSecretName(key) && isLiteralSecret(text) && !isDashboardWord(key, text);
      if (credential !== undefined || isNamed) {
        const what = credential === undefined ? 'is a secret by its name' : `holds what looks like ${credential}`;
        yield hitAt({ object }, placeOf(document, path), `The value of ${where(document, path)} ${what} (not shown).`, {
          ...(credential !== undefined && { severity: 'high' }),
        });
      }
    }
  }
}

/** Words of the model that are no secrets although their keys sound so: a variable "token" and its label, a field "key". */
function isDashboardWord(key: string, text: string): boolean {
  return /^(?:key|keys|tokens?)$/i.test(key) && (text.length < 16 || /\s/.test(text));
}

const credentialRule: Rule = {
  id: 'GH-GRAFANA-CREDENTIAL',
  title: 'Grafana dashboard or datasource holds a credential',
  control: grafana('Provision Grafana: Data sources', 'administration/provisioning/#data-sources'),
  severity: 'medium',
  severityReason:
    'Dashboards and ConfigMaps are read by everybody who may look; high where the value has the format of a known credential.',
  remediation: 'Take it from the environment ($__env{NAME}) or a file ($__file{PATH}) of a Secret, and change it.',
  kinds: KINDS,
  check: checkCredentials,
};

/** Names without a dot, and those of the cluster, do not leave it. */
const INSIDE = /^(?:localhost|127\.[\d.]+|\[::1\]|[^.]+|.*\.(?:svc|local|internal|localhost)|.*\.svc\.[^/]*)$/i;

function* checkPlainText(object: ManifestObject): Iterable<Hit> {
  for (const document of grafanaDocuments(object)) {
    for (const { text, path, key } of textsIn(document.value, [])) {
      const host = /^(?:url|baseurl|datasourceurl|host)$/i.test(key)
        ? /^http:\/\/(?:[^@/\s]*@)?(\[[^\]]+\]|[^/:\s]+)/i.exec(text)?.[1]
        : undefined;
      if (host !== undefined && !INSIDE.test(host) && !host.startsWith('$')) {
        const message = `The field ${where(document, path)} asks ${show(host)} by HTTP without TLS.`;
        yield hitAt({ object }, placeOf(document, path), message);
      }
    }
  }
}

const plainTextRule: Rule = {
  id: 'GH-GRAFANA-PLAIN-HTTP',
  title: 'Grafana asks a host outside of the cluster without TLS',
  control: grafana('Data source management', 'administration/data-source-management/'),
  severity: 'low',
  severityReason:
    'Who is on the way reads what is asked and answered, and the credential with it; in the cluster that is common.',
  remediation: 'Ask by https://, with a certificate that Grafana trusts.',
  kinds: KINDS,
  check: checkPlainText,
};

function* checkReadable(object: ManifestObject): Iterable<Hit> {
  for (const document of grafanaDocuments(object)) {
    if (document.value === undefined) {
      yield hitAt(
        { object },
        document.path,
        `The value of ${show(document.name)} is neither JSON nor YAML, so that nothing in it was looked at.`,
      );
    } else if (document.name.endsWith('.json') && !isDashboard(document.value) && !isWrapped(document.value)) {
      yield hitAt(
        { object },
        document.path,
        `The value of ${show(document.name)} is no dashboard: it has no title and panels.`,
      );
    }
  }
}

/** As the API of Grafana answers, and datasources as JSON. */
function isWrapped(value: Json): boolean {
  return isObject(value) && (isDashboard(value['dashboard']) || Array.isArray(value['datasources']));
}

const malformedRule: Rule = {
  id: 'GH-GRAFANA-MALFORMED',
  title: 'Grafana cannot read a dashboard',
  control: grafana('Dashboard JSON model', 'dashboards/build-dashboards/view-dashboard-json-model/'),
  severity: 'low',
  severityReason: 'Grafana leaves it out with a line in its log, and nothing in it was looked at here.',
  remediation: 'Export the dashboard again, as JSON.',
  kinds: ['ConfigMap'],
  check: checkReadable,
};

/** Dashboards of Grafana, as files and in ConfigMaps, and its datasources: what a look at them alone can say. */
export const grafanaRules: readonly Rule[] = [credentialRule, plainTextRule, malformedRule];
