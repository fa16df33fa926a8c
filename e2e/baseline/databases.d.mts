/** The folder with `older` and `newer`, each with trivy.db.tar.gz and grype.db.tar.gz. */
export function databasePair(): Promise<string>;
