import type { Actor } from '../../../kernel/actor.ts'
import { committeesReadBy, committeesReadClosedBy, mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { mayReadContact, type Standing } from '../../people/rules/person-rights.ts'
import type { KnownObject } from './objects.ts'

export const objectsWithAccess = ['committee', 'meeting', 'item', 'person', 'contact'] as const
export type ObjectWithAccess = (typeof objectsWithAccess)[number]

export interface Access {
  /** The object's page, or of an item its text. */
  readonly sees: boolean
  /** What is closed in it. */
  readonly seesClosed: boolean
}

/**
 * Whether somebody reads an object, by the same rules that its queries ask: meetings and committees by the committees whose
 * meetings the actor reads, closed items by those whose closed material they read.
 * @param standing of the person whose contact data it is about
 */
export function accessTo(actor: Actor, object: KnownObject, standing?: Standing): Access {
  const { kind, committeeId, isPublic } = object
  const reads = committeeId !== null && committeesReadBy(actor).includes(committeeId)
  const readsClosed = committeeId !== null && committeesReadClosedBy(actor).includes(committeeId)
  switch (kind) {
    case 'committee':
      return { sees: isPublic || mayKnowOf(actor, { id: object.id, publicSince: null }), seesClosed: readsClosed }
    case 'meeting':
      return { sees: isPublic || reads, seesClosed: readsClosed }
    case 'item':
      return { sees: object.open ? isPublic || reads : readsClosed, seesClosed: readsClosed }
    case 'contact':
      return { sees: standing !== undefined && mayReadContact(actor, standing), seesClosed: false }
    default:
      return { sees: isPublic || isSelf(actor, object.personId) || sharesCommittee(actor, object), seesClosed: false }
  }
}

export function hasAccess(kind: string): kind is ObjectWithAccess {
  return (objectsWithAccess as readonly string[]).includes(kind)
}

function isSelf(actor: Actor, personId: string | null): boolean {
  return actor.kind === 'person' && actor.personId === personId
}

function sharesCommittee(actor: Actor, { committees }: KnownObject): boolean {
  return committeesReadBy(actor).some((committeeId) => committees.includes(committeeId))
}
