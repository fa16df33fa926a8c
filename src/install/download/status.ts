/** Whether asking again later may help. */
export interface Refusal {
  readonly again: boolean;
  readonly reason: string;
}

const REASONS: Readonly<Record<number, Refusal>> = {
  401: { again: false, reason: 'the server wants a sign-in (401): a mirror that asks for one cannot be used' },
  403: {
    again: false,
    reason: 'the server or a proxy forbids it (403): look at the rules of the proxy, or use a mirror',
  },
  404: { again: false, reason: 'it is not there (404): the version does not exist, or the mirror does not hold it' },
  407: { again: false, reason: 'the proxy wants a sign-in (407): put the credentials into HTTPS_PROXY' },
  408: { again: true, reason: 'the server gave up waiting (408)' },
  410: { again: false, reason: 'it has been removed (410)' },
  425: { again: true, reason: 'the server asks to come again (425)' },
  429: { again: true, reason: 'the server limits how often it may be asked (429)' },
};

/** What an HTTP status that is no success means, in words. */
export function refusalOf(status: number): Refusal {
  const other = { again: status >= 500, reason: `the server failed (${status})` };
  return REASONS[status] ?? (status >= 500 ? other : { again: false, reason: `the server answered ${status}` });
}
