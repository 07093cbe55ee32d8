import { NotFound } from './refusal.ts'

/** A name as it stands in an address. @throws NotFound where it can be nothing's */
export function slugFrom(written: string | undefined): string {
  if (written === undefined || !/^[a-z0-9-]+$/.test(written)) throw new NotFound('slug')
  return written
}
