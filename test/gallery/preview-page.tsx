import { ButtonRow } from '../../src/ui/button-row.tsx'
import { Button } from '../../src/ui/button.tsx'
import { DescriptionList } from '../../src/ui/description-list.tsx'
import { Notice } from '../../src/ui/notice.tsx'
import { PageHeading } from '../../src/ui/page-heading.tsx'
import { Progress } from '../../src/ui/progress.tsx'
import { ReadValue } from '../../src/ui/read-value.tsx'
import { Section } from '../../src/ui/section.tsx'
import { SideBySide } from '../../src/ui/side-by-side.tsx'
import { SourcePane, type SourceBlock } from '../../src/ui/source-pane.tsx'
import { StepList } from '../../src/ui/step-list.tsx'

const blocks: readonly SourceBlock[] = [
  {
    kind: 'heading',
    place: '1',
    parts: [
      { text: 'Referat', mark: { kind: 'placed', label: 'Papirets art', id: 'kilde-art', target: 'felt-art' } },
      { text: ' af møde i ' },
      { text: 'Politisk klynge', mark: { kind: 'placed', label: 'Udvalg', id: 'kilde-udvalg', target: 'felt-udvalg' } },
    ],
  },
  {
    kind: 'paragraph',
    place: '2',
    parts: [
      { text: 'Mandag den ' },
      { text: '19. december', mark: { kind: 'doubt', label: 'Dato', id: 'kilde-dato', target: 'felt-dato' } },
      { text: ', kl. 9.15' },
    ],
  },
  {
    kind: 'heading',
    place: '4',
    parts: [
      {
        text: '2. Fælles indsats mod genindlæggelser (D)',
        mark: { kind: 'placed', label: 'Punkt 2', id: 'kilde-punkt-2', target: 'felt-punkt-2' },
      },
    ],
  },
  { kind: 'list-item', place: '5', parts: [{ text: 'at klyngen drøfter forslaget' }] },
  { kind: 'list-item', depth: 1, place: '6', parts: [{ text: 'og dets økonomi' }] },
  { kind: 'paragraph', place: '7', parts: [{ text: 'Vejledning i brug af video er omdelt', mark: { kind: 'unplaced', id: 'kilde-7' } }] },
  { kind: 'furniture', place: '8', parts: [{ text: 'Side 1 af 4' }] },
]

export function PreviewPage() {
  return (
    <>
      <PageHeading
        kicker="Indlæsning"
        title="Gennemse, før du godkender"
        lead="Til venstre står papiret, som det blev læst. Til højre den post, det bliver til."
      />
      <StepList
        label="Indlæsning"
        steps={[
          { label: 'Vælg filer', state: 'done', href: '/indlaesning' },
          { label: 'Gennemse', state: 'current' },
          { label: 'Godkend', state: 'coming' },
        ]}
      />
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
                {
                  term: 'Art',
                  details: (
                    <ReadValue id="felt-art" sources={[{ anchor: 'kilde-art', place: 'linje 1' }]}>
                      Referat
                    </ReadValue>
                  ),
                },
                {
                  term: 'Udvalg',
                  details: (
                    <ReadValue id="felt-udvalg" sources={[{ anchor: 'kilde-udvalg', place: 'linje 1' }]}>
                      Politisk klynge
                    </ReadValue>
                  ),
                },
                {
                  term: 'Dato',
                  details: (
                    <ReadValue
                      id="felt-dato"
                      sources={[{ anchor: 'kilde-dato', place: 'linje 2' }]}
                      doubt="Året står ikke i papiret. Det er gættet ud fra ugedagen."
                    >
                      19. december 2022
                    </ReadValue>
                  ),
                },
                {
                  term: 'Punkt 2',
                  details: (
                    <ReadValue id="felt-punkt-2" sources={[{ anchor: 'kilde-punkt-2', place: 'linje 4' }]}>
                      Fælles indsats mod genindlæggelser
                    </ReadValue>
                  ),
                },
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
