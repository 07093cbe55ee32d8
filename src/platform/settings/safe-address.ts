/** This very machine, where nobody listens on the way. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Over TLS, or to this machine. */
export function isSafeAddress(written: string): boolean {
  const address = URL.parse(written)
  if (!address || address.username || address.password) return false
  return address.protocol === 'https:' || (address.protocol === 'http:' && isLoopback(address.hostname))
}
