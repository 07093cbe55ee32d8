import type { Query } from '../../../platform/command/use-case.ts'
import { listFollowUpsForAgenda } from '../repository/agenda-follow-ups.ts'
import { agendaMarkdown, type ToldOn } from '../rules/agenda-lines.ts'

/**
 * What the standing item about decisions says on a meeting's agenda, drawn from the register: its lines, and the same as
 * Markdown for an open item and, apart, for a closed one. Its caller has asked whether the committee's closed material may be shown.
 */
export async function followUpItem(
  db: Query['db'],
  { committeeId, meetingId, today, ...told }: { readonly committeeId: string; readonly meetingId: string; readonly today: string } & ToldOn,
) {
  const lines = await listFollowUpsForAgenda(db, committeeId, today, meetingId)
  return { lines, markdown: agendaMarkdown(lines, told), closedMarkdown: agendaMarkdown(lines, told, 'closed') }
}
