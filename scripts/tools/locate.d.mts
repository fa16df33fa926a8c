export function toolsFolder(): string;
export function findTool(name: string): string | undefined;
export function findNode24Folder(): string | undefined;
