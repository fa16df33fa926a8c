/**
 * The `fetch` to reach `url` with: through the proxy of HTTPS_PROXY, HTTP_PROXY and NO_PROXY as the runner's own toolkit reads them.
 * Node's built-in fetch knows no proxy on Node 20, and on 24 only by a flag.
 */
export async function proxyFetch(url: string): Promise<typeof fetch> {
  const { HttpClient } = await import('@actions/http-client');
  const dispatcher = new HttpClient('gatehouse').getAgentDispatcher(url);
  if (dispatcher === undefined) {
    return fetch;
  }
  // A dispatcher works only with the fetch of its own undici, and that one's types are its own too.
  const undici = await import('undici');
  return ((input: string, init: object) => undici.fetch(input, { ...init, dispatcher })) as unknown as typeof fetch;
}
