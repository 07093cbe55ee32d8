import { NotFound, Refused } from '../../../kernel/refusal.ts'
import { slugFrom } from '../../../kernel/slug.ts'
import { idFrom, isUuid } from '../../../kernel/uuid.ts'
import type { Doors, Fields, Submission, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { mediaTypeOf } from '../../documents/rules/media-types.ts'
import { addAttachments } from '../commands/items/add-attachments.ts'
import { changeAttachment } from '../commands/items/change-attachment.ts'
import { moveAttachment } from '../commands/items/move-attachment.ts'
import { placeDraft } from '../commands/items/place-draft.ts'
import { postponeDraft } from '../commands/items/postpone-draft.ts'
import { proposeDraft } from '../commands/items/propose-draft.ts'
import { removeAttachment } from '../commands/items/remove-attachment.ts'
import { replaceAttachment } from '../commands/items/replace-attachment.ts'
import { returnDraft } from '../commands/items/return-draft.ts'
import { saveDraft } from '../commands/items/save-draft.ts'
import { sendOnDraft } from '../commands/items/send-on-draft.ts'
import { startDraft } from '../commands/items/start-draft.ts'
import type { AttachmentTools } from '../commands/items/store-attached.ts'
import type { ToldStep } from '../commands/items/lock-for-step.ts'
import { takeOffAgenda } from '../commands/items/take-off-agenda.ts'
import { takeOverDraft } from '../commands/items/take-over-draft.ts'
import { withdrawDraft } from '../commands/items/withdraw-draft.ts'
import { itemNotice } from '../pages/items/item-notice.ts'
import { showCommitteeItems } from '../pages/items/show-committee-items.tsx'
import { showEditItem } from '../pages/items/show-edit-item.tsx'
import { showItem } from '../pages/items/show-item.tsx'
import { showNewItem } from '../pages/items/show-new-item.tsx'
import { attachmentFile } from '../queries/items/attachment-file.ts'
import { committeeItemsPage } from '../queries/items/committee-items-page.ts'
import { editItemPage } from '../queries/items/edit-item-page.ts'
import { itemPage } from '../queries/items/item-page.ts'
import { newItemPage } from '../queries/items/new-item-page.ts'
import { fingerprintsIn } from '../rules/items/changed-fields.ts'
import { draftFieldsOf, sectionField } from '../rules/items/draft-fields.ts'
import { followingsIn } from '../rules/items/item-source.ts'
import { itemStartRoutes } from './item-starts.ts'

/** Items in the making, from the first word to what became of them. */
export function itemsRoutes(on: Doors<Page>, tools: AttachmentTools): void {
  const beginning = { load: (visit: Visit) => newItemPage(visit.context, { committee: committeeIn(visit) }), draw: showNewItem }
  const item = { load: ({ context, params }: Visit) => itemPage(context, { id: idFrom(params['id']) }), draw: showItem }
  const editing = { load: ({ context, params }: Visit) => editItemPage(context, { id: idFrom(params['id']) }), draw: showEditItem }

  itemStartRoutes(on, tools)
  on.page('/punkter/nyt', beginning.load, beginning.draw)
  on.form('/punkter/nyt', begin, beginning)
  on.page('/punkter/:id', item.load, item.draw)
  on.page('/punkter/:id/rediger', editing.load, editing.draw)
  on.form('/punkter/:id/rediger', save, editing)
  on.page(
    '/udvalg/:slug/punkter',
    ({ context, params }) => committeeItemsPage(context, { slug: slugFrom(params['slug']) }),
    showCommitteeItems,
  )

  step('send', (sent) => proposeDraft(sent.context, draftIn(sent)))
  step('overtag', (sent) => takeOverDraft(sent.context, draftIn(sent)))
  step('send-tilbage', (sent) => returnDraft(sent.context, draftIn(sent)))
  step('saet-paa', (sent) => placeDraft(sent.context, { ...draftIn(sent), meetingId: idFrom(first(sent.fields, 'meeting')) }))
  step('tag-af', (sent) => takeOffAgenda(sent.context, draftIn(sent)))
  step('traek-tilbage', (sent) => withdrawDraft(sent.context, draftIn(sent)))
  step('udskyd', (sent) => {
    const meeting = first(sent.fields, 'meeting')
    return postponeDraft(sent.context, {
      ...draftIn(sent),
      ...(meeting && { meetingId: idFrom(meeting) }),
      follows: followingsIn(sent.fields['follows'] ?? []),
    })
  })
  step('send-videre', (sent) =>
    sendOnDraft(sent.context, {
      ...draftIn(sent),
      to: slugFrom(first(sent.fields, 'to')),
      follows: followingsIn(sent.fields['follows'] ?? []),
    }),
  )

  on.upload(
    '/punkter/:id/bilag',
    async ({ context, params, query, files }) => {
      const draftId = idFrom(params['id'])
      await addAttachments(context, { draftId, open: query['aabenhed'] !== 'lukket', arriving: files, tools })
      return `/punkter/${draftId}#bilag`
    },
    item,
  )
  on.upload(
    '/punkter/:id/bilag/:attachment/version',
    async ({ context, params, files }) => {
      const { draftId, attachmentId } = attachmentIn(params)
      await replaceAttachment(context, { draftId, attachmentId, arriving: files, tools })
      return `/punkter/${draftId}#bilag`
    },
    item,
  )
  attachment('', ({ context, fields, params }) =>
    changeAttachment(context, {
      ...attachmentIn(params),
      title: first(fields, 'title') ?? '',
      open: fields['closed'] === undefined,
      handout: fields['handout'] !== undefined,
    }),
  )
  attachment('/op', ({ context, params }) => moveAttachment(context, { ...attachmentIn(params), direction: 'up' }))
  attachment('/ned', ({ context, params }) => moveAttachment(context, { ...attachmentIn(params), direction: 'down' }))
  attachment('/fjern', ({ context, params }) => removeAttachment(context, attachmentIn(params)))
  on.file('/punkter/:id/bilag/:attachment/:version', async ({ context, params }) => {
    const version = Number(params['version'])
    if (!Number.isSafeInteger(version)) throw new NotFound('version')
    const { sha256, name } = await attachmentFile(context, { ...attachmentIn(params), version })
    return { name, mediaType: mediaTypeOf(name), content: tools.fileStore.stream(sha256) }
  })

  /** A step of an item's life; what goes on from it is shown, where there is one. */
  function step(address: string, take: (sent: Submission) => Promise<unknown>): void {
    on.form(`/punkter/:id/${address}`, async (sent) => (await take(sent), `/punkter/${draftIn(sent).draftId}`), item)
  }

  function attachment(address: string, change: (sent: Submission) => Promise<void>): void {
    on.form(
      `/punkter/:id/bilag/:attachment${address}`,
      async (sent) => (await change(sent), `/punkter/${draftIn(sent).draftId}#bilag`),
      item,
    )
  }
}

async function begin(sent: Submission): Promise<string> {
  const { context, fields } = sent
  const committee = slugFrom(committeeIn(sent))
  const { chosen } = await newItemPage(context, { committee })
  const draftId = await startDraft(context, {
    committee,
    organisationId: organisationIn(fields),
    fields: draftFieldsOf(fields, chosen?.sections ?? []),
  })
  if (first(fields, 'then') !== 'send') return `/punkter/${draftId}/rediger`
  try {
    await sendDraft(sent, draftId)
    return `/punkter/${draftId}`
  } catch (error) {
    // What was written is kept: what is missing is said where it can be written.
    if (error instanceof Refused) return `/punkter/${draftId}/rediger?mangler=1`
    throw error
  }
}

async function save(sent: Submission): Promise<string> {
  const { context, fields } = sent
  const { draftId } = draftIn(sent)
  const kinds = Object.keys(fields).flatMap((name) => (name.startsWith(sectionField('')) ? [name.slice(sectionField('').length)] : []))
  await saveDraft(context, { draftId, fields: draftFieldsOf(fields, kinds), was: fingerprintsIn(first(fields, 'was')) })
  if (first(fields, 'then') !== 'send') return `/punkter/${draftId}?gemt=1`
  await sendDraft(sent, draftId)
  return `/punkter/${draftId}`
}

/** The secretariat's own is ready at once; everybody else's goes to it. */
async function sendDraft({ context }: Submission, draftId: string): Promise<void> {
  const { mayPropose } = await editItemPage(context, { id: draftId })
  await (mayPropose ? proposeDraft : takeOverDraft)(context, { draftId, tell: itemNotice })
}

function committeeIn({ query }: Visit): string | undefined {
  return query['udvalg'] === undefined ? undefined : slugFrom(query['udvalg'])
}

/** Nobody's where the secretariat proposes. */
function organisationIn(fields: Fields): string | null {
  const organisation = first(fields, 'organisation')
  return organisation !== undefined && isUuid(organisation) ? organisation : null
}

function draftIn({ params, ...sent }: Visit & { readonly fields?: Fields }): ToldStep {
  const reason = sent.fields && first(sent.fields, 'reason')
  return { draftId: idFrom(params['id']), tell: itemNotice, ...(reason !== undefined && { reason }) }
}

function attachmentIn(params: Visit['params']): { readonly draftId: string; readonly attachmentId: string } {
  return { draftId: idFrom(params['id']), attachmentId: idFrom(params['attachment']) }
}

function first(fields: Fields, name: string): string | undefined {
  return fields[name]?.[0]
}
