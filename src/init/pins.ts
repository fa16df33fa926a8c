/** An action at a commit. */
export interface Pin {
  /** owner/name */
  readonly repository: string;
  readonly sha: string;
  /** What the commit is called, for a comment. */
  readonly version?: string;
}

/** https://github.com/actions/checkout/releases/tag/v7.0.1 */
export const CHECKOUT = {
  repository: 'actions/checkout',
  sha: '3d3c42e5aac5ba805825da76410c181273ba90b1',
  version: 'v7.0.1',
} as const satisfies Pin;

/** https://github.com/actions/setup-go/releases/tag/v7.0.0 */
export const SETUP_GO = {
  repository: 'actions/setup-go',
  sha: 'b7ad1dad31e06c5925ef5d2fc7ad053ef454303e',
  version: 'v7.0.0',
} as const satisfies Pin;

/** What stands where nobody knows which Gatehouse is meant: no commit has this name, so that the workflow fails until a person writes one. */
export const UNKNOWN_PIN = { repository: 'OWNER/gatehouse', sha: '0'.repeat(40) } as const satisfies Pin;

export function isKnown({ sha }: Pin): boolean {
  return sha !== UNKNOWN_PIN.sha;
}

/** Reads `owner/name@SHA`; undefined for anything else. */
export function parsePin(text: string): Pin | undefined {
  const { repository, sha } = /^(?<repository>[A-Za-z0-9-]+\/[\w.-]+)@(?<sha>[0-9a-f]{40})$/.exec(text)?.groups ?? {};
  return repository === undefined || sha === undefined ? undefined : { repository, sha };
}

/** `owner/name` of the address of a remote on github.com or another host; undefined for an address that is none. */
export function repositoryOfRemote(address: string): string | undefined {
  return /^(?:https:\/\/(?:[^@/\s]+@)?[\w.-]+\/|git@[\w.-]+:|ssh:\/\/git@[\w.-]+\/)(?<name>[A-Za-z0-9-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    address.trim(),
  )?.groups?.['name'];
}

export function usesOf({ repository, sha, version }: Pin): string {
  return `${repository}@${sha}${version === undefined ? '' : ` # ${version}`}`;
}
