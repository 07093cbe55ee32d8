import type { FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Asked for by pages that stand open, for as long as they do. */
    readonly byItself?: boolean
  }
}

/**
 * Whether it is an open page that asks, and nobody at it: to tell that it is still open, or to fetch what others have written.
 * Scripts of ours say so. Nobody gains by saying so who need not: it only keeps no session from running out.
 */
export function asksByItself({ routeOptions, headers }: Pick<FastifyRequest, 'routeOptions' | 'headers'>): boolean {
  return routeOptions?.config?.byItself === true || headers['samspil-by-itself'] !== undefined
}
