/** What the event of a run says of the commit that its findings are compared with. */
export type EventBase =
  /** `baseSha` is the tip of the base branch when the event was made, which may be older than the merge that is checked out. */
  | { readonly kind: 'pull-request'; readonly headSha: string; readonly baseSha?: string }
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'none'; readonly why: string };
