/** The folder with all images: NAME.docker.tar, NAME.oci.tar and NAME.oci of each. */
export function images(): Promise<string>;
