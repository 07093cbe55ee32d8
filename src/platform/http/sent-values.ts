import type { Fields } from './doors.ts'

export function firstValues(query: unknown): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(allValues(query)).map(([name, values]) => [name, values[0]]))
}

/** Without the zero byte, which no keyboard writes and no database stores. */
export function allValues(sent: unknown): Fields {
  if (sent === null || typeof sent !== 'object') return {}
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).map((one) => String(one).replaceAll('\0', '')),
    ]),
  )
}
