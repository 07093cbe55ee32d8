import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { ReadValue } from './read-value.tsx'

it.each([
  ['Punkt 2: titel', 'Punkt 2: titel: se kilden, linje 14'],
  [undefined, 'Se kilden: linje 14'],
])('says which value a link to the source belongs to (%s)', (label, spoken) => {
  const html = renderToString(
    <ReadValue id="v" label={label} sources={[{ anchor: 'kilde-1', place: 'linje 14' }]}>
      Valg
    </ReadValue>,
  )
  expect(html).toContain(`aria-label="${spoken}"`)
})
