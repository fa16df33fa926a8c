import type { Containers } from './agent.mjs';

export function missingForContainers(): string[];

/** `gatehouseImage` takes the folder dist of a build. */
export function openContainers(): Promise<
  Containers & {
    readonly image: string;
    sonobuoyImage(): Promise<string>;
    gatehouseImage(dist: string): Promise<string>;
  }
>;
