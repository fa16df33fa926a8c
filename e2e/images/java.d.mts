export function javaImage(): Promise<string | undefined>;
