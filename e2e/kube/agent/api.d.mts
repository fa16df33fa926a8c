import type { ControlPlane } from '../control-plane.mjs';

export interface Connection {
  ask(
    method: string,
    path: string,
    content?: { readonly body?: unknown; readonly type?: string },
  ): Promise<{ readonly status: number; readonly body: unknown }>;
  close(): void;
}

export function connect(plane: Pick<ControlPlane, 'url' | 'token' | 'caFile'>): Connection;
