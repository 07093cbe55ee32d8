import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { ReadValue } from './read-value.tsx'
import { SourcePane } from './source-pane.tsx'

describe('the source beside the record', () => {
  const pane = renderToString(
    <SourcePane
      label="Kilden"
      blocks={[
        {
          kind: 'paragraph',
          place: '2',
          parts: [{ text: 'Den ' }, { text: '19. december', mark: { kind: 'doubt', id: 'k1', target: 'f1', label: 'Dato' } }],
        },
      ]}
    />,
  )
  const value = renderToString(
    <ReadValue id="f1" sources={[{ anchor: 'k1', place: 'linje 2' }]} doubt="Året er gættet">
      19. december 2022
    </ReadValue>,
  )
  it('can be scrolled by keyboard', () => expect(pane).toMatch(/role="region" aria-label="Kilden" tabindex="0"/))
  it('leads from the words to the field and back', () => {
    expect(pane).toMatch(/id="k1" href="#f1"/)
    expect(value).toMatch(/id="f1".*href="#k1"/s)
  })
  it('says its doubt in words', () => {
    expect(pane).toContain('(tvivl)')
    expect(value).toContain('Året er gættet')
  })
})
