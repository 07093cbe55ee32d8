import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { listTexts, saveText } from '../../../documents/index.ts'
import type { WrittenText } from '../../../documents/rules/text-in-form.ts'
import { endTurns, replacePoints, updateConclusion } from '../../repository/conclusions.ts'
import { updateCurrentItem } from '../../repository/held-meetings.ts'
import type { PointOutcome } from '../../rules/held/held-form.ts'
import { nextItem, whyNotMend } from '../../rules/held/meeting-progress.ts'
import { approvesMinutes } from '../../rules/held/approves-minutes.ts'
import { mergeField, whyNotMerge } from '../../rules/held/merge-field.ts'
import { withPhrase } from '../../rules/held/standard-phrases.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { namedWriter } from '../items/named-writer.ts'
import { approveLastMinutes } from '../minutes/approve-last-minutes.ts'
import { type ConductedItem, conductedItem, toldOf } from './conducted-meeting.ts'
import { startItem } from './start-item.ts'
import { tellFollowers } from './tell-followers.ts'

/** A field as the form showed it, and as it came back. */
export interface Changed<Value> {
  readonly shown: Value
  readonly mine: Value
}

export interface ConclusionForm {
  readonly meetingId: string
  readonly itemId: string
  /** Absent where the editor has saved by itself. */
  readonly text?: WrittenText | undefined
  /** Added after what is written. */
  readonly phrase?: string | undefined
  readonly points: ReadonlyMap<number, Changed<PointOutcome | null>>
  readonly publicDecision?: Changed<string> | undefined
  readonly nothingToDo?: boolean | undefined
  /** Only keeps what is written, concludes, or concludes and takes up the next item. */
  readonly wish: 'save' | 'conclude' | 'go-on'
  /** For the minutes that are approved with the item. */
  readonly words: MinutesWords
}

/** Writes what a meeting concludes on an item; two who do so at once both keep their words. @returns the item to go on with */
export const concludeItem = command('meetings.conclude-item', async (work: Command, form: ConclusionForm): Promise<string | undefined> => {
  const { actor, db, now, record } = work
  const conducted = await conductedItem(work, form)
  const { item, progress, meeting } = conducted
  refuseIf(whyNotMend(progress))
  await writeText(work, form, conducted)
  const points = mergePoints(form, conducted)
  await replacePoints(db, item.id, points)
  const publicDecision = mergeDecision(form, conducted)
  const isNew = form.wish !== 'save' && !item.concluded
  await updateConclusion(db, item.id, {
    publicDecision,
    ...(form.nothingToDo !== undefined && { nothingToDo: form.nothingToDo }),
    ...(isNew && { concluded: { at: now, by: namedWriter(actor).name }, untreatedReason: null }),
  })
  if (isNew && approvesMinutes({ standing: item.standing, points: points.values() })) await approveLastMinutes(work, meeting, form.words)
  const next = form.wish === 'go-on' ? await goOn(work, conducted) : undefined
  await tellFollowers(work, form.meetingId)
  await record({
    event: isNew ? 'item.concluded' : 'conclusion.written',
    subject: { kind: 'meeting', id: form.meetingId },
    details: toldOf(conducted),
  })
  return next
})

/** On to the next item, where the one concluded was under way. */
async function goOn(work: Command, { meeting, progress, held, item, items }: ConductedItem): Promise<string | undefined> {
  if (progress.state !== 'begun' || held?.currentItemId !== item.id) return undefined
  const next = nextItem(
    items.map((other) => (other.id === item.id ? { ...other, concluded: true } : other)),
    item.id,
  )
  if (next) await startItem(work, meeting.id, next.id)
  else {
    await endTurns(work.db, meeting.id, work.now)
    await updateCurrentItem(work.db, meeting.id, null, work.now)
  }
  return next?.id
}

async function writeText({ actor, db, now }: Command, { text, phrase }: ConclusionForm, { item }: ConductedItem): Promise<void> {
  const id = item.conclusion?.textId
  if (!id) return
  if (text) await saveText(db, { id, ...text }, actor, now)
  const written = (await listTexts(db, [id])).get(id)
  if (phrase && written)
    await saveText(db, { id, markdown: withPhrase(written.markdown, phrase), baseRevision: written.revision }, actor, now)
}

function mergePoints({ points }: ConclusionForm, { item }: ConductedItem): Map<number, PointOutcome> {
  const theirs = item.conclusion?.points ?? new Map<number, PointOutcome>()
  const merged = new Map(theirs)
  for (const [position, { shown, mine }] of points) {
    const now = theirs.get(position) ?? null
    const outcome = mergeField(shown, mine, now)
    refuseIf(whyNotMerge(outcome, `point-${position}`, null))
    if (outcome?.value) merged.set(position, outcome.value)
    else merged.delete(position)
  }
  return merged
}

function mergeDecision({ publicDecision }: ConclusionForm, { item }: ConductedItem): string | null {
  const theirs = item.conclusion?.publicDecision ?? ''
  if (!publicDecision || item.open) return theirs || null
  const decision = mergeField(publicDecision.shown, publicDecision.mine.trim(), theirs)
  refuseIf(whyNotMerge(decision, 'publicDecision', theirs))
  return decision?.value || null
}
