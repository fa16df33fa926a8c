export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** One page of a list, with the `Link` header that GitHub sends: 30 a page, at most 100. */
export function page<T>(items: readonly T[], address: URL): Page<T> {
  const size = Math.min(100, Math.max(1, Number(address.searchParams.get('per_page') ?? 30)));
  const current = Math.max(1, Number(address.searchParams.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = [
    ...(current > 1 ? [linkTo(address, 'prev', current - 1)] : []),
    ...(current < last ? [linkTo(address, 'next', current + 1), linkTo(address, 'last', last)] : []),
    ...(current > 1 ? [linkTo(address, 'first', 1)] : []),
  ].join(', ');
  return { items: items.slice((current - 1) * size, current * size), headers: link === '' ? {} : { link } };
}

function linkTo(address: URL, rel: string, number: number): string {
  const target = new URL(address);
  target.searchParams.set('page', String(number));
  return `<${target.href}>; rel="${rel}"`;
}
