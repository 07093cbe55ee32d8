const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address if it may stand in a link: relative, or with a scheme that only fetches.
 * Escaping does not stop `javascript:`; browsers also skip control characters and blanks before and inside a scheme.
 */
export function safeHref(address: string): string | undefined {
  const bare = address.replace(/[\p{Cc}\s]/gu, '')
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(bare)?.[0].toLowerCase()
  if (scheme === undefined) return /^[^?#/]*:/.test(bare) ? undefined : address
  return allowedSchemes.has(scheme) ? address : undefined
}
