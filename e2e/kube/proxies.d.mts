import type { ControlPlane } from './control-plane.mjs';

export interface Standing {
  readonly url: string;
  stop(): Promise<void>;
}

export function slowProxy(url: string, delayMs: number): Promise<Standing>;
export function forward(url: string, host: string, port: number): Promise<Standing>;
export function expiredServer(certificates: string): Promise<Standing>;
export function countingProxy(
  plane: Pick<ControlPlane, 'url' | 'caFile' | 'certificates'>,
): Promise<Standing & { readonly counts: ReadonlyMap<string, number> }>;
