import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { ChoiceGroup } from './choice-group.tsx'

describe('a choice', () => {
  const choices = [
    { value: 'B', label: 'Beslutte', help: 'Med indstilling' },
    { value: 'D', label: 'Drøfte' },
  ]
  const html = renderToString(<ChoiceGroup id="type" kind="radio" label="Hvad?" error="Vælg" choices={choices} chosen={['D']} />)

  it('is one question', () => expect(html).toMatch(/<fieldset[^>]*aria-describedby="type-error"[^>]*><legend[^>]*>Hvad\?<\/legend>/))
  it('can be reached from the error summary', () => expect(html).toMatch(/<input[^>]* id="type"/))
  it('keeps what was chosen', () => expect(html).toMatch(/<input[^>]*value="D" checked/))
})
