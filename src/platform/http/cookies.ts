const hostPrefix = '__Host-'

/** How a cookie is called in the browser. With the prefix no neighbour on the domain can plant one. */
export function cookieNamed(name: string, secure: boolean): string {
  return secure ? hostPrefix + name : name
}

/** No script reads them, no other site's form sends them, and outside of localhost no one reads them on the way. */
export function cookieManners(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
}

/** Those that we have set ourselves, by the names that we gave them. */
export function ownCookies(
  sent: Readonly<Record<string, string | undefined>>,
  secure: boolean,
): Readonly<Record<string, string | undefined>> {
  if (!secure) return sent
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => (name.startsWith(hostPrefix) ? [[name.slice(hostPrefix.length), value]] : [])),
  )
}
