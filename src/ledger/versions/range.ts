import { compareVersions } from './compare.ts';

interface Constraint {
  readonly sign: '=' | '!=' | '<' | '<=' | '>' | '>=';
  readonly version: string;
}

/** Whether a version is one of those that are meant. */
export type VersionTest = (version: string) => boolean;

const CONSTRAINT = /^(?<sign>!=|[<>]=?|=)?\s*(?<version>[A-Za-z0-9][^\s<>=!|,*]*)$/;

/**
 * Reads `1.2.3`, `>=1.0 <2.0` (all must hold) or `vers:npm/>=1.0|<2.0` (https://github.com/package-url/vers-spec); undefined for what is none of them.
 * A version that the rules of the ecosystem `type` cannot order is in no range.
 */
export function parseRange(type: string, text: string): VersionTest | undefined {
  const vers = /^vers:(?<scheme>[a-z0-9.+-]+)\/(?<constraints>.*)$/i.exec(text.trim())?.groups;
  if (vers !== undefined) {
    return parseVers((vers['scheme'] ?? '').toLowerCase(), vers['constraints'] ?? '');
  }
  if (/^vers:/i.test(text.trim())) {
    return undefined;
  }
  const constraints = readAll(text.split(/[\s,]+(?=[<>=!])/));
  return constraints === undefined ? undefined : (version) => constraints.every((one) => holds(type, version, one));
}

function readAll(texts: readonly string[]): readonly Constraint[] | undefined {
  const read = texts.map((text) => CONSTRAINT.exec(text.trim())?.groups);
  const constraints = read.flatMap((groups) =>
    groups === undefined
      ? []
      : // The pattern lets no other sign through.
        [{ sign: (groups['sign'] ?? '=') as Constraint['sign'], version: groups['version'] ?? '' }],
  );
  return constraints.length === texts.length ? constraints : undefined;
}

const SIGNS: Readonly<Record<Constraint['sign'], (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function holds(type: string, version: string, { sign, version: bound }: Constraint): boolean {
  const order = compareVersions(type, version, bound);
  return order !== undefined && SIGNS[sign](order);
}

function parseVers(scheme: string, text: string): VersionTest | undefined {
  if (text.trim() === '*') {
    return () => true;
  }
  const constraints = readAll(text.split('|').map(decoded));
  if (constraints === undefined || !areOrdered(scheme, constraints)) {
    return undefined;
  }
  const bounds = constraints.filter(({ sign }) => sign !== '=' && sign !== '!=');
  return (version) => {
    const exact = constraints.find((one) => compareVersions(scheme, version, one.version) === 0);
    return exact === undefined ? isBetween(scheme, version, bounds) : SIGNS[exact.sign](0);
  };
}

/** The spec wants every version once, in rising order. */
function areOrdered(scheme: string, constraints: readonly Constraint[]): boolean {
  return constraints.every(({ version }, index) => {
    const before = constraints[index - 1];
    const order = before === undefined ? -1 : compareVersions(scheme, before.version, version);
    return order !== undefined && order < 0;
  });
}

/** The bounds take turns: from a lower one to the upper one that follows. */
function isBetween(scheme: string, version: string, bounds: readonly Constraint[]): boolean {
  const orders = bounds.map((bound) => compareVersions(scheme, version, bound.version));
  if (bounds.length === 0 || orders.includes(undefined)) {
    return false;
  }
  const next = orders.findIndex((order) => order !== undefined && order < 0);
  const below = bounds[next === -1 ? bounds.length - 1 : next - 1];
  const above = next === -1 ? undefined : bounds[next];
  return below?.sign.startsWith('<') !== true && above?.sign.startsWith('>') !== true;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A per cent sign that encodes nothing stands for itself.
    return text;
  }
}
