/** What an appointment lets its holder be in a committee. */
export const committeeRoles = ['chair', 'member', 'adviser', 'substitute', 'secretary', 'observer'] as const
export type CommitteeRole = (typeof committeeRoles)[number]

/** What an appointment lets its holder be for an organisation. */
export const organisationRoles = ['coordinator', 'reader'] as const
export type OrganisationRole = (typeof organisationRoles)[number]

/** Anyone who has not signed in. */
export interface PublicActor {
  readonly kind: 'public'
}

/** Whoever lets another use their rights for a period. */
export interface Delegator {
  readonly personId: string
  readonly name: string
}

export interface CommitteeAppointment {
  readonly committeeId: string
  readonly role: CommitteeRole
  /** Kept from the committee's closed material, or delegated by somebody who is. */
  readonly excluded?: boolean | undefined
  /** Another's appointment, used on their behalf; absent for one's own. */
  readonly onBehalfOf?: Delegator | undefined
}

export interface OrganisationAppointment {
  readonly organisationId: string
  readonly role: OrganisationRole
  /** Those that the organisation owns alone, such as a municipality's own. */
  readonly committees: readonly string[]
  readonly onBehalfOf?: Delegator | undefined
}

/** A person who has signed in, with the appointments that are valid now: their own, and those delegated to them. */
export interface SignedInActor {
  readonly kind: 'person'
  readonly personId: string
  readonly name: string
  readonly committees: readonly CommitteeAppointment[]
  readonly organisations: readonly OrganisationAppointment[]
  /** Never delegated. */
  readonly operator: boolean
  /** Where they are signed in, of all places where they are. */
  readonly sessionId?: string | undefined
  /** Whose rights a deed needs beside the actor's own. */
  readonly onBehalfOf?: Delegator | undefined
}

/** The machine itself, at first start and on the command line: the operator who runs it answers for it. */
export interface SystemActor {
  readonly kind: 'system'
  readonly name: string
}

export type Actor = PublicActor | SignedInActor | SystemActor

export const publicActor: PublicActor = { kind: 'public' }

/** Who runs the installation: an operator, and the machine itself. */
export function isOperator(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'person' && actor.operator)
}

/** The committees in which the actor holds one of the roles. */
export function committeesOf(actor: Actor, ...roles: CommitteeRole[]): string[] {
  if (actor.kind !== 'person') return []
  return actor.committees.filter(({ role }) => roles.length === 0 || roles.includes(role)).map(({ committeeId }) => committeeId)
}

/** The person and those on whose behalf they act: whose papers they may go on with. */
export function personsOf(actor: Actor): string[] {
  return actor.kind === 'person' ? [actor.personId, ...delegatorsOf(actor).map(({ personId }) => personId)] : []
}

/** In which ways an actor can do something: by their own rights before all, else with each delegator's beside them. */
export function waysOfActing(actor: Actor): Actor[] {
  if (actor.kind !== 'person') return [actor]
  const delegators = delegatorsOf(actor)
  return delegators.length === 0 ? [actor] : [withRightsOf(actor), ...delegators.map((delegator) => withRightsOf(actor, delegator))]
}

/** Everyone whose rights the actor may use now. */
export function delegatorsOf(actor: SignedInActor): Delegator[] {
  const all = [...actor.committees, ...actor.organisations].flatMap(({ onBehalfOf }) => onBehalfOf ?? [])
  return [...new Map(all.map((delegator) => [delegator.personId, delegator])).values()]
}

function withRightsOf(actor: SignedInActor, delegator?: Delegator): SignedInActor {
  const held = ({ onBehalfOf }: { readonly onBehalfOf?: Delegator | undefined }): boolean =>
    onBehalfOf === undefined || onBehalfOf.personId === delegator?.personId
  return { ...actor, committees: actor.committees.filter(held), organisations: actor.organisations.filter(held), onBehalfOf: delegator }
}
