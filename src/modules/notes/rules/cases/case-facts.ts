import type { IsoDay } from '../../../../kernel/dates.ts'

/** What of the record a municipal case is made from: one item of a cluster's agenda, for one committee. */
export interface CaseFacts {
  readonly municipality: { readonly id: string; readonly slug: string; readonly name: string; readonly shortName: string }
  readonly recipient: { readonly id: string; readonly slug: string; readonly name: string }
  readonly involvement: { readonly id: string; readonly meetingOn: IsoDay | null; readonly dueOn: IsoDay | null }
  readonly cluster: { readonly id: string; readonly slug: string; readonly name: string }
  readonly meeting: { readonly id: string; readonly heldOn: IsoDay }
  readonly item: CaseItem
  /** Other committees of the municipality that see the same item. */
  readonly beside: readonly { readonly id: string; readonly slug: string; readonly name: string }[]
  /** What the municipality still has to do for the cluster, the first due first. */
  readonly followUps: readonly { readonly id: string; readonly text: string; readonly dueOn: IsoDay | null }[]
  /** The matters that the item treats, with where they have been. */
  readonly matters: readonly {
    readonly id: string
    readonly slug: string
    readonly title: string
    readonly treatments: readonly {
      readonly id: string
      readonly committee: string
      readonly on: IsoDay
      readonly outcome: string | null
    }[]
  }[]
}

export interface CaseItem {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly title: string
  readonly type: string | null
  readonly open: boolean
  readonly sections: readonly { readonly kind: string; readonly heading: string | null; readonly body: string }[]
  readonly recommendation: readonly string[]
  readonly references: readonly { readonly system: string | null; readonly number: string }[]
  readonly treatments: readonly { readonly committee: string | null; readonly treatedOn: IsoDay | null; readonly outcome: string | null }[]
  readonly attachments: readonly { readonly id: string; readonly number: string | null; readonly title: string; readonly open: boolean }[]
}
