import { NEWEST_KUBERNETES } from '../../../src/builtin/kubernetes-version.ts';
import { KeptTrees } from '../../../src/builtin/manifests/documents.ts';
import { contentsOf } from '../../../src/builtin/manifests/read.ts';
import { SourceText } from '../../../src/builtin/manifests/text.ts';
import { judgeManifests } from '../../../src/builtin/scanner.ts';

const DASHBOARD = {
  title: 'Orders',
  uid: 'orders',
  schemaVersion: 39,
  templating: { list: [{ name: 'token', label: 'Token' }] },
  panels: [{ title: 'Rate', datasource: { type: 'prometheus', url: 'http://prometheus.monitoring.svc:9090' } }],
};

function judged(text: string, file = 'dashboards/orders.json') {
  const { loaded } = contentsOf(new SourceText(file, text), new KeptTrees());
  const manifests = { loaded, others: [], foreign: 0, gaps: [], notices: [], passedOver: [] };
  return judgeManifests(manifests, { kubernetesVersion: NEWEST_KUBERNETES, podSecurity: 'restricted' }).result;
}

function said(text: string, file?: string) {
  return judged(text, file)
    .observations.filter(({ ruleId }) => ruleId.startsWith('GH-GRAFANA'))
    .map(({ ruleId, severity, message, locations = [] }) => [ruleId, severity, message, locations[0]?.startLine]);
}

function configMap(data: Readonly<Record<string, string>>, label = 'grafana_dashboard'): string {
  const metadata = { name: 'a', namespace: 'monitoring', labels: { [label]: '1' } };
  return JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data });
}

describe('a dashboard of Grafana', () => {
  it('is looked at as a file of its own, and is no reason to complain by itself', () => {
    expect(judged(JSON.stringify(DASHBOARD)).coverage).toEqual({ unit: 'objects', examined: 1, passed: 1, skipped: 0 });
  });

  it('that holds credentials is found at their lines, without their values', () => {
    const text = JSON.stringify(
      { ...DASHBOARD, links: [{ url: 'https://bot:hunter2secret@git.acme.example' }], apiKey: 'q8Zr2kV0' },
      null,
      1,
    );

    expect(said(text)).toEqual([
      [
        'GH-GRAFANA-CREDENTIAL',
        'high',
        'The value of links.0.url holds what looks like a URL with a password (not shown).',
        expect.any(Number),
      ],
      [
        'GH-GRAFANA-CREDENTIAL',
        'medium',
        'The value of apiKey is a secret by its name (not shown).',
        expect.any(Number),
      ],
    ]);
    expect(JSON.stringify(judged(text).observations)).not.toMatch(/hunter2secret|q8Zr2kV0/);
  });

  it.each([
    ['http://metrics.acme.example/api', 1],
    ['https://metrics.acme.example/api', 0],
    ['http://prometheus:9090', 0],
    ['http://localhost:9090', 0],
    ['http://${host}/api', 0],
  ])('that asks %s is found %i times', (url, times) => {
    const found = said(JSON.stringify({ ...DASHBOARD, panels: [{ datasource: { url } }] }));

    expect(found.map(([rule]) => rule)).toEqual(Array.from({ length: times }, () => 'GH-GRAFANA-PLAIN-HTTP'));
  });

  it('in a ConfigMap is read by its label, and one that cannot be read is told of', () => {
    const secret = JSON.stringify({ ...DASHBOARD, password: 'q8Zr2kV0x' });
    const found = said(configMap({ 'a.json': secret, 'b.json': '{"panels": [', 'c.json': '{"a": 1}' }), 'cm.json');

    expect(found.map(([rule, , message]) => [rule, message])).toEqual([
      ['GH-GRAFANA-CREDENTIAL', 'The value of password of a.json is a secret by its name (not shown).'],
      ['GH-GRAFANA-MALFORMED', 'The value of "b.json" is neither JSON nor YAML, so that nothing in it was looked at.'],
      ['GH-GRAFANA-MALFORMED', 'The value of "c.json" is no dashboard: it has no title and panels.'],
    ]);
    expect(said(configMap({ 'a.json': secret }, 'app'), 'cm.json')).toEqual([]);
  });

  it('is no manifest of anything else that has a title', () => {
    expect(judged(JSON.stringify({ title: 'A page', rows: 'many' })).coverage.examined).toBe(0);
  });
});

function yaml(password: string): string {
  return `apiVersion: 1\ndatasources:\n  - name: a\n    url: http://db.acme.example\n    secureJsonData: {password: "${password}"}\n`;
}

describe('datasources of Grafana', () => {
  it('that hold a password are found, and references are not', () => {
    const found = said(configMap({ 'a.yaml': yaml('q8Zr2kV0x') }, 'grafana_datasource'), 'cm.json');
    expect(found.map(([rule]) => rule)).toEqual(['GH-GRAFANA-CREDENTIAL', 'GH-GRAFANA-PLAIN-HTTP']);
    expect(said(configMap({ 'a.yaml': yaml('$__env{PASSWORD}') }, 'grafana_datasource'), 'cm.json')).toHaveLength(1);
  });
});
