import type { Attending } from '../meeting-version.ts'

/** How somebody is listed: there in some way, away, or not at all. */
export const listings = ['present', 'arrived-late', 'left-early', 'apology', 'absent', 'not-listed'] as const
export type Listing = (typeof listings)[number]

export function listingAsked(written: string): Listing | undefined {
  return listings.find((listing) => listing === written)
}

/** The list of who was there, with one person listed otherwise. Who was not there neither came late nor stood in for anybody. */
export function correctedPeople(people: readonly Attending[], personId: string, listing: Listing): Attending[] {
  return people.flatMap((person) => {
    if (person.personId !== personId) return person
    if (listing === 'not-listed') return []
    return { ...person, presence: listing, ...(listing === 'apology' || listing === 'absent' ? { remark: undefined } : {}) }
  })
}
