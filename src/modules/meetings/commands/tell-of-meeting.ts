import { danishDay } from '../../../kernel/dates.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { insertNotices } from '../../people/index.ts'
import { listRecipients } from '../repository/agendas.ts'
import type { MeetingNews, TellOfMeeting } from '../rules/year/meeting-news.ts'

/** Tells everyone of the committee but who did it. @returns how many */
export async function tellOfMeeting(
  { actor, db, now }: Command,
  { id, committeeId }: { readonly id: string; readonly committeeId: string },
  { tell, ...news }: MeetingNews & { readonly tell: TellOfMeeting },
): Promise<number> {
  const all = await listRecipients(db, committeeId, danishDay(now))
  const receivers = all.filter(({ personId }) => actor.kind !== 'person' || actor.personId !== personId)
  const [about, path, sentence] = [{ kind: 'meeting', id }, `/moeder/${id}`, tell(news)]
  await insertNotices(
    db,
    receivers.map(({ personId }) => ({ personId, kind: `meeting.${news.news}`, about, path, sentence })),
    now,
  )
  return receivers.length
}
