/** The folder with both databases, and each as a file to be imported: trivy.db.tar.gz, grype.db.tar.gz. */
export function databases(): Promise<string>;
