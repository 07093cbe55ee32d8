import { ButtonLink } from '../../src/ui/button-link.tsx'
import { CardGrid } from '../../src/ui/card-grid.tsx'
import { Card } from '../../src/ui/card.tsx'
import { Columns } from '../../src/ui/columns.tsx'
import { Link } from '../../src/ui/link.tsx'
import { Listing } from '../../src/ui/listing.tsx'
import { PageHeading } from '../../src/ui/page-heading.tsx'
import { Section } from '../../src/ui/section.tsx'
import { SectorMark } from '../../src/ui/sector-mark.tsx'
import { StateTag } from '../../src/ui/state-tag.tsx'
import { Timeline } from '../../src/ui/timeline.tsx'

export function FrontPage() {
  return (
    <>
      <PageHeading
        title="Sundhedsklynge Midt"
        lead="Herlev og Gentofte Hospital, ni kommuner og almen praksis aftaler her, hvordan borgerens forløb skal hænge sammen."
        facts={
          <>
            <SectorMark sector="region" />
            <SectorMark sector="municipality" name="Ni kommuner" />
            <SectorMark sector="general-practice" />
          </>
        }
        actions={<ButtonLink href="/moeder/43">Se dagsordenen til 12. januar</ButtonLink>}
      />
      <Columns
        aside={
          <Section id="sket" heading="Skete det?" level={2}>
            <Listing
              rows={[
                {
                  key: '1',
                  title: 'Notat om fælles akutpladser',
                  href: '/opgaver/1',
                  facts: 'Gladsaxe Kommune · 1. februar',
                  aside: <StateTag tone="warning" word="Fristen nærmer sig" />,
                },
                {
                  key: '2',
                  title: 'Datagrundlag for genindlæggelser',
                  href: '/opgaver/2',
                  facts: 'Hospitalet · 15. januar',
                  aside: <StateTag tone="success" word="Gjort" />,
                },
                {
                  key: '3',
                  title: 'Aftale om blodprøver i eget hjem',
                  href: '/opgaver/3',
                  facts: 'Almen praksis · 1. december',
                  aside: <StateTag tone="error" word="Overskredet" />,
                },
              ]}
            />
          </Section>
        }
      >
        <Section id="kommende" heading="Kommende møder" action={<Link href="/moeder">Alle møder</Link>}>
          <Timeline
            entries={[
              {
                day: '2026-12-19',
                title: 'Politisk klynge',
                href: '/moeder/42',
                facts: 'kl. 9.15–11.15 · Rådhuset i Gladsaxe',
                state: <StateTag tone="active" word="Dagsorden udsendt" />,
              },
              {
                day: '2027-01-12',
                title: 'Fagligt-strategisk klynge',
                href: '/moeder/43',
                facts: 'kl. 13.00–15.00 · Virtuelt',
                state: <StateTag word="Planlagt" />,
              },
            ]}
          />
        </Section>
        <Section id="fokus" heading="Fokusområder">
          <CardGrid>
            <Card title="Ældre med flere sygdomme" href="/fokus/1" kicker="Fokusområde" facts="3 indsatser · 2 prøvehandlinger">
              <p>Færre uplanlagte indlæggelser gennem tidlig opsporing og fælles plan.</p>
            </Card>
            <Card title="Børn og unge i mistrivsel" href="/fokus/2" kicker="Fokusområde" facts="2 indsatser">
              <p>En fælles indgang, så familier ikke sendes rundt.</p>
            </Card>
          </CardGrid>
        </Section>
      </Columns>
    </>
  )
}
