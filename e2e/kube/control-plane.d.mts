export interface ControlPlane {
  readonly url: string;
  /** The address of etcd, which knows no users. */
  readonly etcd: string;
  /** Of a cluster administrator. */
  readonly token: string;
  readonly caFile: string;
  readonly kubeconfig: string;
  /** The folder of the certificates; see certificates.mjs. */
  readonly certificates: string;
  /** Of the servers as they were started, the last first. */
  readonly pids: readonly number[];
  stopApiserver(): Promise<void>;
  /** Starts it again where it was, with what it had stored. */
  restartApiserver(): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  /** The folder of the programs. */
  readonly tools?: string;
  /** Where the temporary folder is made. */
  readonly dir?: string;
  /** Jobs, namespaces and service accounts get a real controller manager; default false. */
  readonly controllerManager?: boolean;
  /** The admission plug-in ServiceAccount, which wants the accounts that a controller manager creates; default as `controllerManager`. */
  readonly serviceAccounts?: boolean;
}

export function missingPrograms(options?: Pick<Options, 'tools' | 'controllerManager'>): string[];
export function startControlPlane(options?: Options): Promise<ControlPlane>;
