const own = 'http://own.invalid'

/**
 * The address to go back to, if it is one of our own pages; else the front page. Parsed as a browser does, because a
 * browser drops tabs and line ends: "/\t/elsewhere.dk" is another site to it.
 */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/'
  const address = URL.parse(wanted, own)
  if (address?.origin !== own || address.pathname.startsWith('//')) return '/'
  return address.pathname + address.search + address.hash
}
