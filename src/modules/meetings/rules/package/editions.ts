import type { Actor } from '../../../../kernel/actor.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { committeesReadBy } from '../../../committees/rules/committee-rights.ts'
import { mayReadInternalNotesOf } from '../agenda/agenda-rights.ts'

export const editions = ['member', 'chairs', 'public'] as const
/** For the committee; for its chairs with internal notes and times; for everyone. */
export type Edition = (typeof editions)[number]

export type PackageCode = 'meetings/package-nothing-yet' | 'meetings/package-not-public'

interface Packaged {
  readonly committeeId: string
  readonly version: number
  readonly publishedAt: object | null
}

const words: Readonly<Record<string, Edition>> = { medlem: 'member', formand: 'chairs', offentlig: 'public' }

/** As it stands in an address. */
export function editionAsked(word: string | undefined): Edition | undefined {
  return word === undefined ? undefined : words[word]
}

export function editionInAddress(edition: Edition): string {
  return Object.keys(words).find((word) => words[word] === edition)!
}

/** Which editions the actor may have, the fullest first; the public one once the meeting is public. */
export function editionsFor(actor: Actor, { committeeId, publishedAt }: Packaged): Edition[] {
  const machine = actor.kind === 'system'
  return [
    ...(machine || mayReadInternalNotesOf(actor, committeeId) ? (['chairs'] as const) : []),
    ...(machine || committeesReadBy(actor).includes(committeeId) ? (['member'] as const) : []),
    ...(publishedAt === null ? [] : (['public'] as const)),
  ]
}

/** Once somebody may have it at all. */
export function whyNotPackage({ version, publishedAt }: Packaged, edition: Edition): Refusal<PackageCode> | undefined {
  if (version === 0) return { code: 'meetings/package-nothing-yet' }
  if (edition === 'public' && publishedAt === null) return { code: 'meetings/package-not-public' }
  return undefined
}
