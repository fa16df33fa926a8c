// Pods that between them write every field of the Pod Security Standards in every way: node e2e/pod-security/generate.mjs
// prints them, one JSON object a line.
import { pathToFileURL } from 'node:url';
import { CONTROLS } from './controls.mjs';
import { BASES, PLACES } from './pods.mjs';
import { chance } from './random.mjs';
import { TEMPLATES, wrap } from './templates.mjs';
import { windowsPods } from './windows.mjs';

const SEED = 20_261_122;
const COMBINATIONS = 700;
const OTHER_VERSIONS = 3;

/** From the first release with Pod Security admission to the newest. */
const VERSIONS = Array.from({ length: 16 }, (_, index) => `v1.${22 + index}`);

const notMain = (places) => places.filter((place) => place !== 'main');
const OTHER_PLACES = notMain(PLACES);

/** Three values a level, at the pod and two containers: every way in which one can override another. */
const INHERITED = {
  seccomp: ['seccompProfile', { type: 'RuntimeDefault' }, { type: 'Unconfined' }],
  appArmor: ['appArmorProfile', { type: 'RuntimeDefault' }, { type: 'Unconfined' }],
  seLinux: ['seLinuxOptions', { type: 'container_t' }, { type: 'spc_t' }],
  runAsNonRoot: ['runAsNonRoot', true, false],
  runAsUser: ['runAsUser', 1000, 0],
};

function* singles() {
  let turn = 0;
  for (const [control, { pod = [], annotation = [], container = [], places = PLACES }] of Object.entries(CONTROLS)) {
    for (const write of [...pod, ...annotation]) {
      for (const base of Object.values(BASES)) yield { control, pod: changed(base, write) };
    }
    for (const write of container) {
      turn += 1;
      yield { control, pod: changed(BASES.hardened, write, 'main') };
      yield { control, pod: changed(BASES.hardened, write, cyclic(notMain(places), turn)) };
      yield { control, pod: changed(BASES.plain, write, cyclic(places, turn)) };
    }
  }
}

const cyclic = (list, turn) => list[turn % list.length];

function changed(base, write, place) {
  const pod = base();
  write(pod, place);
  return pod;
}

function* inheritances() {
  let turn = 0;
  for (const [control, [name, ...values]] of Object.entries(INHERITED)) {
    const choices = [undefined, ...values];
    for (const outer of choices) {
      for (const first of choices) {
        for (const other of choices) {
          turn += 1;
          const place = cyclic(OTHER_PLACES, turn);
          yield { control, pod: overriding(name, outer, { main: first, [place]: other }) };
        }
      }
    }
  }
}

function overriding(name, outer, inner) {
  const pod = BASES.hardened();
  setOrRemove(pod.spec.securityContext, name, outer);
  for (const [place, value] of Object.entries(inner)) {
    const [write] = CONTROLS.nothing.container.slice(-1);
    setOrRemove((write(pod, place).securityContext ??= {}), name, value);
  }
  return pod;
}

function setOrRemove(target, name, value) {
  if (value === undefined) delete target[name];
  else target[name] = value;
}

function writersOf({ pod = [], container = [], places = PLACES }) {
  return pod.map((write) => [write]).concat(container.map((write) => [write, places]));
}

function* combinations({ below, pick }) {
  // By control first: those with few values come as often as those with many.
  const controls = Object.values(CONTROLS).map(writersOf);
  for (let count = 0; count < COMBINATIONS; count += 1) {
    const pod = pick(Object.values(BASES))();
    for (let changes = 2 + below(5); changes > 0; changes -= 1) {
      const [write, places] = pick(pick(controls));
      write(pod, places === undefined ? undefined : pick(places));
    }
    yield { control: 'combination', pod };
  }
}

function windows() {
  return windowsPods().map((pod) => ({ control: 'windows', pod }));
}

function named({ control, pod }, index, random) {
  const name = `${control.toLowerCase()}-${index}`;
  const versions = new Set(['latest']);
  while (versions.size <= OTHER_VERSIONS) versions.add(random.pick(VERSIONS));
  // Undefined fields are not written.
  const plain = JSON.parse(JSON.stringify({ ...pod, metadata: { ...pod.metadata, name } }));
  return { name, control, object: plain, versions: [...versions] };
}

/**
 * @returns {{ name: string, control: string, object: object, versions: string[] }[]} each a Pod or something with a pod
 *   template, and the versions of the standard to ask for
 */
export function generate() {
  const random = chance(SEED);
  const pods = [...singles(), ...inheritances(), ...windows(), ...combinations(random)];
  return pods.flatMap((entry, index) => {
    const one = named(entry, index, random);
    const isWrapped = index % 4 === 0 && one.object.spec.ephemeralContainers === undefined;
    if (!isWrapped) return [one];
    const kind = TEMPLATES[(index / 4) % TEMPLATES.length];
    const template = { ...one, name: `${one.name}-${kind.toLowerCase()}`, versions: one.versions.slice(0, 2) };
    return [one, { ...template, object: wrap(kind, template.name, one.object) }];
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { object } of generate()) console.log(JSON.stringify(object));
}
