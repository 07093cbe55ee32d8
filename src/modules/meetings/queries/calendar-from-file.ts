import { danishDay } from '../../../kernel/dates.ts'
import { Refused } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees } from '../../committees/index.ts'
import { listMeetingsOfYear } from '../repository/planned-meetings.ts'
import { calendarInAddress } from '../rules/year/calendar-in-address.ts'
import { comingOfOurs } from '../rules/year/coming-of-ours.ts'
import { listedMeetings } from '../rules/year/listed-meetings.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'

/** What a calendar from FirstAgenda proposes for the committees whose calendar the actor sets; nothing is kept of it. @throws Refused */
export const calendarFromFile = query(
  'meetings.calendar-from-file',
  async ({ actor, now, db, permit }, { text }: { readonly text: string }) => {
    permit(actor.kind !== 'public')
    const today = danishDay(now)
    const own = (await listCommittees(db)).filter(
      ({ id, validTo }) => mayPlanMeetingsOf(actor, id) && (validTo === null || validTo >= today),
    )
    permit(own.length > 0)
    const listed = listedMeetings(parsed(text))
    if (!listed) throw new Refused({ code: 'meetings/calendar-file-unreadable' })
    const last = listed.at(-1)?.heldOn ?? today
    const there = await listMeetingsOfYear(
      db,
      { from: today, to: last },
      own.map(({ id }) => id),
    )
    const taken = new Set(there.map(({ committeeId, heldOn }) => `${committeeId} ${heldOn}`))
    const sifted = comingOfOurs(listed, own, { today, isTaken: (committeeId, day) => taken.has(`${committeeId} ${day}`) })
    if ('refusal' in sifted) throw new Refused(sifted.refusal)
    return { ...calendarInAddress(sifted.coming), coming: sifted.coming.length, past: sifted.past, known: sifted.known }
  },
)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
