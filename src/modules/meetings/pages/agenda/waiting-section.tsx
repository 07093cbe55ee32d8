import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'

/** What could stand on the agenda and does not. */
export function WaitingSection({ view, shown }: { readonly view: AgendaView; readonly shown: Shown }) {
  const { waiting, committee, meeting } = view
  const all = words(shown.language)
  const t = all.agenda.waiting
  return (
    <Section id="venter" heading={t.heading} lead={t.lead} action={<Link href={`/udvalg/${committee.slug}/punkter`}>{t.inbox}</Link>}>
      {waiting.length === 0 ? (
        <p class="muted">{t.none}.</p>
      ) : (
        <Listing
          rows={waiting.map(({ id, title, type, open, state, organisation, wished, late }) => ({
            key: id,
            title: (
              <Link href={`/punkter/${id}`}>
                <span lang={recordLanguage(shown.language)}>{title}</span>
              </Link>
            ),
            facts: (
              <>
                {[
                  type && wordFor(all.types, type),
                  organisation && all.agenda.items.from(organisation),
                  state === 'proposed' && t.proposed,
                  wished && t.wished,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {late && (
                  <>
                    {' '}
                    <StateTag tone="warning" word={all.agenda.items.late} />
                  </>
                )}
                {!open && (
                  <>
                    {' '}
                    <Icon name="lock" small /> {all.agenda.items.closed}
                  </>
                )}
              </>
            ),
            aside: (
              <form method="post" action={`/moeder/${meeting.id}/dagsorden/saet-paa`}>
                <input type="hidden" name="draft" value={id} />
                <Button kind="secondary">
                  {t.put} <span class="sr-only">{t.putOf(title)}</span>
                </Button>
              </form>
            ),
          }))}
        />
      )}
      <p>
        <ButtonLink kind="quiet" icon="edit" href={`/punkter/nyt?udvalg=${committee.slug}&moede=${meeting.id}`}>
          {t.write}
        </ButtonLink>
      </p>
    </Section>
  )
}
