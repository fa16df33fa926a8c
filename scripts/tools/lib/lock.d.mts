export function acquireLock(
  file: string,
  options: { timeoutMs: number; onWait(pid: number): void },
): Promise<{ release(): void } | { heldBy: number }>;
