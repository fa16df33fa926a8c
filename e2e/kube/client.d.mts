export function callApi(
  server: { url: string; token?: string; ca: string | Uint8Array },
  method: string,
  path: string,
  object?: unknown,
): Promise<{ status: number; body: unknown }>;
