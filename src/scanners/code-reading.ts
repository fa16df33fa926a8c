import type { Syntax } from '../decode/opening.ts';
import type { ElementPattern } from '../decode/patterns.ts';
import type { Observation } from '../domain/observation.ts';
import type { Gap } from '../domain/scan.ts';
import { Notices } from './notices.ts';
import type { ScanResult } from './scanner.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from './reading.ts';

/** What a report of a scanner of source code is read into. */
export interface CodeNotes {
  readonly context: ReadContext;
  readonly notices: Notices;
  found(observation: Observation): void;
  missed(gap: Gap): void;
}

/** What a report says of how it was made. */
export interface CodeAbout {
  readonly version?: string;
  readonly database?: NonNullable<ScanResult['database']>;
}

/** Takes one report as it comes: its elements with the number of their pattern, then the rest. */
export interface CodeMessages {
  element(value: unknown, pattern: number): void;
  end(skeleton: unknown): CodeAbout;
}

interface CodeDocument {
  readonly name: string;
  readonly syntax?: Syntax;
  readonly elements: readonly ElementPattern[];
  readonly schema: object;
}

interface CodeFormat extends CodeDocument {
  readonly element: (value: unknown, notes: CodeNotes) => void;
  /** Reads the rest; answers the version of the scanner where it is told. */
  readonly rest?: (skeleton: unknown, notes: CodeNotes) => string | undefined;
}

/** A report that is a list of findings in files. Which files were looked at without a finding only who ran the scanner knows. */
export function codeReport({ element, rest, ...format }: CodeFormat): ReportFormat {
  return messageReport({
    ...format,
    begin: (notes) => ({
      element: (value) => element(value, notes),
      end: (skeleton) => {
        const version = rest?.(skeleton, notes);
        return version === undefined ? {} : { version };
      },
    }),
  });
}

/** A report of which findings are told only when all of it was read. */
export function messageReport({
  begin,
  ...format
}: CodeDocument & { readonly begin: (notes: CodeNotes) => CodeMessages }): ReportFormat {
  return { ...format, begin: (context) => reading(begin, context) };
}

/** Notes, and what is noted in them. */
export function notesOf(context: ReadContext): {
  readonly observations: Observation[];
  readonly gaps: Gap[];
  readonly notes: CodeNotes;
} {
  const observations: Observation[] = [];
  const gaps: Gap[] = [];
  const notices = new Notices();
  const notes: CodeNotes = {
    context,
    notices,
    found: (observation) => observations.push(tellingApart(observation)),
    missed: (gap) => gaps.push(gap),
  };
  return { observations, gaps, notes };
}

function reading(begin: (notes: CodeNotes) => CodeMessages, context: ReadContext): Reading {
  const { observations, gaps, notes } = notesOf(context);
  const messages = begin(notes);
  return {
    element: (value, { pattern }) => messages.element(value, pattern),
    end: (skeleton): ReadReport => {
      const { version, database } = messages.end(skeleton);
      // Which files it is about, a report does not tell.
      const open = observations.some(({ status = 'open' }) => status === 'open');
      const coverage = { unit: 'reports', examined: 1, passed: Number(!open) };
      const about = { observations, controls: [], coverage, gaps, notices: notes.notices.all };
      const result = { ...about, ...(database !== undefined && { database }) };
      return { result, subject: {}, inventory: [], ...(version !== undefined && { version }) };
    },
  };
}

/** Two things that one rule says of one line, or of no place, are two findings: what is said tells them apart. */
export function tellingApart(observation: Observation): Observation {
  const { ruleId, message, title, controlKey = `${ruleId}: ${message ?? title}` } = observation;
  return { ...observation, controlKey };
}

/** The files in which something is. */
export function filesOf(observations: readonly Observation[]): ReadonlySet<string> {
  return new Set(observations.flatMap(({ locations = [] }) => locations.map(({ path }) => path)));
}
