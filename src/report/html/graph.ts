import { resourceName } from '../words.ts';
import { cellsOf } from '../table/cells.ts';
import type { Grant, Layout } from './graph-layout.ts';
import { markup, type Markup } from './markup.ts';

// In units of the drawing, which are pixels at its natural size.
const WIDTH = 960;
const BOX = { width: 300, height: 42 } as const;
const PITCH = 52;
const BEND = 130;
const LONGEST = 38;

/** Subjects left, roles right, a line for each grant; risky grants are thick, red and carry a marked diamond. */
export function accessGraph({ subjects, roles, grants }: Layout): Markup {
  const rows = Math.max(subjects.length, roles.length, 1);
  const height = rows * PITCH;
  const top = (count: number): number => ((rows - count) * PITCH) / 2 + (PITCH - BOX.height) / 2;
  const positions = (nodes: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(nodes.map(({ id }, index) => [id, top(nodes.length) + index * PITCH]));
  const left = positions(subjects);
  const right = positions(roles);
  const risks = riskWords(grants);
  const edges = grants.map((grant, index) =>
    edge(
      grant,
      index,
      (left.get(grant.subject.id) ?? 0) + BOX.height / 2,
      (right.get(grant.role.id) ?? 0) + BOX.height / 2,
    ),
  );
  return markup`<svg class="graph" viewBox="-2 0 ${WIDTH + 4} ${height}" width="${WIDTH + 4}" height="${height}" role="img" aria-label="Who may do what: ${subjects.length} subjects, ${roles.length} roles, ${grants.length} grants">
${edges.map(({ line }) => line)}${edges.map(({ mark }) => mark)}${subjects.map((subject) => node(0, left.get(subject.id) ?? 0, resourceName(subject), subject.kind, undefined))}${roles.map(
    (role) =>
      node(
        WIDTH - BOX.width,
        right.get(role.id) ?? 0,
        resourceName(role),
        `${role.kind}${role.defined ? '' : ', defined elsewhere'}`,
        risks.get(role.id),
        role.permissions,
      ),
  )}</svg>`;
}

function riskWords(grants: readonly Grant[]): ReadonlyMap<string, string> {
  return new Map(
    grants.flatMap(({ role, risk }) =>
      risk === undefined || role.risks.length === 0
        ? []
        : [[role.id, `${risk}: ${role.risks.map(({ title }) => title).join(', ')}`]],
    ),
  );
}

function node(
  x: number,
  y: number,
  name: string,
  kind: string,
  risk: string | undefined,
  permissions: readonly string[] = [],
): Markup {
  const about = [name, risk, ...permissions.slice(0, 20)].filter((line) => line !== undefined).join('\n');
  return markup`<g class="node${risk === undefined ? '' : ' risky'}"><title>${about}</title><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x + 12}" y="${y + 18}">${clipped(name.slice(name.indexOf(' ') + 1), LONGEST)}</text><text class="kind" x="${x + 12}" y="${y + 33}">${clipped(risk === undefined ? kind : `! ${risk}`, LONGEST + 8)}</text></g>
`;
}

function edge(
  { binding, subject, role, risk }: Grant,
  index: number,
  y1: number,
  y2: number,
): { readonly line: Markup; readonly mark: Markup | undefined } {
  const x1 = BOX.width;
  const x2 = WIDTH - BOX.width;
  const where = binding.namespace === undefined ? 'in the whole cluster' : `in ${binding.namespace}`;
  const about = `${resourceName(subject)} may act as ${resourceName(role)} ${where}, by ${binding.kind} ${binding.name}`;
  const risks =
    risk === undefined
      ? ''
      : `\n${[...binding.risks, ...role.risks].map(({ severity, title }) => `${severity}: ${title}`).join('\n')}`;
  const line = markup`<path class="edge${risk === undefined ? '' : ' risky'}" d="M${x1} ${y1}C${x1 + BEND} ${y1} ${x2 - BEND} ${y2} ${x2} ${y2}"><title>${about}${risks}</title></path>
`;
  return {
    line,
    mark: risk === undefined ? undefined : diamond(curvePoint(0.3 + (index % 5) * 0.1, y1, y2), `${about}${risks}`),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the curve of an edge is at `t` between 0 and 1. */
function curvePoint(t: number, y1: number, y2: number): Point {
  const u = 1 - t;
  const along = (a: number, b: number, c: number, d: number): number =>
    u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
  const x = along(BOX.width, BOX.width + BEND, WIDTH - BOX.width - BEND, WIDTH - BOX.width);
  return { x: Math.round(x), y: Math.round(along(y1, y1, y2, y2)) };
}

function diamond({ x, y }: Point, about: string): Markup {
  return markup`<g class="mark"><title>${about}</title><path d="M${x} ${y - 11}L${x + 11} ${y}L${x} ${y + 11}L${x - 11} ${y}Z"/><text x="${x}" y="${y + 4}">!</text></g>
`;
}

function clipped(text: string, cells: number): string {
  if (cellsOf(text) <= cells) {
    return text;
  }
  let taken = '';
  for (const character of text) {
    if (cellsOf(taken) + cellsOf(character) > cells - 1) {
      break;
    }
    taken += character;
  }
  return `${taken}…`;
}
