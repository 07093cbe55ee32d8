import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { ChoiceGroup } from '../../../ui/form/choice-group.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import type { MailChoiceView } from '../queries/mail-choice-page.ts'
import { type MailChoiceCode, mailRhythms } from '../rules/mail-rhythm.ts'
import { words } from './words.ts'

/** How often one is written to, and whether it arrives. */
export function showMailChoice({ choice, address, bounce }: MailChoiceView, { language, query, refusal, entered }: Shown): Page {
  const all = words(language)
  const t = all.mailChoice
  const code = refusal?.code as MailChoiceCode | undefined
  const message = code && all.refusals[code]
  const field = code === 'people/mail-language-missing' ? 'sprog' : 'hvor-ofte'
  const errorAt = (id: string) => (message && field === id ? { error: message } : {})
  return {
    title: t.title,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.ownPage, href: '/min-side' }, { label: t.title }],
    main: (
      <>
        {message && <ErrorSummary errors={[{ field, message }]} />}
        <PageHeading title={t.title} lead={t.lead} />
        {query['gemt'] !== undefined && <Notice tone="success" heading={t.saved} live />}
        {bounce && address && (
          <Notice tone="warning" heading={t.bounced}>
            <p>{t.bouncedText(address, formatInstant(bounce.lastAt, language))}</p>
            <form method="post" action="/min-side/post/virker">
              <ButtonRow>
                <Button kind="secondary">{t.resume}</Button>
                <ButtonLink kind="quiet" href="/min-side#kontakt">
                  {t.toContact}
                </ButtonLink>
              </ButtonRow>
            </form>
          </Notice>
        )}
        {!address && (
          <Notice tone="info" heading={t.noAddress}>
            <p>{t.noAddressText}</p>
            <ButtonRow>
              <ButtonLink kind="secondary" href="/min-side#kontakt">
                {t.toContact}
              </ButtonLink>
            </ButtonRow>
          </Notice>
        )}
        {address && !bounce && <p>{t.to(address)}</p>}
        <form method="post" action="/min-side/post">
          <ChoiceGroup
            id="hvor-ofte"
            kind="radio"
            label={t.rhythm}
            help={t.always}
            choices={mailRhythms.map((rhythm) => ({ value: rhythm, label: t.rhythms[rhythm], help: t.rhythmHelp[rhythm] }))}
            chosen={entered?.['hvor-ofte'] ?? [choice.rhythm]}
            {...errorAt('hvor-ofte')}
          />
          <ChoiceGroup
            id="sprog"
            kind="radio"
            label={t.language}
            choices={(['da', 'en'] as const).map((one) => ({ value: one, label: t.languages[one] }))}
            chosen={entered?.['sprog'] ?? [choice.language]}
            {...errorAt('sprog')}
          />
          <ButtonRow>
            <Button>{t.save}</Button>
          </ButtonRow>
        </form>
      </>
    ),
  }
}
