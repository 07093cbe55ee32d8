import type { AtStart } from './presence.ts'

export type PointOutcome = 'followed' | 'followed-in-part' | 'not-followed' | 'deferred'

type Fields = Readonly<Record<string, readonly string[]>>

const outcomes: readonly string[] = ['followed', 'followed-in-part', 'not-followed', 'deferred']
const starts: readonly string[] = ['present', 'apology', 'absent']

/** What was chosen for each "at", beside what the form showed. */
export function pointsInForm(fields: Fields): Map<number, { readonly shown: PointOutcome | null; readonly mine: PointOutcome | null }> {
  const points = Object.keys(fields).flatMap((name) => /^point-(\d{1,3})$/.exec(name)?.[1] ?? [])
  return new Map(
    points.map((at) => [Number(at), { shown: outcomeIn(fields[`point-${at}-shown`]), mine: outcomeIn(fields[`point-${at}`]) }]),
  )
}

/** How each began of whom something was said. */
export function atStartInForm(fields: Fields): Map<string, AtStart> {
  return new Map(
    Object.entries(fields).flatMap(([name, [value = '']]): [string, AtStart][] => {
      const person = /^start-([0-9a-f-]{36})$/.exec(name)?.[1]
      return person && starts.includes(value) ? [[person, value as AtStart]] : []
    }),
  )
}

function outcomeIn(values: readonly string[] | undefined): PointOutcome | null {
  const value = values?.[0] ?? ''
  return outcomes.includes(value) ? (value as PointOutcome) : null
}
