import type { Language } from '../../../kernel/language.ts'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/section.tsx'
import type { OwnView } from '../queries/own-page.ts'
import { words } from './words.ts'

/** The ways in which one can sign in, and where each is kept. */
export function OwnWaysIn({ view, language }: { readonly view: OwnView; readonly language: Language }) {
  const { person, identities, passkeys, contact } = view
  const t = words(language).own
  return (
    <Section id="log-ind" heading={t.ways}>
      <DescriptionList
        items={[
          {
            term: t.account,
            details: (
              <>
                <p>{identities.length > 0 ? identities.map(({ label }) => label).join(', ') : t.noAccount}</p>
                {identities.length > 0 && <Link href={`/personer/${person.id}/log-ind`}>{t.accounts}</Link>}
              </>
            ),
          },
          {
            term: t.passkeys,
            details: (
              <>
                <p>{t.passkeyCount(passkeys)}</p>
                <Link href="/min-side/noegler">{t.keepPasskeys}</Link>
              </>
            ),
          },
          { term: t.mailLink, details: <p>{mailLink()}</p> },
        ]}
      />
    </Section>
  )

  function mailLink(): string {
    if (!contact?.mailAddress) return t.mailLinkOff
    return contact.mailConfirmedAt ? t.mailLinkOn(contact.mailAddress) : t.mailLinkUnconfirmed
  }
}
