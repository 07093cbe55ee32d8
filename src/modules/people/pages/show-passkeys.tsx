import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Section } from '../../../ui/section.tsx'
import type { PasskeysView } from '../queries/passkeys-page.ts'
import type { PasskeyRefusalCode } from '../rules/passkey.ts'
import { words } from './words.ts'

/** One's own keys: when each was used, another name, and away with those of a lost device. */
export function showPasskeys({ passkeys }: PasskeysView, { language, refusal, entered }: Shown): Page {
  const all = words(language)
  const t = all.passkey
  const reason = refusal && all.refusals[refusal.code as PasskeyRefusalCode]
  const renamed = entered?.['noegle']?.[0]
  const fieldOf = (at: number): string => `navn-${at}`
  const wrong = passkeys.findIndex(({ credentialId }) => credentialId === renamed)
  return {
    title: t.keys,
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.ownPage, href: '/min-side' }, { label: t.keys }],
    main: (
      <>
        <ErrorSummary errors={reason ? [{ field: fieldOf(wrong), message: reason }] : []} />
        <PageHeading title={t.keys} lead={t.keysLead} actions={<ButtonLink href="/min-side/noegler/ny">{t.add}</ButtonLink>} />
        {passkeys.length === 0 && <EmptyState heading={t.noKeys}>{t.noKeysHelp}</EmptyState>}
        {passkeys.map(({ credentialId, label, createdAt, lastUsedAt }, at) => (
          <Section key={credentialId} id={`noegle-${at}`} heading={label}>
            <p>
              {t.created(formatInstant(createdAt, language))} · {lastUsedAt ? t.used(formatInstant(lastUsedAt, language)) : t.unused}
            </p>
            <Details summary={t.change(label)} open={reason !== undefined && at === wrong}>
              <form method="post" action="/min-side/noegler/omdoeb">
                <input type="hidden" name="noegle" value={credentialId} />
                <TextField
                  id={fieldOf(at)}
                  name="navn"
                  label={t.name}
                  error={at === wrong ? reason : undefined}
                  value={label}
                  maxlength={60}
                  width={27}
                  required
                />
                <ButtonRow>
                  <Button kind="secondary">{t.rename}</Button>
                </ButtonRow>
              </form>
              <form method="post" action="/min-side/noegler/fjern">
                <input type="hidden" name="noegle" value={credentialId} />
                <p>{t.removeHelp}</p>
                <ButtonRow>
                  <Button kind="warning">{t.remove}</Button>
                </ButtonRow>
              </form>
            </Details>
          </Section>
        ))}
      </>
    ),
  }
}
