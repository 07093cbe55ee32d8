import type { Language } from '../../../kernel/language.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { type Command, command } from '../../../platform/command/use-case.ts'
import { writeMail } from '../../../platform/mail/outbox.ts'
import { findCommittee } from '../../committees/index.ts'
import { findContact, findMailChoice, insertNotices, listMailReceivers } from '../../people/index.ts'
import { insertAnswerLink } from '../repository/answer-links.ts'
import { type FollowUpRow, lockFollowUp, updateFollowUp } from '../repository/follow-ups.ts'
import { listCoordinatorsOf, listExcludedOf, listHoldersIn } from '../repository/people-at-hand.ts'
import { insertReminder } from '../repository/reminders.ts'
import { insertReport } from '../repository/reports.ts'
import { answerLinkLifetimeInDays } from '../rules/answer-link.ts'
import { isAwaiting } from '../rules/follow-up-states.ts'
import { type NoticeWordsIn, saidInNotice } from '../rules/notice-words.ts'
import type { ReminderKind } from '../rules/reminder-due.ts'

export interface Reminding {
  readonly words: NoticeWordsIn
  /** Scheme and host for addresses in mails. */
  readonly origin: string
  readonly dayInWords: (day: string, language: Language) => string
}

interface Reminder extends Reminding {
  readonly id: string
  readonly kind: ReminderKind
}

/** Tells those responsible, or at last the chairs, of a follow-up near or over its date; each step once, by notice and a link to answer. */
export const remindOfFollowUp = command('decisions.remind-of-follow-up', async (work: Command, reminder: Reminder) => {
  const { id, kind, words, dayInWords } = reminder
  const { actor, db, now, permit, record } = work
  permit(actor.kind === 'system')
  const followUp = await lockFollowUp(db, id)
  if (!followUp) throw new NotFound('follow-up')
  const { dueOn, committeeId } = followUp
  const told: string[] = []
  // Meanwhile somebody may have reported, or another process reminded.
  if (dueOn !== null && isAwaiting(followUp.state) && (await insertReminder(db, { followUpId: id, kind, dueOn }, now))) {
    told.push(...(await toldOf(work, followUp, kind)))
    const mailed = kind === 'escalation' ? [] : await mailAnswerLinks(work, { ...followUp, dueOn }, told, reminder)
    const said = (language: Language): string => words[language].reminders[kind](saidInNotice(followUp), dayInWords(dueOn, language))
    await insertNotices(
      db,
      told.map((personId) => ({
        personId,
        kind: 'follow-up.reminded',
        about: { kind: 'follow-up', id },
        path: `/opfoelgning/${id}`,
        sentence: { da: said('da'), en: said('en') },
        mailedAt: mailed.includes(personId) ? now : undefined,
      })),
      now,
    )
    if (kind === 'escalation') {
      await insertReport(
        db,
        { followUpId: id, state: 'escalated', text: '', by: null, byName: actor.kind === 'system' ? actor.name : '' },
        now,
      )
      await updateFollowUp(db, id, { state: 'escalated' }, now)
    }
  }
  await record({
    event: 'follow-up.reminded',
    subject: { kind: 'follow-up', id },
    details: { committee: committeeId, kind, told: String(told.length) },
  })
})

/** The person, else their organisation's coordinators; at last the chairs and who keeps the record, who is told too where there is nobody. What is closed stays inside. */
async function toldOf(
  { db, now }: Command,
  { committeeId, organisationId, personId, open }: FollowUpRow,
  kind: ReminderKind,
): Promise<string[]> {
  const today = danishDay(now)
  const responsible = personId ? [personId] : organisationId && open ? await listCoordinatorsOf(db, organisationId, today) : []
  const chairs = kind === 'escalation' ? await listHoldersIn(db, committeeId, 'chair', today) : []
  const keepers = kind === 'escalation' || responsible.length === 0 ? await listHoldersIn(db, committeeId, 'secretary', today) : []
  const all = [...new Set([...chairs, ...responsible, ...keepers])]
  const excluded = open ? [] : await listExcludedOf(db, committeeId, all, today)
  return all.filter((id) => !excluded.includes(id))
}

/** Only to addresses that are known to be the person's own, and that take mail. @returns whom a mail went to */
async function mailAnswerLinks(
  { db, now }: Command,
  followUp: FollowUpRow & { readonly dueOn: string },
  told: readonly string[],
  { kind, words, origin, dayInWords }: Reminder,
): Promise<string[]> {
  if (!followUp.open) return []
  const expiresAt = new Date(now.getTime() + answerLinkLifetimeInDays * 24 * 3_600_000)
  const what = saidInNotice(followUp)
  const committee = (await findCommittee(db, followUp.committeeId))?.name ?? ''
  const mailed: string[] = []
  for (const { personId, address, language, bounced } of await listMailReceivers(db, told)) {
    const confirmed = (await findContact(db, personId))?.mailConfirmedAt
    if (bounced || !confirmed || (await findMailChoice(db, personId)).rhythm === 'never') continue
    const token = await insertAnswerLink(db, { followUpId: followUp.id, personId, expiresAt }, now)
    const { mail, reminders } = words[language]
    const agreed = mail.agreed(committee, followUp.sourceOn ? dayInWords(followUp.sourceOn, language) : '')
    const sentence = reminders[kind](what, dayInWords(followUp.dueOn, language))
    await writeMail(
      db,
      {
        receiver: address,
        subject: mail.subject(what),
        body: mail.body({
          sentence,
          agreed,
          address: `${origin}/svar/${token}`,
          open: true,
          until: dayInWords(danishDay(expiresAt), language),
        }),
        secret: true,
        uselessAfter: expiresAt,
      },
      now,
    )
    mailed.push(personId)
  }
  return mailed
}
