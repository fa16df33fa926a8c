import type { Containers } from './agent.mjs';

export function missingForContainers(): string[];
export function openContainers(): Promise<Containers & { readonly image: string; sonobuoyImage(): Promise<string> }>;
