import { rules } from '../../src/builtin/rules/index.ts';
import { controlOf } from '../../src/crosswalk/control.ts';
import { OF_ITS_OWN } from '../../src/crosswalk/of-its-own.ts';
import { CROSSWALK, CROSSWALK_TOOLS, type CrosswalkTool } from '../../src/crosswalk/table.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { merge } from '../../src/domain/merge.ts';
import { mergeFindings } from '../../src/domain/merge-findings.ts';
import type { Observed } from '../../src/domain/observation.ts';
import type { Target } from '../../src/domain/scan.ts';
import { builtinSays, readTool } from '../scanners/manifest-fixtures.ts';

const SHAPES: Readonly<Record<CrosswalkTool, RegExp>> = {
  builtin: /^GH-[A-Z0-9]+(?:-[A-Z0-9]+)+$/,
  kubescape: /^C-0\d{3}$/,
  'kube-linter': /^[a-z]+(?:-[a-z]+)*$/,
  'kube-score': /^[a-z]+(?:-[a-z]+)*$/,
  kubesec: /^[A-Z][A-Za-z]+$/,
  trivy: /^KSV-\d{4,5}$/,
};
const TOOLS = CROSSWALK_TOOLS.filter((tool) => tool !== 'builtin');
const target: Target = { kind: 'manifests', name: 'manifests' };

function idsOf(tool: CrosswalkTool): readonly string[] {
  return CROSSWALK.flatMap((row) => row.rules[tool] ?? []);
}

async function together(tools: readonly string[]): Promise<readonly Finding[]> {
  const observed: Observed[] = [{ scan: 'builtin@manifests', target, observations: builtinSays() }];
  for (const tool of tools) {
    const { result } = await readTool(tool);
    observed.push({ scan: `${tool}@manifests`, target, observations: result.observations });
  }
  return merge(observed);
}

function seenBy(findings: readonly Finding[], ruleId: string, name: string) {
  return findings
    .filter((one) => one.resource?.name === name && one.sightings.some((sighting) => sighting.ruleId === ruleId))
    .map(({ sightings }) => sightings.map(({ scan }) => scan.replace('@manifests', '')));
}

describe('the crosswalk', () => {
  it.each(CROSSWALK_TOOLS)('has well-formed ids of %s, each in one row', (tool) => {
    const ids = idsOf(tool);

    expect(ids.filter((id) => !SHAPES[tool].test(id.split('#')[0] ?? ''))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    // An id as a whole and a part of it would be two controls.
    expect(ids.filter((id) => id.includes('#') && ids.includes(id.split('#')[0] ?? ''))).toEqual([]);
  });

  it('has keys that are told apart, and joins at least two scanners in each row', () => {
    expect(new Set(CROSSWALK.map(({ key }) => key)).size).toBe(CROSSWALK.length);
    expect(CROSSWALK.filter((row) => Object.keys(row.rules).length < 2)).toEqual([]);
  });

  it('names only rules that Gatehouse has', () => {
    const known = new Set(rules.map(({ id }) => id));

    expect(idsOf('builtin').filter((id) => !known.has(id.split('#')[0] ?? ''))).toEqual([]);
  });

  it.each(TOOLS)('knows every rule that the fixture of %s has, in a row or as one of its own', async (tool) => {
    const { result } = await readTool(tool);
    const joined = new Set(idsOf(tool).map((id) => id.split('#')[0]));
    const own = new Set(OF_ITS_OWN[tool]);
    const seen = new Set(result.observations.map(({ ruleId }) => ruleId));

    expect([...seen].filter((id) => !joined.has(id) && !own.has(id))).toEqual([]);
    expect([...own].filter((id) => joined.has(id))).toEqual([]);
  });

  it('makes one finding of what five scanners say of a container that may run as root', async () => {
    const findings = await together(TOOLS);

    expect(seenBy(findings, 'GH-PSS-RUN-AS-NON-ROOT', 'web')).toEqual([
      ['builtin', 'kube-linter', 'kubescape', 'kubesec', 'trivy'],
    ]);
  });

  it('makes one finding of what six scanners say of a privileged container, under the name of our rule', async () => {
    const findings = await together(TOOLS);

    expect(seenBy(findings, 'GH-PSS-PRIVILEGED', 'web')).toEqual([
      ['builtin', 'kube-linter', 'kube-score', 'kubescape', 'kubesec', 'trivy'],
    ]);
    expect(findings.find(({ aliases }) => aliases.includes('KSV-0017'))?.id).toBe('GH-PSS-PRIVILEGED');
  });

  it('does not join two containers of one pod', async () => {
    const findings = await together(TOOLS);

    const sides = findings.filter(({ resource, aliases, id }) =>
      [id, ...aliases].includes('GH-NSA-MEMORY-LIMIT') ? resource?.name === 'pair' : false,
    );
    expect(sides.map(({ resource }) => resource?.fieldPath?.replace(/\.resources.*$/, ''))).toEqual([
      'spec.containers[0]',
      'spec.containers[1]',
    ]);
  });

  it('makes one finding also of scans that were made apart', async () => {
    const parts = await Promise.all(
      ['trivy', 'kubesec', 'kubescape'].map(async (tool) => {
        const id = `${tool}@manifests`;
        const { result } = await readTool(tool);
        const scan = {
          id,
          scanner: tool,
          version: '1',
          target,
          status: 'completed',
          durationMs: 0,
          controls: [],
          gaps: [],
        } as const;
        return { scans: [scan], findings: merge([{ scan: id, target, observations: result.observations }]) };
      }),
    );

    const { findings } = mergeFindings(parts);
    expect(seenBy(findings, 'KSV-0017', 'web')).toEqual([['kubescape', 'kubesec', 'trivy']]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it('keeps every sighting: as many occurrences as the scanners have reported', async () => {
    const findings = await together(TOOLS);
    const reported = [
      builtinSays(),
      ...(await Promise.all(TOOLS.map(async (tool) => (await readTool(tool)).result.observations))),
    ];

    const occurrences = findings.flatMap(({ sightings }) => sightings.map(({ count }) => count));
    expect(occurrences.reduce((sum, count) => sum + count, 0)).toBe(reported.flat().length);
  });
});

const ADD = 'spec.containers[0].securityContext.capabilities.add';

describe('controlOf', () => {
  it('says nothing of a rule that has no like', () => {
    expect(controlOf('trivy', 'KSV-0118', {})).toEqual({});
    expect(controlOf('conftest', 'main.deny', { fieldPath: 'spec' })).toEqual({});
  });

  it('tells the namespaces of the node apart by the field', () => {
    const keys = ['hostPID', 'hostIPC', 'hostNetwork'].map(
      (field) => controlOf('builtin', 'GH-PSS-HOST-NAMESPACES', { fieldPath: `spec.${field}` }).controlKey,
    );

    expect(keys).toEqual(['control:host-pid', 'control:host-ipc', 'control:host-network']);
  });

  it.each([
    ['a field of a container', 'spec.containers[1].securityContext.privileged', undefined, 'a.yaml#spec.containers[1]'],
    ['the pod, with one container', undefined, 'spec.containers[0]', 'a.yaml#spec.containers[0]'],
    ['the pod, with several', undefined, undefined, 'a.yaml#'],
  ])('places what is said of %s', (_what, fieldPath, onlyContainer, place) => {
    expect(controlOf('trivy', 'KSV-0017', { fieldPath, onlyContainer, file: 'a.yaml' }).controlPlace).toBe(place);
  });

  it('does not join a volume with another', () => {
    const places = [0, 1].map(
      (index) => controlOf('kubescape', 'C-0048', { fieldPath: `spec.volumes[${index}].hostPath.path` }).controlPlace,
    );

    expect(places).toEqual(['#spec.volumes[0]', '#spec.volumes[1]']);
  });

  it('does not take a capability in the place of another for the one that was there', () => {
    const [raw, admin] = ['NET_RAW', 'SYS_ADMIN'].map(
      (value) => controlOf('builtin', 'GH-PSS-CAPABILITIES', { fieldPath: `${ADD}[0]`, value }).controlPlace,
    );

    expect(admin).not.toBe(raw);
    expect(controlOf('kubescape', 'C-0046', { fieldPath: `${ADD}[1]`, value: 'NET_RAW' }).controlPlace).toBe(raw);
  });

  it('does not take a container with SYS_ADMIN for a privileged one', () => {
    const keys = ['spec.containers[0].securityContext.privileged', `${ADD}[0]`].map(
      (fieldPath) => controlOf('kubescape', 'C-0057', { fieldPath }).controlKey,
    );

    expect(keys).toEqual(['control:privileged', 'control:capability-sys-admin']);
  });
});
