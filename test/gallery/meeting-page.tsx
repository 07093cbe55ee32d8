import type { Language } from '../../src/kernel/language.ts'
import { ButtonLink } from '../../src/ui/button-link.tsx'
import { Callout } from '../../src/ui/callout.tsx'
import { Columns } from '../../src/ui/columns.tsx'
import { ContentsList } from '../../src/ui/contents-list.tsx'
import { formatMeetingTime } from '../../src/ui/dates.ts'
import { Details } from '../../src/ui/details.tsx'
import { Listing } from '../../src/ui/listing.tsx'
import { Markdown } from '../../src/ui/markdown.tsx'
import { NumberedPart } from '../../src/ui/numbered-part.tsx'
import { PageHeading } from '../../src/ui/page-heading.tsx'
import { RouteLine } from '../../src/ui/route-line.tsx'
import { Section } from '../../src/ui/section.tsx'
import { SectorMark } from '../../src/ui/sector-mark.tsx'
import { StateTag } from '../../src/ui/state-tag.tsx'
import { Table } from '../../src/ui/table.tsx'
import { TypeMark } from '../../src/ui/type-mark.tsx'
import { stops } from './stops.tsx'

export function MeetingPage({ language }: { readonly language: Language }) {
  return (
    <>
      <PageHeading
        kicker="Politisk klynge · Referat"
        title={formatMeetingTime({ date: '2026-12-19', start: '09:15', end: '11:15' }, language)}
        facts={
          <>
            <StateTag tone="success" word="Godkendt" />
            <span>Rådhuset i Gladsaxe</span>
            <span class="muted">13 til stede, 2 afbud</span>
          </>
        }
        actions={
          <>
            <ButtonLink href="/moeder/42/referat.pdf" icon="download">
              Hent referatet som PDF
            </ButtonLink>
            <ButtonLink href="/moeder/42/kilde" kind="quiet">
              Se det oprindelige papir
            </ButtonLink>
          </>
        }
      />
      <Columns
        asideFirst
        aside={
          <ContentsList
            heading="Dagsorden"
            entries={[
              { anchor: 'punkt-1', number: '1', label: 'Godkendelse af dagsorden' },
              { anchor: 'punkt-2', number: '2', label: 'Fælles indsats mod genindlæggelser' },
            ]}
          />
        }
      >
        <NumberedPart id="punkt-1" number="1" title="Godkendelse af dagsorden" facts={<TypeMark letter="B" word="Beslutning" />}>
          <Callout heading="Konklusion">
            <p>Dagsordenen blev godkendt.</p>
          </Callout>
        </NumberedPart>
        <NumberedPart
          id="punkt-2"
          number="2"
          title="Fælles indsats mod genindlæggelser"
          facts={
            <>
              <TypeMark letter="D" word="Drøftelse" />
              <SectorMark sector="municipality" name="Furesø Kommune" />
              <span>Sag 2026-0429908</span>
            </>
          }
        >
          <RouteLine label="Sagens vej" stops={stops} />
          <h3>Sagsfremstilling</h3>
          <Markdown
            headingLevel={4}
            text={
              'Hospitalet har **gennemgået** 120 forløb. Se [notatet](https://example.org/notat).\n\n# Hvad viser tallene\n\n- Hver femte indlæggelse kunne have været taget i kommunen\n- Medicinlisten var _sjældent_ afstemt\n\n| Kommune | Forløb |\n| --- | --- |\n| Furesø | 14 |\n| Rudersdal | 17 |'
            }
          />
          <Callout heading="Konklusion">
            <p>Klyngen tiltrådte, at indsatsen prøves af på to afsnit og i to kommuner frem til sommer.</p>
          </Callout>
          <Details summary="Bilag (2)">
            <Listing
              rows={[
                { key: '2.1', title: 'Bilag 2.1 Gennemgang af forløb', href: '/bilag/1', aside: 'PDF, 340 kB' },
                { key: '2.2', title: 'Bilag 2.2 Tidsplan', href: '/bilag/2', aside: 'Lukket' },
              ]}
            />
          </Details>
        </NumberedPart>
      </Columns>
      <Section id="deltagere" heading="Deltagere">
        <Table
          caption="Deltagere"
          captionHidden
          keyOf={({ office }) => office}
          columns={[
            { heading: 'Medlem', rowHeading: true, cell: ({ office }) => office },
            { heading: 'Part', cell: ({ sector }) => <SectorMark sector={sector} /> },
            { heading: 'Rolle', cell: ({ role }) => role },
            {
              heading: 'Fremmøde',
              cell: ({ here }) => <StateTag tone={here ? 'success' : 'warning'} word={here ? 'Til stede' : 'Afbud'} />,
            },
          ]}
          rows={
            [
              { office: 'Regionsrådsformanden', sector: 'region', role: 'Formand', here: true },
              { office: 'Borgmesteren i Gladsaxe', sector: 'municipality', role: 'Formand', here: true },
              { office: 'Formanden for PLO Hovedstaden', sector: 'general-practice', role: 'Medlem', here: false },
            ] as const
          }
        />
      </Section>
    </>
  )
}
