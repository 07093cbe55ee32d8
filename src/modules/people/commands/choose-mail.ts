import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findMailChoice, upsertMailChoice } from '../repository/mail-choices.ts'
import { isMailLanguage, isMailRhythm, type MailChoiceForm, whyNotChoose } from '../rules/mail-rhythm.ts'
import { mayKeepOwnPage } from '../rules/person-rights.ts'

/** How often the actor wants mail, and in which language. */
export const chooseMail = command('people.choose-mail', async ({ actor, db, now, permit, record }, form: MailChoiceForm) => {
  permit(mayKeepOwnPage(actor))
  refuseIf(whyNotChoose(form))
  const { rhythm, language } = form
  if (actor.kind !== 'person' || !isMailRhythm(rhythm) || !isMailLanguage(language)) return
  const before = await findMailChoice(db, actor.personId)
  const wakes = before.rhythm === 'never' && rhythm !== 'never'
  await upsertMailChoice(db, actor.personId, { rhythm, language }, { now, toldFrom: wakes ? now : undefined })
  await record({ event: 'mail.chosen', subject: { kind: 'person', id: actor.personId }, details: { rhythm } })
})
