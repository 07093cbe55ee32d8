/** What an appointment lets its holder be in a committee. */
export type CommitteeRole = 'chair' | 'member' | 'adviser' | 'substitute' | 'secretary' | 'observer'

/** What an appointment lets its holder be for an organisation. */
export type OrganisationRole = 'coordinator' | 'reader'

/** Anyone who has not signed in. */
export interface PublicActor {
  readonly kind: 'public'
}

/** A person who has signed in, with the appointments that are valid now. */
export interface SignedInActor {
  readonly kind: 'person'
  readonly personId: string
  readonly name: string
  readonly committees: readonly { readonly committeeId: string; readonly role: CommitteeRole }[]
  /** `committees`: those that the organisation owns alone, such as a municipality's own. */
  readonly organisations: readonly {
    readonly organisationId: string
    readonly role: OrganisationRole
    readonly committees: readonly string[]
  }[]
  readonly operator: boolean
}

/** The machine itself, at first start and on the command line: the operator who runs it answers for it. */
export interface SystemActor {
  readonly kind: 'system'
  readonly name: string
}

export type Actor = PublicActor | SignedInActor | SystemActor

export const publicActor: PublicActor = { kind: 'public' }

/** The committees in which the actor holds one of the roles. */
export function committeesOf(actor: Actor, ...roles: CommitteeRole[]): string[] {
  if (actor.kind !== 'person') return []
  return actor.committees.filter(({ role }) => roles.length === 0 || roles.includes(role)).map(({ committeeId }) => committeeId)
}
