/** What a form shows and sends of a body: field → value, as written. Days are ISO; lists are lines. */
export type BodyState = Readonly<Record<string, string>>

export const partnershipFields = ['name', 'region', 'hospital', 'from', 'source', 'parties'] as const
export const committeeFields = ['name', 'otherNames', 'kind', 'level', 'partnership', 'organisation', 'parent', 'from'] as const

export type PartnershipField = (typeof partnershipFields)[number]
export type CommitteeField = (typeof committeeFields)[number]

export type PartnershipState = Readonly<Record<PartnershipField, string>>
export type CommitteeState = Readonly<Record<CommitteeField, string>>
