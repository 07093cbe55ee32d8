import { NotFound } from './refusal.ts'

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isUuid(value: string): boolean {
  return shape.test(value)
}

/** An id as it stands in an address. @throws NotFound where it can be nothing's id */
export function idFrom(written: string | undefined): string {
  if (written === undefined || !isUuid(written)) throw new NotFound('id')
  return written
}
