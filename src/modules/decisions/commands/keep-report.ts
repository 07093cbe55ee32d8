import { danishDay } from '../../../kernel/dates.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { insertNotices } from '../../people/index.ts'
import { type FollowUpRow, updateFollowUp } from '../repository/follow-ups.ts'
import { listExcludedOf } from '../repository/people-at-hand.ts'
import { listReceivers } from '../repository/receivers.ts'
import { insertReport } from '../repository/reports.ts'
import { type NoticeWordsIn, saidInNotice } from '../rules/notice-words.ts'

interface SaidOfIt {
  readonly state: string
  readonly text: string
  readonly by: { readonly id: string | null; readonly name: string }
}

/** Keeps what somebody said of a follow-up; when it is done, those who were to be told are told. */
export async function keepReport(
  { db, now, record }: Pick<Command, 'db' | 'now' | 'record'>,
  followUp: FollowUpRow,
  { state, text, by }: SaidOfIt,
  words: NoticeWordsIn,
): Promise<void> {
  const { id, open, committeeId } = followUp
  await insertReport(db, { followUpId: id, state, text, by: by.id, byName: by.name }, now)
  await updateFollowUp(db, id, { state, stateReason: state === 'dropped' ? text : null }, now)
  if (state === 'done' && followUp.state !== 'done') {
    const receivers = (await listReceivers(db, id)).map((receiver) => receiver.id)
    const excluded = open ? [] : await listExcludedOf(db, committeeId, receivers, danishDay(now))
    const what = saidInNotice(followUp)
    await insertNotices(
      db,
      receivers
        .filter((personId) => personId !== by.id && !excluded.includes(personId))
        .map((personId) => ({
          personId,
          kind: 'follow-up.reported',
          about: { kind: 'follow-up', id },
          path: `/opfoelgning/${id}`,
          sentence: { da: words.da.done(what), en: words.en.done(what) },
        })),
      now,
    )
  }
  await record({
    event: 'follow-up.reported',
    subject: { kind: 'follow-up', id },
    details: { committee: committeeId, before: followUp.state, state, ...(open && { text }) },
  })
}
