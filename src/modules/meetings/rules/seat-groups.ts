import type { Attending } from './meeting-version.ts'

/**
 * The headings of a paper under which people sit: "mayors". Not those that tell who cannot come, under which nobody is
 * present, nor those that are somebody's role at the meeting.
 */
export function seatGroups(people: readonly Pick<Attending, 'groupName' | 'presence' | 'roles'>[]): Set<string> {
  const headings = Map.groupBy(people, ({ groupName }) => groupName)
  return new Set(
    [...headings].flatMap(([heading, under]) =>
      heading !== undefined &&
      under.some(({ presence }) => presence !== 'apology' && presence !== 'absent') &&
      !under.every(({ roles }) => roles.includes(heading))
        ? [heading]
        : [],
    ),
  )
}
