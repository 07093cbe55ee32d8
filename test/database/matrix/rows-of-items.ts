import { enterAttachments } from '../../../src/modules/meetings/commands/items/add-attachments.ts'
import { askToAttach } from '../../../src/modules/meetings/commands/items/ask-to-attach.ts'
import { askToPropose } from '../../../src/modules/meetings/commands/items/ask-to-propose.ts'
import { changeAttachment } from '../../../src/modules/meetings/commands/items/change-attachment.ts'
import { copyItem } from '../../../src/modules/meetings/commands/items/copy-item.ts'
import { moveAttachment } from '../../../src/modules/meetings/commands/items/move-attachment.ts'
import { enterPasted } from '../../../src/modules/meetings/commands/items/paste-item.ts'
import { placeDraft } from '../../../src/modules/meetings/commands/items/place-draft.ts'
import { postponeDraft } from '../../../src/modules/meetings/commands/items/postpone-draft.ts'
import { proposeDraft } from '../../../src/modules/meetings/commands/items/propose-draft.ts'
import { removeAttachment } from '../../../src/modules/meetings/commands/items/remove-attachment.ts'
import { enterReplacement } from '../../../src/modules/meetings/commands/items/replace-attachment.ts'
import { returnDraft } from '../../../src/modules/meetings/commands/items/return-draft.ts'
import { saveDraft } from '../../../src/modules/meetings/commands/items/save-draft.ts'
import { sendOnDraft } from '../../../src/modules/meetings/commands/items/send-on-draft.ts'
import { startDraft } from '../../../src/modules/meetings/commands/items/start-draft.ts'
import { takeOffAgenda } from '../../../src/modules/meetings/commands/items/take-off-agenda.ts'
import { takeOverDraft } from '../../../src/modules/meetings/commands/items/take-over-draft.ts'
import { withdrawDraft } from '../../../src/modules/meetings/commands/items/withdraw-draft.ts'
import { itemNotice as tell } from '../../../src/modules/meetings/pages/items/item-notice.ts'
import { attachmentFile } from '../../../src/modules/meetings/queries/items/attachment-file.ts'
import { committeeItemsPage } from '../../../src/modules/meetings/queries/items/committee-items-page.ts'
import { copyItemPage } from '../../../src/modules/meetings/queries/items/copy-item-page.ts'
import { editItemPage } from '../../../src/modules/meetings/queries/items/edit-item-page.ts'
import { itemPage } from '../../../src/modules/meetings/queries/items/item-page.ts'
import { newItemPage } from '../../../src/modules/meetings/queries/items/new-item-page.ts'
import { draftFieldsOf } from '../../../src/modules/meetings/rules/items/draft-fields.ts'
import type { DraftState } from '../../../src/modules/meetings/rules/items/draft-steps.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { type MatrixWorld, secretWord } from './matrix-world.ts'
import { and, except, only, publishers } from './roles.ts'
import type { Openness, Rows } from './row.ts'

/** Whoever makes the committee's agendas, and of a closed item those of them who read what is closed, or wrote it. */
const makers = { open: publishers, closed: except(publishers, 'excluded-secretary', 'delegate-of-excluded') }
/** On an agenda the chair sees it too. */
const knowers = { open: and(makers.open, only('chair')), closed: and(makers.closed, only('chair')) }

interface Made {
  readonly id: string
  readonly attachmentId: string
  readonly meetingId: string
}

/** An item that Furesø proposed, with an attachment, for a meeting to come. */
async function made({ database, now }: Context, world: MatrixWorld, openness: Openness, state: DraftState): Promise<Made> {
  const { committees, organisations, files } = world
  const meeting = { committee_id: committees[openness], held_on: '2023-06-01', state: 'planned', created_at: now, published_at: null }
  const { id: meetingId } = await database.app.insertInto('meetings.meeting').values(meeting).returning('id').executeTakeFirstOrThrow()
  const { id } = await database.app
    .insertInto('meetings.item_draft')
    .values({
      committee_id: committees[openness],
      meeting_id: state === 'on-agenda' ? meetingId : null,
      position: state === 'on-agenda' ? 0 : null,
      state,
      state_changed_at: now,
      type: 'information',
      title: openness === 'closed' ? `Sag om ${secretWord}` : 'Åben sag',
      open: openness === 'open',
      organisation_id: organisations.furesoe,
      proposed_at: state === 'draft' ? null : now,
      created_at: now,
      created_by_name: 'Furesø',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const attachment = { draft_id: id, position: 0, title: 'Notat' }
  const { id: attachmentId } = await database.app
    .insertInto('meetings.draft_attachment')
    .values(attachment)
    .returning('id')
    .executeTakeFirstOrThrow()
  await database.app
    .insertInto('meetings.draft_attachment_version')
    .values({
      attachment_id: attachmentId,
      number: 1,
      file_sha256: files.open,
      file_name: 'notat.pdf',
      added_at: now,
      added_by_name: 'Furesø',
    })
    .execute()
  return { id, attachmentId, meetingId }
}

type Doing = (context: Context, item: Made, world: MatrixWorld, openness: Openness) => Promise<unknown>

const on =
  (state: DraftState, work: Doing) =>
  async (context: Context, world: MatrixWorld, openness: Openness): Promise<unknown> =>
    work(context, await made(context, world, openness, state), world, openness)

const arrived = { name: 'nyt.pdf', sha256: 'f'.repeat(64), bytes: 5, packageOf: [] }
const other = { open: 'closed', closed: 'open' } as const

export const rows: Rows = {
  'meetings.new-item-page': {
    may: publishers,
    run: (context, { slugs }, openness) => newItemPage(context, { committee: slugs[openness] }),
  },
  'meetings.copy-item-page': {
    may: publishers,
    run: (context, { slugs }, openness) => copyItemPage(context, { committee: slugs[openness] }),
  },
  'meetings.ask-to-propose': {
    may: publishers,
    run: (context, { slugs }, openness) => askToPropose(context, { committee: slugs[openness], organisationId: null }),
  },
  'meetings.start-draft': {
    may: publishers,
    run: (context, { slugs }, openness) =>
      startDraft(context, { committee: slugs[openness], organisationId: null, fields: draftFieldsOf({}, []) }),
  },
  'meetings.paste-item': {
    may: publishers,
    run: (context, { slugs }, openness) =>
      enterPasted(context, { committee: slugs[openness], organisationId: null, tree: { text: '', blocks: [] }, arrived: [arrived] }),
  },
  'meetings.copy-item': {
    may: { open: publishers, closed: only('secretary', 'delegate') },
    run: (context, { slugs, items }, openness) =>
      copyItem(context, { committee: slugs[openness], organisationId: null, sourceId: items[openness], follows: ['text'] }),
  },
  'meetings.committee-items-page': {
    may: publishers,
    showsClosedTo: makers.closed,
    run: on('proposed', (context, _, { slugs }, openness) => committeeItemsPage(context, { slug: slugs[openness] })),
  },
  'meetings.item-page': {
    may: knowers,
    showsClosedTo: knowers.closed,
    run: on('on-agenda', (context, { id }) => itemPage(context, { id })),
  },
  'meetings.edit-item-page': {
    may: makers,
    showsClosedTo: makers.closed,
    run: on('on-agenda', (context, { id }) => editItemPage(context, { id })),
  },
  'meetings.attachment-file': {
    may: knowers,
    showsClosedTo: knowers.closed,
    run: on('on-agenda', (context, { id, attachmentId }) => attachmentFile(context, { draftId: id, attachmentId, version: 1 })),
  },
  'meetings.save-draft': {
    may: makers,
    run: on('proposed', (context, { id }) => saveDraft(context, { draftId: id, was: {}, fields: draftFieldsOf({}, []) })),
  },
  'meetings.propose-draft': {
    may: only('coordinator'),
    run: on('draft', (context, { id }) => proposeDraft(context, { tell, draftId: id })),
  },
  'meetings.take-over-draft': { may: makers, run: on('proposed', (context, { id }) => takeOverDraft(context, { tell, draftId: id })) },
  'meetings.return-draft': {
    may: makers,
    run: on('proposed', (context, { id }) => returnDraft(context, { tell, draftId: id, reason: 'Tal mangler' })),
  },
  'meetings.place-draft': {
    may: makers,
    run: on('with-secretariat', (context, { id, meetingId }) => placeDraft(context, { draftId: id, meetingId })),
  },
  'meetings.take-off-agenda': { may: makers, run: on('on-agenda', (context, { id }) => takeOffAgenda(context, { draftId: id })) },
  'meetings.postpone-draft': {
    may: makers,
    run: on('on-agenda', (context, { id }) =>
      postponeDraft(context, { tell, draftId: id, reason: 'Tal mangler', follows: ['text', 'attachments'] }),
    ),
  },
  'meetings.withdraw-draft': {
    may: makers,
    run: on('with-secretariat', (context, { id }) => withdrawDraft(context, { tell, draftId: id, reason: 'Løst' })),
  },
  'meetings.send-on-draft': {
    may: makers,
    run: on('with-secretariat', (context, { id }, { slugs }, openness) =>
      sendOnDraft(context, { tell, draftId: id, to: slugs[other[openness]], follows: [] }),
    ),
  },
  'meetings.ask-to-attach': { may: makers, run: on('proposed', (context, { id }) => askToAttach(context, { draftId: id })) },
  'meetings.add-attachments': {
    may: makers,
    run: on('proposed', (context, { id }) => enterAttachments(context, { draftId: id, open: true, arrived: [arrived] })),
  },
  'meetings.replace-attachment': {
    may: makers,
    run: on('proposed', (context, { id, attachmentId }) => enterReplacement(context, { draftId: id, attachmentId, arrived })),
  },
  'meetings.change-attachment': {
    may: makers,
    run: on('proposed', (context, { id, attachmentId }) =>
      changeAttachment(context, { draftId: id, attachmentId, title: 'Notat', open: false, handout: true }),
    ),
  },
  'meetings.move-attachment': {
    may: makers,
    run: on('proposed', (context, { id, attachmentId }) => moveAttachment(context, { draftId: id, attachmentId, direction: 'up' })),
  },
  'meetings.remove-attachment': {
    may: makers,
    run: on('proposed', (context, { id, attachmentId }) => removeAttachment(context, { draftId: id, attachmentId })),
  },
}
