import type { Language } from '../../../kernel/language.ts'
import { Button } from '../../../ui/button.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import type { MailView } from '../queries/mail-page.ts'
import { words } from './words.ts'

/** Addresses for which mail waits, and why. */
export function BouncedAddresses({ bounces, language }: { readonly bounces: MailView['bounces']; readonly language: Language }) {
  const t = words(language).post
  if (bounces.length === 0) return null
  return (
    <Section id="retur" heading={t.bounced} lead={t.bouncedLead}>
      <Table
        caption={t.bounced}
        captionHidden
        rows={bounces}
        keyOf={({ address }) => address}
        columns={[
          { heading: t.address, rowHeading: true, cell: ({ address }) => address },
          {
            heading: t.said,
            cell: ({ status, diagnosis, lastAt, bounces: times }) => (
              <>
                {diagnosis || status}
                <p class="small muted">{t.bouncedAt(formatInstant(lastAt, language), times)}</p>
              </>
            ),
          },
          {
            heading: t.state,
            cell: ({ address }) => (
              <form method="post" action="/drift/post/adresse">
                <input type="hidden" name="adresse" value={address} />
                <Button kind="quiet">
                  {t.resume}
                  <span class="sr-only">: {address}</span>
                </Button>
              </form>
            ),
          },
        ]}
      />
    </Section>
  )
}
