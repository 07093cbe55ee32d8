import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a browser says that a form was sent from another site. Cookies are SameSite=Lax already; this also stops
 * a neighbour on the same registrable domain. Programs that are not browsers send neither header and have no cookie.
 */
export function isFromElsewhere({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  if (origin === undefined) return false
  try {
    return new URL(origin).host !== host
  } catch {
    return true
  }
}

/** Whether it was a page of ours that led here, and neither another site nor a link in a mail; older browsers do not say. */
export function isFromOwnPage({ 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  return site === undefined || site === 'same-origin'
}
