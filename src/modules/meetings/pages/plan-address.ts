import type { Shown } from '../../../platform/http/doors.ts'

/** An address that keeps what was chosen for a plan: its years, a calendar that was read, and each committee's fields, which bear its slug. */
export function planAddress(path: string, query: Shown['query'], more: Readonly<Record<string, string>> = {}): string {
  const chosen = Object.entries(query).flatMap(([name, value]) =>
    value !== undefined && (name === 'aar' || name === 'antal' || name === 'kalender' || name.includes('.'))
      ? [[name, value] as [string, string]]
      : [],
  )
  const kept = new URLSearchParams([...chosen, ...Object.entries(more)]).toString()
  return kept ? `${path}?${kept}` : path
}
