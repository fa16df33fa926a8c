export function rulesFolder(): string | undefined;
export function writeArtifacts(library: string, folder: string, frameworks: Readonly<Record<string, string>>): void;
