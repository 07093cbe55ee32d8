import { danishDay } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { findCommittee } from '../../../committees/index.ts'
import { insertNotices } from '../../../people/index.ts'
import { listRecipients } from '../../repository/agendas.ts'
import type { MeetingRow } from '../../repository/meetings.ts'
import type { MinutesNews, MinutesWords } from '../../rules/minutes/minutes-words.ts'

interface News {
  readonly meeting: MeetingRow
  readonly news: MinutesNews
  readonly by: string
  readonly deadlineOn?: string | undefined
  /** Everyone in the committee, where they are left out. */
  readonly to?: readonly string[]
}

/** Tells the committee, or some of it, where its minutes stand; not whoever moved them. @returns how many were told */
export async function tellOfMinutes(work: Command, { meeting, news, by, deadlineOn, to }: News, { tell }: MinutesWords): Promise<number> {
  const { actor, db, now } = work
  const committee = await findCommittee(db, meeting.committeeId)
  if (!committee) return 0
  const everyone = to ?? (await listRecipients(db, committee.id, danishDay(now))).map(({ personId }) => personId)
  const receivers = [...new Set(everyone)].filter((personId) => actor.kind !== 'person' || actor.personId !== personId)
  const sentence = tell(news, { committee: committee.name, heldOn: meeting.heldOn, by, deadlineOn })
  const about = { kind: 'meeting', id: meeting.id }
  const path = `/moeder/${meeting.id}/referat`
  await insertNotices(
    db,
    receivers.map((personId) => ({ personId, kind: `minutes.${news}`, about, path, sentence })),
    now,
  )
  return receivers.length
}
