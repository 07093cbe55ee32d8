import { signedIn } from '../support/signed-in.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { publicActor } from '../../src/kernel/actor.ts'
import { planMeetings } from '../../src/modules/meetings/commands/plan-meetings.ts'
import { startDraft } from '../../src/modules/meetings/commands/items/start-draft.ts'
import { itemNotice } from '../../src/modules/meetings/pages/items/item-notice.ts'
import { findDraftContents } from '../../src/modules/meetings/repository/item-drafts.ts'
import { fieldTexts, fingerprintsOf } from '../../src/modules/meetings/rules/items/changed-fields.ts'
import { draftAsFields } from '../../src/modules/meetings/rules/items/draft-as-fields.ts'
import type { DraftFields } from '../../src/modules/meetings/rules/items/draft-fields.ts'
import type { TestDatabase } from '../support/database.ts'
import { inSmallWorld, type World } from './in-small-world.ts'

/** As the pages put it. */
export const tell = itemNotice

/** What Furesø proposes. */
export const written: DraftFields = {
  title: 'Fælles indgang for genindlagte',
  type: 'decision',
  open: true,
  publicTitle: null,
  minutes: '20',
  meetingId: null,
  recommendation: ['at forslaget drøftes', 'at der nedsættes en gruppe'],
  presenters: ['Kommunaldirektøren i Furesø'],
  references: [{ organisationId: null, system: 'SBSYS', number: '2023-0011' }],
  concernedSectors: ['region', 'municipality'],
  whyHere: null,
  internalNote: null,
  sections: [{ kind: 'background', markdown: '## Tal\n\n| År | Antal |\n| --- | --- |\n| 2022 | 7 |', baseRevision: undefined }],
}

export interface Making extends World {
  readonly furesoe: string
  readonly coordinator: Actor
  readonly contents: (id: string) => Promise<NonNullable<Awaited<ReturnType<typeof findDraftContents>>>>
  /** A meeting of the professional committee to come. */
  readonly meeting: (heldOn: string) => Promise<string>
  readonly start: (fields?: Partial<DraftFields>) => Promise<string>
}

/** Items in the making for the professional level: Furesø proposes, its secretary takes over. */
export const makingItems = (database: TestDatabase) => (work: (world: Making) => Promise<void>) =>
  inSmallWorld(database)(async (world) => {
    const db = world.as(publicActor).database.app
    const furesoe = (await db.selectFrom('people.organisation').select('id').where('slug', '=', 'furesoe').executeTakeFirstOrThrow()).id
    const coordinator: Actor = signedIn({
      personId: world.people.mayor,
      name: 'Konsulenten i Furesø',
      organisations: [{ organisationId: furesoe, role: 'coordinator', committees: [] }],
    })
    await work({
      ...world,
      furesoe,
      coordinator,
      contents: async (id) => (await findDraftContents(db, id))!,
      async meeting(heldOn) {
        const meetings = [{ key: '0', committeeId: world.committees.professional, heldOn }]
        await planMeetings(world.as(world.secretary), { meetings, publish: false })
        return (await db.selectFrom('meetings.meeting').select('id').where('held_on', '=', heldOn).executeTakeFirstOrThrow()).id
      },
      start: (fields = {}) =>
        startDraft(world.as(coordinator), { committee: 'faglig', organisationId: furesoe, fields: { ...written, ...fields } }),
    })
  })

/** What a form holds that was made from the item as it stands. */
export const formOf = (contents: Awaited<ReturnType<Making['contents']>>) => fingerprintsOf(fieldTexts(draftAsFields(contents)))
