import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that nobody guesses, fit for an address and a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token. It is random enough to need no salt. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
