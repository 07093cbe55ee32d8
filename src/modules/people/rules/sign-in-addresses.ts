import type { Refusal } from '../../../kernel/refusal.ts'

/** Where a provider's answers go, and where we tell its operator about ourselves. */
export function signInAddresses(origin: string, provider: string): { readonly callback: string; readonly metadata: string } {
  return { callback: `${origin}/log-ind/${provider}/svar`, metadata: `${origin}/log-ind/${provider}/metadata` }
}

/** Kept by the browser that began, so that only it can finish; several sign-ins may be under way at once. */
export function signInCookie(state: string): string {
  return `samspil_login_${/^[\w-]{8}/.exec(state)?.[0] ?? ''}`
}

/** The page to sign in on, with the way on afterwards; after an attempt that failed also with where and why. */
export function signInPath({ returnTo, provider, refusal }: { returnTo?: string; provider?: string; refusal?: Refusal }): string {
  const query = new URLSearchParams({
    ...(refusal && { fejl: refusal.code.split('/')[1] ?? '' }),
    ...(provider !== undefined && { udbyder: provider }),
    ...(returnTo !== undefined && returnTo !== '/' && { tilbage: returnTo }),
  }).toString()
  return query ? `/log-ind?${query}` : '/log-ind'
}

/** Of our own ways of signing in. */
export function ownWayPath(way: 'noegle' | 'link', returnTo: string): string {
  return `/log-ind/${way}${returnTo === '/' ? '' : `?${new URLSearchParams({ tilbage: returnTo }).toString()}`}`
}

/** Of a provider, to begin at. */
export function beginPath(provider: string, { returnTo, invitation }: { returnTo?: string; invitation?: string }): string {
  const query = new URLSearchParams({
    ...(returnTo !== undefined && returnTo !== '/' && { tilbage: returnTo }),
    ...(invitation !== undefined && { invitation }),
  }).toString()
  return `/log-ind/${provider}${query && `?${query}`}`
}
