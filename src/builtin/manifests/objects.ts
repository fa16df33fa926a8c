import type { Gap } from '../../domain/scan.ts';
import type { FieldPath, Json, JsonObject, ManifestObject } from '../manifest.ts';
import type { SourceDocument } from './documents.ts';
import { DASHBOARD, isDashboard } from '../rules/grafana/dashboard.ts';
import { checkKind, isServedKind } from './kinds.ts';
import { toValue, walk } from './tree.ts';
import { Unreadable } from './unreadable.ts';

/** Where an object is written: at `root` in a document. */
export interface Origin {
  readonly document: SourceDocument;
  readonly root: FieldPath;
}

export interface Loaded {
  readonly object: ManifestObject;
  /** Absent where the object was rendered, so that a change of it would be lost with the next rendering. */
  readonly origin?: Origin;
}

/** What is in a text, all of it accounted for. */
export interface Contents {
  readonly loaded: readonly Loaded[];
  readonly gaps: readonly Gap[];
  /** The custom resources passed over, each as `apiVersion kind`. */
  readonly foreign: readonly string[];
  /** The same as objects, for whoever has rules for them. */
  readonly others: readonly Loaded[];
}

/** The Kubernetes objects of one document, lists taken apart. `position` counts the documents of the file from 1. */
export function objectsOf(document: SourceDocument, position: number): Contents {
  try {
    return new DocumentReader(document, position).read();
  } catch (error) {
    if (error instanceof Unreadable) {
      return { loaded: [], gaps: unreadable(document, error), foreign: [], others: [] };
    }
    throw error;
  }
}

/** Whether a text can hold a Kubernetes object at all: both words are in every one; a JSON string may spell them with escapes. */
export function mayHoldObject(text: string): boolean {
  return (text.includes('apiVersion') && text.includes('kind')) || mayBeDashboard(text) || /\\[uUx]/.test(text);
}

function mayBeDashboard(text: string): boolean {
  return text.includes('"title"') && (text.includes('"panels"') || text.includes('"rows"'));
}

const TEMPLATE = '; it looks like a template: render it first and scan what comes out, or name it in exclude';

/** A file that looks like a template in many places is one thing to mend. */
export function templateOnce(gaps: readonly Gap[]): readonly Gap[] {
  const [first, ...others] = gaps.filter(({ reason }) => reason.endsWith(TEMPLATE));
  if (first === undefined || others.length === 0) {
    return gaps;
  }
  const all = { ...first, reason: `${first.reason} (and so in ${others.length} more places of it)` };
  return gaps.filter((one) => !others.includes(one)).map((one) => (one === first ? all : one));
}

function unreadable({ source, start, end }: SourceDocument, { message, offset }: Unreadable): readonly Gap[] {
  const text = source.text.slice(start, end);
  const template = /\{\{|\{%|<%/.test(text) ? TEMPLATE : '';
  return [gapAt(source.file, `${message}${template}`, source.position(offset))];
}

/** A gap at a place of a file; the sentence names the place, since a reader may see nothing else of the gap. */
export function gapAt(file: string, reason: string, at: { readonly line: number; readonly column: number }): Gap {
  return {
    what: file,
    reason: `line ${at.line}, column ${at.column}: ${reason}`,
    location: { path: file, startLine: at.line, startColumn: at.column },
  };
}

class DocumentReader {
  readonly #document: SourceDocument;
  readonly #position: number;
  readonly #loaded: Loaded[] = [];
  readonly #gaps: Gap[] = [];
  readonly #foreign: string[] = [];
  readonly #others: Loaded[] = [];

  constructor(document: SourceDocument, position: number) {
    this.#document = document;
    this.#position = position;
  }

  read(): Contents {
    this.#take(toValue(this.#document.tree()), [], {});
    return { loaded: this.#loaded, gaps: this.#gaps, foreign: this.#foreign, others: this.#others };
  }

  /** `inherited` is what a typed list says of its items. */
  #take(value: Json, root: FieldPath, inherited: { readonly apiVersion?: string; readonly kind?: string }): void {
    if (!isObject(value)) {
      return;
    }
    const apiVersion = textOf(value['apiVersion']) ?? inherited.apiVersion;
    const kind = textOf(value['kind']) ?? inherited.kind;
    if (apiVersion === undefined && kind === undefined && isDashboard(value)) {
      this.#dashboard(value, root);
    } else if (apiVersion === undefined || kind === undefined) {
      this.#incomplete(value, root);
    } else if (kind.endsWith('List') && isListOf(value['items'])) {
      const item = kind === 'List' ? {} : { apiVersion, kind: kind.slice(0, -'List'.length) };
      for (const [index, one] of (value['items'] ?? []).entries()) {
        this.#take(one, [...root, 'items', index], item);
      }
    } else {
      this.#object(value, root, apiVersion, kind);
    }
  }

  #object(value: JsonObject, root: FieldPath, apiVersion: string, kind: string): void {
    const check = checkKind(apiVersion, kind);
    if (check.status === 'mistaken') {
      this.#gap([...root, 'kind'], check.reason);
      return;
    }
    const metadata = isObject(value['metadata']) ? value['metadata'] : {};
    const name = textOf(metadata['name']) ?? textOf(metadata['generateName']);
    const namespace = textOf(metadata['namespace']);
    if (check.status === 'foreign') {
      this.#foreign.push(`${apiVersion} ${kind}`);
    } else if (`${name ?? ''}${namespace ?? ''}`.includes('{{')) {
      this.#gap([...root, 'metadata', 'name'], 'its name is a template; render it first and scan what comes out');
      return;
    }
    const origin = { document: this.#document, root };
    (check.status === 'foreign' ? this.#others : this.#loaded).push({
      origin,
      object: {
        apiVersion,
        kind,
        name: name ?? `(document ${this.#position}, without a name)`,
        namespace,
        value,
        file: this.#document.source.file,
        locate: (path) => locate(origin, path),
      },
    });
  }

  /** A dashboard of Grafana is no object of an API server, and a file of its own all the same. */
  #dashboard(value: JsonObject, root: FieldPath): void {
    const origin = { document: this.#document, root };
    const name = textOf(value['title']) ?? '(a dashboard without a title)';
    const about = { ...DASHBOARD, name, namespace: undefined, file: this.#document.source.file };
    this.#loaded.push({ origin, object: { ...about, value, locate: (path) => locate(origin, path) } });
  }

  /** What looks like an object and lacks what makes it one is not passed over: a cluster would refuse it. */
  #incomplete(value: JsonObject, root: FieldPath): void {
    const kind = textOf(value['kind']);
    if (root.length > 0) {
      this.#gap(root, 'this item of a list has no apiVersion and kind; add them');
    } else if (kind !== undefined && isServedKind(kind) && isObject(value['metadata'])) {
      this.#gap(['kind'], `this ${kind} has no apiVersion; add it`);
    } else if (textOf(value['apiVersion']) !== undefined && isObject(value['metadata'])) {
      this.#gap(['apiVersion'], 'this object has no kind; add it');
    }
  }

  #gap(path: FieldPath, reason: string): void {
    const { startLine = 1, startColumn = 1 } = locate({ document: this.#document, root: [] }, path);
    this.#gaps.push(gapAt(this.#document.source.file, reason, { line: startLine, column: startColumn }));
  }
}

/** The key and value of the field; of its nearest ancestor that is written, when it is not. */
function locate({ document, root }: Origin, path: FieldPath): ReturnType<ManifestObject['locate']> {
  const steps = walk(document.tree(), [...root, ...path]);
  const { node, entry } = steps[steps.length - 1] ?? steps[0];
  const first = entry ?? (node.type === 'map' ? node.entries[0] : undefined);
  if (first === undefined) {
    return document.source.location(node.start, node.end);
  }
  const { value } = first;
  // The value of an alias is written elsewhere.
  const besides = value.type === 'scalar' && value.start >= first.end;
  return document.source.location(first.start, besides ? value.end : first.end);
}

/** The API server writes null for the items of an empty list. */
function isListOf(items: Json | undefined): items is readonly Json[] | null {
  return Array.isArray(items) || items === null;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
