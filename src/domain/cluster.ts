/** The objects of one resource of the Kubernetes API: of one namespace, or of the whole cluster where none is named. */
export interface Collection {
  /** Empty for the core group. */
  readonly group: string;
  readonly version: string;
  /** In the plural, as in pods. */
  readonly resource: string;
  readonly namespace?: string;
}

/** What every object of the Kubernetes API has. */
export interface ClusterObject {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid?: string;
    readonly resourceVersion?: string;
    /** When it was asked to go; absent while nobody has. */
    readonly deletionTimestamp?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes */
export interface WatchEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK';
  readonly object: ClusterObject;
}

export interface Selection {
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

/** Something that an identity must be allowed, as RBAC names it. */
export interface Permission {
  readonly verb: string;
  /** Empty for the core group. */
  readonly group: string;
  /** In the plural, with its subresource, as in pods/log. */
  readonly resource: string;
  readonly namespace?: string;
  /** What it is needed for, in words that follow "to". */
  readonly why: string;
}

/**
 * The Kubernetes API as the gates use it. Every method rejects with a `ScanError` of one sentence that names what was asked, and what to do when it was
 * refused; none ever tells a credential.
 */
export interface ClusterApi {
  /** The gitVersion of the API server. */
  version(): Promise<string>;
  /** Page by page. */
  list(collection: Collection, selection?: Selection): AsyncIterable<ClusterObject>;
  /** undefined when there is none of this name. */
  get(collection: Collection, name: string): Promise<ClusterObject | undefined>;
  create(collection: Collection, object: ClusterObject): Promise<ClusterObject>;
  /**
   * With all that it owns; done when the API server has accepted it, also when there is none any more. A pod has so many seconds to end, where that is said, and
   * else what it asks for itself.
   */
  remove(collection: Collection, name: string, graceSeconds?: number): Promise<void>;
  /** The objects that are there as ADDED, then every change; goes on by itself where the connection ends, until the signal aborts. */
  watch(collection: Collection, selection: Selection, signal: AbortSignal): AsyncIterable<WatchEvent>;
  /** What a container has written, at most `maxBytes`. */
  logs(
    pod: { readonly namespace: string; readonly name: string; readonly container: string },
    maxBytes: number,
  ): Promise<string>;
  /** Whether the identity may, as a SelfSubjectAccessReview says. */
  may(permission: Permission): Promise<boolean>;
}
