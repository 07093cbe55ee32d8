import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '../kernel/language.ts'
import { AccountMenu } from './account-menu.tsx'
import type { Assets } from './assets.ts'
import type { Crumb } from './breadcrumb.tsx'
import { ButtonLink } from './button-link.tsx'
import { ButtonRow } from './button-row.tsx'
import { Button } from './button.tsx'
import { Callout } from './callout.tsx'
import { CardGrid } from './card-grid.tsx'
import { Card } from './card.tsx'
import { Columns } from './columns.tsx'
import { ContentsList } from './contents-list.tsx'
import { formatMeetingTime } from './dates.ts'
import { DescriptionList } from './description-list.tsx'
import { Details } from './details.tsx'
import { EmptyState } from './empty-state.tsx'
import { Checkbox } from './form/checkbox.tsx'
import { ChoiceGroup } from './form/choice-group.tsx'
import { DateField } from './form/date-field.tsx'
import { ErrorSummary } from './form/error-summary.tsx'
import { FileDrop } from './form/file-drop.tsx'
import { SelectField } from './form/select-field.tsx'
import { TextAreaField } from './form/text-area-field.tsx'
import { TextField } from './form/text-field.tsx'
import { Layout } from './layout.tsx'
import { Link } from './link.tsx'
import { Listing } from './listing.tsx'
import { Markdown } from './markdown.tsx'
import { Notice } from './notice.tsx'
import { NumberedPart } from './numbered-part.tsx'
import { PageHeading } from './page-heading.tsx'
import { Pagination } from './pagination.tsx'
import { Progress } from './progress.tsx'
import { ReadValue } from './read-value.tsx'
import { RouteLine, type RouteStop } from './route-line.tsx'
import { SearchResult } from './search-result.tsx'
import { Section } from './section.tsx'
import { SectorMark } from './sector-mark.tsx'
import { SideBySide } from './side-by-side.tsx'
import { SourcePane, type SourceBlock } from './source-pane.tsx'
import { StateTag } from './state-tag.tsx'
import { StepList } from './step-list.tsx'
import { Table } from './table.tsx'
import { Tabs } from './tabs.tsx'
import { Timeline } from './timeline.tsx'
import { TypeMark } from './type-mark.tsx'

/** Every component in the company it keeps: what the tests render and what is looked at when the look changes. */
export function galleryPages(assets: Assets, language: Language = 'da'): Readonly<Record<string, VNode>> {
  const page = (title: string, current: string, children: ComponentChildren, breadcrumb?: readonly Crumb[]) => (
    <Layout
      language={language}
      title={title}
      assets={assets}
      navigation={[
        { href: '/moeder', label: 'Møder' },
        { href: '/udvalg', label: 'Udvalg' },
        { href: '/beslutninger', label: 'Beslutninger' },
        { href: '/indlaesning', label: 'Indlæsning' },
      ].map((item) => ({ ...item, current: item.href === current }))}
      search={{ action: '/soeg' }}
      languageSwitch={{ href: '/sprog/en?retur=%2F' }}
      account={
        <AccountMenu
          name="Sekretariatet"
          role="Sundhedsklynge Midt"
          heading="Prøv demoen som"
          action="/demo/rolle"
          field="rolle"
          choices={[
            { value: 'sekretariat', label: 'Sekretariatet', current: true },
            { value: 'borgmester', label: 'Borgmesteren i Gladsaxe' },
            { value: 'offentlig', label: 'Offentligheden' },
          ]}
        />
      }
      breadcrumb={breadcrumb}
      footer={[
        { href: '/om', label: 'Om Samspil' },
        { href: '/was', label: 'Tilgængelighed' },
      ]}
      address="https://samspil.example/moeder/42"
    >
      {children}
    </Layout>
  )
  return {
    front: page('Forside', '/moeder', <FrontPage />),
    meeting: page('Møde', '/moeder', <MeetingPage language={language} />, [{ href: '/', label: 'Forside' }, { href: '/moeder', label: 'Møder' }, { label: '19. december 2026' }]),
    preview: page('Gennemse', '/indlaesning', <PreviewPage />),
    form: page('Nyt punkt', '/moeder', <FormPage />),
    search: page('Søg', '', <SearchPage />),
  }
}

function FrontPage() {
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
                { key: '1', title: 'Notat om fælles akutpladser', href: '/opgaver/1', facts: 'Gladsaxe Kommune · 1. februar', aside: <StateTag tone="warning" word="Fristen nærmer sig" /> },
                { key: '2', title: 'Datagrundlag for genindlæggelser', href: '/opgaver/2', facts: 'Hospitalet · 15. januar', aside: <StateTag tone="success" word="Gjort" /> },
                { key: '3', title: 'Aftale om blodprøver i eget hjem', href: '/opgaver/3', facts: 'Almen praksis · 1. december', aside: <StateTag tone="error" word="Overskredet" /> },
              ]}
            />
          </Section>
        }
      >
        <Section id="kommende" heading="Kommende møder" action={<Link href="/moeder">Alle møder</Link>}>
          <Timeline
            entries={[
              { day: '2026-12-19', title: 'Politisk klynge', href: '/moeder/42', facts: 'kl. 9.15–11.15 · Rådhuset i Gladsaxe', state: <StateTag tone="active" word="Dagsorden udsendt" /> },
              { day: '2027-01-12', title: 'Fagligt-strategisk klynge', href: '/moeder/43', facts: 'kl. 13.00–15.00 · Virtuelt', state: <StateTag word="Planlagt" /> },
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

const stops: readonly RouteStop[] = [
  { name: 'Fagligt-strategisk klynge', href: '/moeder/40', when: '23. november 2026', state: 'past', outcome: 'Anbefalet', mark: <SectorMark sector="region" /> },
  { name: 'Politisk klynge', href: '/moeder/42', when: '19. december 2026', state: 'here', outcome: 'Tiltrådt med bemærkning' },
  { name: 'Social- og sundhedsudvalget, Gladsaxe', when: '3. februar 2027', state: 'planned', mark: <SectorMark sector="municipality" /> },
  { name: 'Sundhedssamarbejdsudvalget', when: '4. marts 2027', state: 'planned' },
]

function MeetingPage({ language }: { readonly language: Language }) {
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
            <ButtonLink href="/moeder/42/referat.pdf" icon="download">Hent referatet som PDF</ButtonLink>
            <ButtonLink href="/moeder/42/kilde" kind="quiet">Se det oprindelige papir</ButtonLink>
          </>
        }
      />
      <Columns asideFirst aside={<ContentsList heading="Dagsorden" entries={[{ anchor: 'punkt-1', number: '1', label: 'Godkendelse af dagsorden' }, { anchor: 'punkt-2', number: '2', label: 'Fælles indsats mod genindlæggelser' }]} />}>
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
            text={'Hospitalet har **gennemgået** 120 forløb. Se [notatet](https://example.org/notat).\n\n# Hvad viser tallene\n\n- Hver femte indlæggelse kunne have været taget i kommunen\n- Medicinlisten var _sjældent_ afstemt\n\n| Kommune | Forløb |\n| --- | --- |\n| Furesø | 14 |\n| Rudersdal | 17 |'}
          />
          <Callout heading="Konklusion">
            <p>Klyngen tiltrådte, at indsatsen prøves af på to afsnit og i to kommuner frem til sommer.</p>
          </Callout>
          <Details summary="Bilag (2)">
            <Listing rows={[{ key: '2.1', title: 'Bilag 2.1 Gennemgang af forløb', href: '/bilag/1', aside: 'PDF, 340 kB' }, { key: '2.2', title: 'Bilag 2.2 Tidsplan', href: '/bilag/2', aside: 'Lukket' }]} />
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
            { heading: 'Fremmøde', cell: ({ here }) => <StateTag tone={here ? 'success' : 'warning'} word={here ? 'Til stede' : 'Afbud'} /> },
          ]}
          rows={[
            { office: 'Regionsrådsformanden', sector: 'region', role: 'Formand', here: true },
            { office: 'Borgmesteren i Gladsaxe', sector: 'municipality', role: 'Formand', here: true },
            { office: 'Formanden for PLO Hovedstaden', sector: 'general-practice', role: 'Medlem', here: false },
          ] as const}
        />
      </Section>
    </>
  )
}

const blocks: readonly SourceBlock[] = [
  { kind: 'heading', place: '1', parts: [{ text: 'Referat', mark: { kind: 'placed', label: 'Papirets art', id: 'kilde-art', target: 'felt-art' } }, { text: ' af møde i ' }, { text: 'Politisk klynge', mark: { kind: 'placed', label: 'Udvalg', id: 'kilde-udvalg', target: 'felt-udvalg' } }] },
  { kind: 'paragraph', place: '2', parts: [{ text: 'Mandag den ' }, { text: '19. december', mark: { kind: 'doubt', label: 'Dato', id: 'kilde-dato', target: 'felt-dato' } }, { text: ', kl. 9.15' }] },
  { kind: 'heading', place: '4', parts: [{ text: '2. Fælles indsats mod genindlæggelser (D)', mark: { kind: 'placed', label: 'Punkt 2', id: 'kilde-punkt-2', target: 'felt-punkt-2' } }] },
  { kind: 'list-item', place: '5', parts: [{ text: 'at klyngen drøfter forslaget' }] },
  { kind: 'list-item', depth: 1, place: '6', parts: [{ text: 'og dets økonomi' }] },
  { kind: 'paragraph', place: '7', parts: [{ text: 'Vejledning i brug af video er omdelt', mark: { kind: 'unplaced', id: 'kilde-7' } }] },
  { kind: 'furniture', place: '8', parts: [{ text: 'Side 1 af 4' }] },
]

function PreviewPage() {
  return (
    <>
      <PageHeading kicker="Indlæsning" title="Gennemse, før du godkender" lead="Til venstre står papiret, som det blev læst. Til højre den post, det bliver til." />
      <StepList label="Indlæsning" steps={[{ label: 'Vælg filer', state: 'done', href: '/indlaesning' }, { label: 'Gennemse', state: 'current' }, { label: 'Godkend', state: 'coming' }]} />
      <Notice tone="warning" heading="En ting er usikker, og 36 tegn er ikke placeret">
        <p>
          Se <a href="#felt-dato">datoen</a> og <a href="#kilde-7">den uplacerede linje</a>.
        </p>
      </Notice>
      <SideBySide
        left={{ id: 'kilden', heading: 'Kilden', children: <SourcePane label="Kildens tekst" blocks={blocks} /> }}
        right={{
          id: 'posten',
          heading: 'Posten',
          children: (
            <DescriptionList
              items={[
                { term: 'Art', details: <ReadValue id="felt-art" sources={[{ anchor: 'kilde-art', place: 'linje 1' }]}>Referat</ReadValue> },
                { term: 'Udvalg', details: <ReadValue id="felt-udvalg" sources={[{ anchor: 'kilde-udvalg', place: 'linje 1' }]}>Politisk klynge</ReadValue> },
                { term: 'Dato', details: <ReadValue id="felt-dato" sources={[{ anchor: 'kilde-dato', place: 'linje 2' }]} doubt="Året står ikke i papiret. Det er gættet ud fra ugedagen.">19. december 2022</ReadValue> },
                { term: 'Punkt 2', details: <ReadValue id="felt-punkt-2" sources={[{ anchor: 'kilde-punkt-2', place: 'linje 4' }]}>Fælles indsats mod genindlæggelser</ReadValue> },
                { term: 'Sted', details: undefined },
              ]}
            />
          ),
        }}
      />
      <ButtonRow>
        <Button>Godkend og gem posten</Button>
        <Button kind="secondary">Ret i posten</Button>
        <Button kind="quiet">Kassér</Button>
      </ButtonRow>
      <Section id="gang" heading="Læses nu">
        <Progress id="laesning" label="Læser filer" done={12} total={50} mayLeave>
          Referat af 19. december.pdf
        </Progress>
        <Progress id="ukendt" label="Pakker arkivet ud" />
      </Section>
    </>
  )
}

function FormPage() {
  return (
    <>
      <PageHeading kicker="Politisk klynge" title="Foreslå et punkt" />
      <ErrorSummary errors={[{ field: 'titel', message: 'Skriv en titel' }, { field: 'type', message: 'Vælg, hvad mødet skal gøre' }]} />
      <form method="post">
        <TextField id="titel" label="Titel" help="Sådan vil punktet stå på dagsordenen." error="Skriv en titel" required />
        <TextAreaField id="baggrund" label="Baggrund" optional value="Hospitalet har gennemgået forløbene." />
        <SelectField id="udvalg" label="Udvalg" choices={[{ value: 'pk', label: 'Politisk klynge' }]} value="pk" none="Vælg udvalg" />
        <DateField id="dato" label="Ønsket møde" value="2026-12-19" />
        <ChoiceGroup
          id="type"
          kind="radio"
          label="Hvad skal mødet gøre?"
          error="Vælg, hvad mødet skal gøre"
          choices={[{ value: 'B', label: 'Beslutte', help: 'Der skal være en indstilling.' }, { value: 'D', label: 'Drøfte' }, { value: 'O', label: 'Blive orienteret' }]}
        />
        <ChoiceGroup id="parter" kind="checkbox" label="Hvem vedrører det?" chosen={['k']} choices={[{ value: 'r', label: 'Region og hospital' }, { value: 'k', label: 'Kommuner' }]} />
        <Checkbox id="lukket" label="Punktet er lukket" help="Kun udvalgets medlemmer kan læse det." />
        <FileDrop id="bilag" label="Bilag" help="PDF, Word, HTML, Markdown eller tekst. Træk filerne hertil, eller vælg dem." multiple />
        <ButtonRow>
          <Button>Send til sekretariatet</Button>
          <ButtonLink href="/moeder" kind="quiet">Fortryd</ButtonLink>
        </ButtonRow>
      </form>
      <Section id="beskeder" heading="Beskeder">
        <Notice tone="success" heading="Punktet er sendt">
          <p>Du hører fra sekretariatet inden 21. marts.</p>
        </Notice>
        <Notice tone="error" heading="Filen kunne ikke læses">
          <p>referat.pdf er beskyttet med adgangskode.</p>
        </Notice>
        <Notice tone="info">
          <p>Fristen er onsdag den 5. januar 2027.</p>
        </Notice>
      </Section>
    </>
  )
}

function SearchPage() {
  return (
    <>
      <PageHeading title="Søg" />
      <form class="filters" method="get">
        <TextField id="q" label="Søg efter" type="search" value="genindlæggelser" />
        <SelectField id="u" label="Udvalg" choices={[]} none="Alle udvalg" />
        <DateField id="fra" label="Fra" />
        <Button>Søg</Button>
      </form>
      <Tabs label="Hvad" tabs={[{ href: '?a=alt', label: 'Alt', count: 23, current: true }, { href: '?a=punkter', label: 'Punkter', count: 18 }, { href: '?a=bilag', label: 'Bilag', count: 5 }]} />
      <ul class="search-results">
        {['2', '4'].map((number) => (
          <SearchResult
            key={number}
            href={`/moeder/42#punkt-${number}`}
            kicker={`Punkt ${number}`}
            title={[{ text: 'Fælles indsats mod ' }, { text: 'genindlæggelser', hit: true }]}
            excerpt={[{ text: '… andelen af ' }, { text: 'genindlæggelser', hit: true }, { text: ' faldt på to af tre afsnit, mens den steg i …' }]}
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
