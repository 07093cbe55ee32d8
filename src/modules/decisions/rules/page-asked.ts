/** A page's number in an address, from 1; far beyond any end is as far as the last. */
export function pageAsked(written: string | undefined): number {
  const page = /^\d{1,4}$/.test(written ?? '') ? Number(written) : 1
  return Math.max(1, page)
}
