import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockedNote } from '../../queries/status/note-at-hand.ts'
import { partsOfRecord } from '../../queries/status/renewal-page.ts'
import { replaceNoteParts, updateGeneratedAt } from '../../repository/status-notes.ts'
import { fingerprintOf, type PartChoice, partNews, renewedParts } from '../../rules/status/renew-parts.ts'
import { whyNotChangeNote, whyNotRenew } from '../../rules/status/why-not-change-note.ts'

export interface NoteRenewed {
  readonly id: string
  /** Of what its writer was shown. */
  readonly fingerprint: string
  readonly choices: Readonly<Record<string, PartChoice | undefined>>
}

/** Takes over what the record says now; what a person edited stays, unless they chose the new text. */
export const renewNote = command('notes.renew-note', async (work, { id, fingerprint, choices }: NoteRenewed) => {
  const hand = await lockedNote(work, id)
  refuseIf(whyNotChangeNote(hand.note))
  const fresh = await partsOfRecord(work, hand)
  refuseIf(whyNotRenew({ seen: fingerprint, now: fingerprintOf(fresh) }))
  const changed = partNews(hand.parts, fresh).filter(({ kind }) => kind !== 'same').length
  await replaceNoteParts(
    work.db,
    id,
    renewedParts(hand.parts, fresh, (key) => choices[key]),
  )
  await updateGeneratedAt(work.db, id, work.now)
  await work.record({ event: 'status-note.regenerated', subject: { kind: 'note', id }, details: { title: hand.note.title, changed } })
})
