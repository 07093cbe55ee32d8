import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { InviteRefusalCode } from '../../people/rules/identity-rights.ts'
import { texts as peopleDanish } from '../../people/texts.da.ts'
import { texts as peopleEnglish } from '../../people/texts.en.ts'
import type { WaysInView } from '../queries/ways-in-page.ts'
import { words } from './words.ts'

export interface WaysInPageView extends WaysInView {
  /** Whose accounts can be tied; those that are no longer connected are shown by their issuer. */
  readonly providers: readonly { readonly issuer: string; readonly name: Readonly<Record<'da' | 'en', string>> }[]
  /** An invitation just made: where it was sent, or its address, which is shown now and never again. */
  readonly made?: { readonly expiresAt: Date; readonly address?: string | undefined; readonly mailedTo?: string | undefined } | undefined
}

/** How a person can sign in: accounts, the invitation on its way, and a new one. */
export function showWaysIn(view: WaysInPageView, { language, refusal }: Shown): Page {
  const { person, identities, invitations, made, mailAddress } = view
  const all = words(language)
  const t = all.waysIn
  const path = `/personer/${person.id}/log-ind`
  const obstacle = refusal ?? view.whyNotInvite
  const sentence = obstacle && (language === 'da' ? peopleDanish : peopleEnglish).refusals[obstacle.code as InviteRefusalCode]
  return {
    title: t.title(person.name),
    breadcrumb: [{ label: all.home, href: '/' }, { label: person.name, href: `/personer/${person.id}` }, { label: t.kicker }],
    main: (
      <>
        <PageHeading title={t.title(person.name)} lead={t.lead} />
        {made && justMade(made)}
        <Section id="invitation" heading={t.invite} lead={t.inviteLead}>
          {invitations.length > 0 && !made && (
            <Listing
              rows={invitations.map(({ id, createdAt, createdBy, expiresAt, mailAddress: sentTo }) => ({
                key: id,
                title: sentTo ? t.openSent(sentTo) : t.open,
                facts: t.openFacts(formatInstant(createdAt, language), createdBy ?? t.byMachine, formatInstant(expiresAt, language)),
                aside: (
                  <form method="post" action={`${path}/traek-tilbage`}>
                    <input type="hidden" name="invitation" value={id} />
                    <Button kind="quiet">{t.withdraw}</Button>
                  </form>
                ),
              }))}
            />
          )}
          {sentence ? (
            <Notice tone="info">
              <p>{sentence}</p>
            </Notice>
          ) : (
            <form method="post" action={path}>
              <ButtonRow>
                {mailAddress && (
                  <Button kind={made ? 'secondary' : 'primary'} name="mail" value="ja">
                    {t.send(mailAddress)}
                  </Button>
                )}
                <Button kind={made || mailAddress ? 'secondary' : 'primary'}>{invitations.length > 0 ? t.another : t.make}</Button>
              </ButtonRow>
            </form>
          )}
        </Section>
        {identities && (
          <Section id="konti" heading={t.accounts}>
            {identities.length > 0 ? accounts(identities) : <EmptyState heading={t.noAccounts}>{t.noAccountsHelp}</EmptyState>}
          </Section>
        )}
      </>
    ),
  }

  function justMade({ address, expiresAt, mailedTo }: NonNullable<WaysInPageView['made']>) {
    const until = formatInstant(expiresAt, language)
    if (address === undefined)
      return (
        <Notice tone="success" heading={t.sent(mailedTo ?? '')} live>
          <p>{t.sentHelp(until)}</p>
        </Notice>
      )
    return (
      <Notice tone="success" heading={t.made} live>
        <p id="link-help">{t.linkHelp(person.name, until)}</p>
        <label class="form-label" for="link">
          {t.link}
        </label>
        <input class="form-input link-to-copy" id="link" type="text" readonly value={address} aria-describedby="link-help" />
      </Notice>
    )
  }

  function accounts(rows: NonNullable<WaysInView['identities']>) {
    return (
      <Listing
        rows={rows.map(({ id, label, issuer, tiedAt, lastUsedAt }) => ({
          key: id,
          title: label,
          facts: [
            view.providers.find((provider) => provider.issuer === issuer)?.name[language] ?? issuer,
            t.tied(formatInstant(tiedAt, language)),
            lastUsedAt ? t.used(formatInstant(lastUsedAt, language)) : t.unused,
          ].join(' · '),
          aside: (
            <form method="post" action={`${path}/fjern`}>
              <input type="hidden" name="konto" value={id} />
              <Button kind="quiet">
                {t.remove}
                <span class="sr-only">: {label}</span>
              </Button>
            </form>
          ),
        }))}
      />
    )
  }
}
