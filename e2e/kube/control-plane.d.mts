export interface ControlPlane {
  readonly url: string;
  readonly token: string;
  readonly caFile: string;
  readonly kubeconfig: string;
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

export function startControlPlane(options?: { tools?: string; dir?: string }): Promise<ControlPlane>;
