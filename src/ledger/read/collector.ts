import type { Exception, ExceptionFormat, ExceptionMatch } from '../../domain/exception.ts';
import { nearest } from '../../domain/nearest.ts';
import { dayAfter, refusedLife } from '../life.ts';
import type { Asked, LedgerReading, Mistake } from './reading.ts';
import type { Item } from './tree.ts';

type Place = Pick<Item, 'line' | 'column'>;

/** An exception of another tool's file, as far as that tool writes it down. */
export interface Draft {
  readonly at: Place;
  readonly id?: string | undefined;
  readonly match: ExceptionMatch;
  readonly status?: Exception['status'];
  readonly reason?: string | undefined;
  readonly owner?: string | undefined;
  readonly expires?: string | undefined;
  /** When it was decided, where the format says so: the life that the policy allows begins there. */
  readonly decided?: string | undefined;
  readonly justification?: string | undefined;
}

/** Brings together what is read of one file. */
export class Collector {
  readonly #exceptions: Exception[] = [];
  readonly #mistakes: Mistake[] = [];
  readonly #notices: string[] = [];
  readonly #named = new Set<string>();
  readonly #format: ExceptionFormat;
  readonly #asked: Asked;
  #endless = 0;
  #ownerless = 0;

  constructor(format: ExceptionFormat, asked: Asked) {
    this.#format = format;
    this.#asked = asked;
  }

  mistake({ line, column }: Place, message: string): void {
    this.#mistakes.push({ message, line, column });
  }

  notice({ line }: Place, message: string): void {
    this.#notices.push(`${this.#asked.file}:${line}: ${message}`);
  }

  /** Mistakes for the keys of a mapping that the format does not know. */
  unknownKeys({ fields = new Map() }: Item, known: readonly string[]): void {
    for (const [name, { key }] of fields) {
      if (!known.includes(name)) {
        const suggestion = nearest(name, known);
        const advice = suggestion === undefined ? `known are ${known.join(', ')}` : `did you mean ${suggestion}?`;
        this.mistake(
          key,
          `there is no key ${JSON.stringify(clipped(name))}; ${advice}${advice.endsWith('?') ? '' : '.'}`,
        );
      }
    }
  }

  /** Keeps the exception that `read` gives, unless it finds a mistake. */
  entry(read: () => Draft | undefined): void {
    const before = this.#mistakes.length;
    const draft = read();
    if (draft !== undefined && this.#mistakes.length === before) {
      this.#keep(draft);
    }
  }

  /** Or notes that it lives longer than the policy allows. */
  #keep({ at, id, match, status = 'suppressed', reason, owner, expires, decided, justification }: Draft): void {
    const { file, now, maxDays } = this.#asked;
    if (Object.values(match).every((part) => part === undefined)) {
      this.mistake(at, 'it names nothing that it applies to.');
      return;
    }
    const end = expires ?? this.#endFrom(decided);
    const exception: Exception = {
      id: id ?? this.#placeName(at),
      source: { file, line: at.line, column: at.column, format: this.#format },
      match,
      status,
      reason: reason ?? 'No reason is given',
      ...(owner !== undefined && { owner }),
      ...(end !== undefined && { expires: end }),
      ...(justification !== undefined && { justification }),
    };
    const refused = refusedLife(exception, { now, maxDays }, 'an exception');
    if (refused !== undefined) {
      this.mistake(at, refused);
      return;
    }
    this.#endless += Number(end === undefined);
    this.#ownerless += Number(owner === undefined);
    this.#exceptions.push(exception);
  }

  /** By line; several of one line have their columns too. */
  #placeName({ line, column }: Place): string {
    const name = `${this.#asked.file}:${line}`;
    const unique = this.#named.has(name) ? `${name}:${column}` : name;
    this.#named.add(unique);
    return unique;
  }

  #endFrom(decided: string | undefined): string | undefined {
    const { maxDays } = this.#asked;
    const time = Date.parse(decided ?? '');
    return maxDays === undefined || Number.isNaN(time) ? undefined : dayAfter(new Date(time), maxDays);
  }

  result(): LedgerReading {
    return { exceptions: this.#exceptions, mistakes: this.#mistakes, notices: [...this.#notices, ...this.#lacking()] };
  }

  #lacking(): readonly string[] {
    const all = this.#exceptions.length;
    const lacks = [
      ...(this.#ownerless === 0 ? [] : [`${this.#ownerless} no owner`]),
      ...(this.#endless === 0 ? [] : [`${this.#endless} no end`]),
    ];
    return lacks.length === 0
      ? []
      : [`${this.#asked.file}: of ${all} exception${all === 1 ? '' : 's'} ${lacks.join(' and ')} is written down.`];
  }
}

/** A text of a file for a message, which must stay one line. */
export function clipped(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
