import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { keptDrawing } from './kept-drawing.tsx'
import { encodePage, renderPage } from './render-page.ts'

const Said = keptDrawing(({ said }: { readonly said: string }) => <p>{said} – Åbent</p>)
const Long = keptDrawing(({ said }: { readonly said: string }) => <p>{`${said} – Åbent `.repeat(100)}</p>)
const Twice = keptDrawing(({ said }: { readonly said: string }) => (
  <div>
    <Said said={said} />
    <Long said={said} />
  </div>
))

it('sends what it draws, with what is ready in its place', () => {
  const page = (
    <html lang="da">
      <Twice said="første" />
      <Said said="\u00010;<i>" />
      <Long said="\u00010;<i>" />
      <p>
        <Said said="sidste" />
        <Long said="sidste" />; æ
      </p>
    </html>
  )
  const drawn = renderPage(page)
  expect(drawn).toBe(`<!doctype html>${renderToString(page)}`)
  for (const time of ['first', 'second']) expect(encodePage(page).toString(), time).toBe(drawn)
})
