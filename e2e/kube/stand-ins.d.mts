export interface StandIns {
  /** In place of the folders of this machine that a node would have. */
  readonly hostPaths: Readonly<Record<string, string>>;
  stop(): void;
}

export function standIns(folder: string): StandIns;
