export type State = 'ok' | 'warning' | 'problem';

/** One thing that a run needs: how it stands here, and what to do where it does not stand well. */
export interface Diagnosis {
  readonly group: 'Machine' | 'Scanners' | 'Databases' | 'Network' | 'GitHub';
  readonly name: string;
  /** `problem`: it would stop a run here; `warning`: a run would do less. */
  readonly state: State;
  /** What was found. It may hold foreign text. */
  readonly text: string;
  /** What to do, for anything but ok. */
  readonly remedy?: string;
}

type Named = Pick<Diagnosis, 'group' | 'name'>;

export function ok(named: Named, text: string): Diagnosis {
  return { ...named, state: 'ok', text };
}

export function warning(named: Named, text: string, remedy: string): Diagnosis {
  return { ...named, state: 'warning', text, remedy };
}

export function problem(named: Named, text: string, remedy: string): Diagnosis {
  return { ...named, state: 'problem', text, remedy };
}
