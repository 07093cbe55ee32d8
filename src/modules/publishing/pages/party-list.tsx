import type { Shown } from '../../../platform/http/doors.ts'
import { Listing } from '../../../ui/listing.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { PartnershipView } from '../queries/partnership-page.ts'
import type { OriginNotes } from '../rules/origin-notes.ts'
import { partyOrder } from '../rules/party-order.ts'
import { OrganisationName } from './organisation-name.tsx'
import { OriginNote } from './origin-note.tsx'
import { spanInWords } from './span-in-words.ts'
import { words } from './words.ts'

interface PartyListProps {
  readonly parties: PartnershipView['parties']
  readonly day: string
  readonly notes: OriginNotes
  readonly shown: Shown
}

/** Who is a party, sector by sector, from when to when, and where that was read. */
export function PartyList({ parties, day, notes, shown: { language, today } }: PartyListProps) {
  const t = words(language).validity
  const inOrder = parties.toSorted((a, b) => partyOrder(a.organisation, b.organisation))
  return (
    <Listing
      rows={inOrder.map(({ organisation, validFrom, validTo, validity, ...origin }) => ({
        key: `${organisation.slug} ${validFrom}`,
        title: <OrganisationName slug={organisation.slug} name={organisation.name} sector={organisation.sector} day={day} today={today} />,
        facts: (
          <>
            {spanInWords({ validFrom, validTo }, day, language)} <OriginNote origin={origin} notes={notes} language={language} />
          </>
        ),
        aside: validity !== 'current' && <StateTag word={validity === 'ended' ? t.ended : t.coming} />,
      }))}
    />
  )
}
