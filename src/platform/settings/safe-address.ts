import net from 'node:net'

/** "10.0.0.1", "10.0.0.0/8", "fd00::/8". */
export function isAddressOrNetwork(written: string): boolean {
  const [address = '', bits, ...more] = written.split('/')
  const version = net.isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

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
