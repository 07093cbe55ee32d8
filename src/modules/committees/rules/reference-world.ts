import type { CommitteeRole, OrganisationRole } from '../../../kernel/actor.ts'

/** Reference data as a file states it (`demo/world.json`); objects name one another by slug, and a parent stands before its child. */
export interface ReferenceWorld {
  readonly name: string
  readonly organisations: readonly {
    readonly slug: string
    readonly name: string
    readonly shortName: string
    readonly sector: 'region' | 'municipality' | 'general-practice' | 'patients' | 'other'
    readonly kind: string
    readonly code?: string
  }[]
  readonly partnerships: readonly {
    readonly slug: string
    readonly kind: 'health-cluster' | 'health-council' | 'regional-cooperation'
    readonly name: string
    readonly region: string
    readonly hospital?: string
    readonly validFrom: string
    readonly validTo?: string
    readonly parties: readonly { readonly organisation: string }[]
    readonly successor?: string
  }[]
  /** Parties of partnerships that are recorded already, as the national map is. */
  readonly parties?: readonly { readonly partnership: string; readonly organisation: string }[]
  readonly committees: readonly {
    readonly slug: string
    readonly name: string
    readonly aliases?: readonly string[]
    readonly kind: string
    readonly level: 'political' | 'professional'
    readonly partnership?: string
    readonly organisation?: string
    readonly parent?: string
    readonly validFrom?: string
    readonly validTo?: string
  }[]
  readonly focusAreas: readonly {
    readonly slug: string
    readonly partnership: string
    readonly name: string
    readonly summary: string
    readonly committee?: string
  }[]
  readonly demoRoles: readonly {
    readonly slug: string
    readonly person: string
    readonly organisation: string
    readonly committees: readonly { readonly committee: string; readonly role: CommitteeRole }[]
    readonly organisations: readonly { readonly organisation: string; readonly role: OrganisationRole }[]
    readonly operator?: boolean
  }[]
}
