/** What goes wrong with one request. `after`: the change was made, the client does not learn it. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500 | 502 | 503 | 504;
      readonly message?: string;
      readonly errors?: readonly unknown[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly when?: 'before' | 'after';
    }
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | { readonly kind: 'slow'; readonly ms: number }
  /** The body ends early, after the change was made. */
  | { readonly kind: 'truncate' }
  | { readonly kind: 'primary-limit'; readonly resetSeconds: number }
  | { readonly kind: 'secondary-limit'; readonly retryAfter?: number; readonly status?: 403 | 429 };

/** Which requests a fault is for; what is left out matches all. */
export interface FaultMatch {
  readonly method?: string;
  readonly path?: string | RegExp;
  /** As in checks/update. */
  readonly operation?: string;
  /** The how manieth matching request is the first to fail; default 1. */
  readonly nth?: number;
  /** How many fail in a row; default 1. */
  readonly times?: number;
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
}

interface Entry {
  readonly match: FaultMatch;
  readonly fault: Fault;
  seen: number;
  fired: number;
}

export interface FaultQueue {
  add(match: FaultMatch, fault: Fault): void;
  /** The fault for this request; counts it as seen by every entry. */
  take(request: Seen): Fault | undefined;
  /** How many failures were announced and have not happened. */
  pending(): number;
}

export function createFaults(): FaultQueue {
  const entries: Entry[] = [];
  return {
    add(match, fault) {
      entries.push({ match, fault, seen: 0, fired: 0 });
    },
    take(request) {
      const matching = entries.filter((entry) => matches(entry.match, request));
      for (const entry of matching) {
        entry.seen += 1;
      }
      const first = matching.find(isDue);
      if (first !== undefined) {
        first.fired += 1;
      }
      return first?.fault;
    },
    pending() {
      return entries.reduce((sum, { match, fired }) => sum + (match.times ?? 1) - fired, 0);
    },
  };
}

function isDue(entry: Entry): boolean {
  return entry.seen >= (entry.match.nth ?? 1) && entry.fired < (entry.match.times ?? 1);
}

function matches({ method, path, operation }: FaultMatch, request: Seen): boolean {
  return (
    (method === undefined || method === request.method) &&
    (operation === undefined || operation === request.operation) &&
    (path === undefined || (typeof path === 'string' ? request.path.endsWith(path) : path.test(request.path)))
  );
}
