/** The folder with before.docker.tar, after.docker.tar and secret.docker.tar. */
export function imagePair(): Promise<string>;
