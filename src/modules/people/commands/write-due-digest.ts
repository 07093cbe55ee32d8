import { danishDay, danishInstant } from '../../../kernel/dates.ts'
import { isOperator } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import { command, type Context } from '../../../platform/command/use-case.ts'
import { writeMail } from '../../../platform/mail/outbox.ts'
import { listMailReceivers } from '../repository/mail-choices.ts'
import { type DigestMoments, findDigestReceiver, lockDueNotices, updateNoticesMailed } from '../repository/notices.ts'
import { insertUnsubscribeLink } from '../repository/unsubscribe-links.ts'
import type { DigestNotice } from '../rules/digest.ts'
import { digestTime, latestMorning } from '../rules/mail-rhythm.ts'

interface DigestMail {
  readonly subject: string
  readonly body: string
  readonly unsubscribe: string
}

type ComposeDigest = (notices: readonly DigestNotice[], token: string, language: Language) => DigestMail

/** Yesterday's news is still news after a week without a mail server, not after more. */
const uselessAfterDays = 14

/** Writes one mail that is due, with all that its receiver has not been told. @returns false when none is */
export async function writeDueDigest(context: Context, compose: ComposeDigest): Promise<boolean> {
  const moments = momentsAt(context.now)
  const personId = await findDigestReceiver(context.database.app, moments)
  if (!personId) return false
  await writeDigest(context, { personId, moments, compose })
  return true
}

const writeDigest = command(
  'people.write-digest',
  async (
    { actor, db, now, permit, record },
    { personId, moments, compose }: { readonly personId: string; readonly moments: DigestMoments; readonly compose: ComposeDigest },
  ) => {
    permit(isOperator(actor))
    const notices = await lockDueNotices(db, personId, moments)
    const [receiver] = await listMailReceivers(db, [personId])
    if (receiver && notices.length > 0) {
      const { address, language } = receiver
      const told = notices.map(({ about, path, sentence }) => ({ about, path, sentence: sentence[language] }))
      const mail = compose(told, await insertUnsubscribeLink(db, personId, now), language)
      const uselessAfter = new Date(now.getTime() + uselessAfterDays * 24 * 60 * 60_000)
      await writeMail(db, { receiver: address, ...mail, uselessAfter }, now)
      await updateNoticesMailed(
        db,
        notices.map(({ id }) => id),
        now,
      )
    }
    await record({ event: 'digest.written', subject: { kind: 'person', id: personId }, details: { notices: notices.length } })
  },
)

function momentsAt(now: Date): DigestMoments {
  const today = danishDay(now)
  const pastTime = now >= danishInstant(today, digestTime)
  const morning = (rhythm: 'daily' | 'weekly'): Date => danishInstant(latestMorning(rhythm, today, pastTime), digestTime)
  return { now, daily: morning('daily'), weekly: morning('weekly') }
}
