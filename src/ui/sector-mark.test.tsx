import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { SectorMark } from './sector-mark.tsx'

it('reads a sector out before an organisation', () => {
  expect(renderToString(<SectorMark sector="municipality" name="Furesø Kommune" />)).toContain(
    '<span class="sr-only">Kommune: </span>Furesø Kommune',
  )
})
