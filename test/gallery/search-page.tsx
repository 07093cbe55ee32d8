import { ButtonLink } from '../../src/ui/button-link.tsx'
import { Button } from '../../src/ui/button.tsx'
import { EmptyState } from '../../src/ui/empty-state.tsx'
import { DateField } from '../../src/ui/form/date-field.tsx'
import { SelectField } from '../../src/ui/form/select-field.tsx'
import { TextField } from '../../src/ui/form/text-field.tsx'
import { PageHeading } from '../../src/ui/page-heading.tsx'
import { Pagination } from '../../src/ui/pagination.tsx'
import { RouteLine } from '../../src/ui/route-line.tsx'
import { SearchResult } from '../../src/ui/search-result.tsx'
import { Section } from '../../src/ui/section.tsx'
import { StateTag } from '../../src/ui/state-tag.tsx'
import { Tabs } from '../../src/ui/tabs.tsx'
import { stops } from './stops.tsx'

export function SearchPage() {
  return (
    <>
      <PageHeading title="Søg" />
      <form class="filters" method="get">
        <TextField id="q" label="Søg efter" type="search" value="genindlæggelser" />
        <SelectField id="u" label="Udvalg" choices={[]} none="Alle udvalg" />
        <DateField id="fra" label="Fra" />
        <Button>Søg</Button>
      </form>
      <Tabs
        label="Hvad"
        tabs={[
          { href: '?a=alt', label: 'Alt', count: 23, current: true },
          { href: '?a=punkter', label: 'Punkter', count: 18 },
          { href: '?a=bilag', label: 'Bilag', count: 5 },
        ]}
      />
      <ul class="search-results">
        {['2', '4'].map((number) => (
          <SearchResult
            key={number}
            href={`/moeder/42#punkt-${number}`}
            kicker={`Punkt ${number}`}
            title={[{ text: 'Fælles indsats mod ' }, { text: 'genindlæggelser', hit: true }]}
            excerpt={[
              { text: '… andelen af ' },
              { text: 'genindlæggelser', hit: true },
              { text: ' faldt på to af tre afsnit, mens den steg i …' },
            ]}
            facts={
              <>
                <span>Politisk klynge</span>
                <span>19. december 2026</span>
                <StateTag tone="success" word="Godkendt" />
              </>
            }
          />
        ))}
      </ul>
      <Pagination page={3} pages={9} hrefOf={(page) => `?side=${page}`} />
      <Section id="tomt" heading="Når der intet er">
        <EmptyState heading="Der er ingen møder endnu" action={<ButtonLink href="/indlaesning">Læs et referat ind</ButtonLink>}>
          <p>Begynd med de papirer, I allerede har: Word, PDF eller tekst.</p>
        </EmptyState>
      </Section>
      <Section id="lang" heading="En lang vej">
        <RouteLine label="Lang vej" stops={[...stops.slice(0, 1), ...stops.slice(0, 1), ...stops, ...stops.slice(2)]} />
      </Section>
    </>
  )
}
