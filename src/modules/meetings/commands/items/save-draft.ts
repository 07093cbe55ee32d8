import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { saveText } from '../../../documents/index.ts'
import { findDraftContents, lockDraft } from '../../repository/item-drafts.ts'
import { replaceDraftLines, replaceDraftReferences, updateDraft } from '../../repository/item-draft-writing.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { changedBySender, fieldTexts, type Fingerprints, whyNotMerge } from '../../rules/items/changed-fields.ts'
import { draftAsFields } from '../../rules/items/draft-as-fields.ts'
import { type DraftFields, type SectionFields, sectionField } from '../../rules/items/draft-fields.ts'
import { whyNotEdit } from '../../rules/items/draft-steps.ts'
import type { DraftContents } from '../../rules/items/item-draft.ts'
import { mayEditDraft, mayKnowOfDraft, mayReadInternalNote } from '../../rules/items/item-rights.ts'
import { whyNotPlace } from '../../rules/items/why-not-place.ts'
import { minutesAllotted, whyNotSaveDraft } from '../../rules/items/why-not-save-draft.ts'

interface Save {
  readonly draftId: string
  readonly fields: DraftFields
  /** What the form held when it was made: what others have changed since is kept. */
  readonly was: Fingerprints
}

/** Keeps what somebody has changed in an item, beside what others have changed meanwhile. */
export const saveDraft = command('meetings.save-draft', async (work, { draftId, fields, was }: Save): Promise<void> => {
  const { actor, db, permit, permitToKnow, record } = work
  const draft = await lockDraft(db, draftId)
  permitToKnow(draft !== undefined && mayKnowOfDraft(actor, draft))
  const contents = await findDraftContents(db, draftId)
  if (!draft || !contents) throw new NotFound('item')
  permit(mayEditDraft(actor, draft))
  refuseIf(whyNotEdit(draft))
  refuseIf(whyNotSaveDraft(fields))
  const stands = draftAsFields(contents)
  const hidden = [...(mayReadInternalNote(actor, draft) ? [] : ['internalNote']), ...(draft.state === 'on-agenda' ? ['meeting'] : [])]
  const shown = Object.fromEntries(Object.entries(was).filter(([field]) => !hidden.includes(field)))
  const [sent, standing] = [fieldTexts(fields), fieldTexts(stands)]
  refuseIf(whyNotMerge(shown, sent, standing))
  const changed = changedBySender(shown, sent)
  const take = <Key extends keyof DraftFields>(field: string, key: Key): DraftFields[Key] =>
    changed.includes(field) ? fields[key] : stands[key]
  const meetingId = take('meeting', 'meetingId')
  if (meetingId !== null && changed.includes('meeting')) refuseIf(whyNotPlace(draft, await lockMeeting(db, meetingId), danishDay(work.now)))
  if (changed.length > 0)
    await updateDraft(db, draftId, {
      title: take('title', 'title'),
      type: take('type', 'type'),
      open: take('openness', 'open'),
      publicTitle: take('publicTitle', 'publicTitle'),
      minutesAllotted: minutesAllotted(take('minutes', 'minutes')) ?? null,
      meetingId,
      concernedSectors: take('sectors', 'concernedSectors'),
      whyHere: take('whyHere', 'whyHere'),
      internalNote: take('internalNote', 'internalNote'),
    })
  if (changed.includes('at') || changed.includes('presenter'))
    await replaceDraftLines(db, draftId, { recommendation: take('at', 'recommendation'), presenter: take('presenter', 'presenters') })
  if (changed.includes('referenceNumber')) await replaceDraftReferences(db, draftId, take('referenceNumber', 'references'))
  const texts = await saveSections(work, contents, fields.sections)
  await record({ event: 'item.saved', subject: { kind: 'item', id: draftId }, details: { fields: [...changed, ...texts].join(' ') } })
})

/** @returns the fields in which something has changed */
async function saveSections(
  { actor, db, now }: Command,
  { sections }: DraftContents,
  written: readonly SectionFields[],
): Promise<string[]> {
  const changed: string[] = []
  for (const { kind, markdown, baseRevision } of written) {
    const section = sections.find((each) => each.kind === kind)
    if (!section) continue
    const saved = await saveText(db, { id: section.textId, markdown, baseRevision }, actor, now)
    if (saved.revision > section.revision) changed.push(sectionField(kind))
  }
  return changed
}
