import type { ControlPlane } from './control-plane.mjs';

/** What becomes of a pod; without anything its containers are really run. */
export interface Behaviour {
  /** The image cannot be pulled: ErrImagePull, then ImagePullBackOff. Also so for every image that is not in the store. */
  readonly pull?: 'fails';
  /** Nothing is run: the containers write this log and end so. */
  readonly simulate?: {
    readonly log?: string;
    readonly exitCode?: number;
    /** Such as OOMKilled. */
    readonly reason?: string;
    readonly afterMs?: number;
    /** It goes on until that has come. */
    readonly until?: Promise<unknown>;
    /** It goes on until the pod is deleted. */
    readonly endless?: boolean;
    /** How much of its grace it takes when it is deleted. */
    readonly lingerMs?: number;
  };
  /** In the place of a token of its own that its service account gets. */
  readonly token?: string;
}

export interface Pod {
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly spec: {
    readonly nodeName?: string;
    readonly containers: readonly {
      readonly name: string;
      readonly image: string;
      readonly command?: readonly string[];
      readonly args?: readonly string[];
    }[];
  };
}

export interface Containers {
  hasImage(reference: string): Promise<boolean>;
  close(): void | Promise<void>;
}

export interface AgentOptions {
  readonly nodes: readonly {
    readonly name: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly taints?: readonly { readonly key: string; readonly value?: string; readonly effect: string }[];
    /** Default true. */
    readonly isReady?: boolean;
    /** No pod fits any more; default false. */
    readonly isFull?: boolean;
  }[];
  /** What runs containers; not needed where all pods are simulated. */
  readonly containers?: Containers;
  /** What a registry would have: images of the store by the references that pods have for them. */
  readonly images?: Readonly<Record<string, string>>;
  /** Folders of the test in place of those of this machine. */
  readonly hostPaths?: Readonly<Record<string, string>>;
  /** Asked when a pod begins. */
  readonly behave?: (pod: Pod) => Behaviour;
  /** Told what the containers of a pod have written when they have ended. */
  readonly onEnd?: (pod: Pod, log: string) => void;
}

export interface Agent {
  setNode(name: string, changes: { readonly isReady?: boolean; readonly isFull?: boolean }): Promise<void>;
  /** Puts a new token into a pod, as a kubelet does when four fifths of its time are over. */
  renewToken(namespace: string, name: string): Promise<void>;
  stop(): Promise<void>;
}

export function startAgent(plane: ControlPlane, options: AgentOptions): Promise<Agent>;
