import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Breadcrumb } from './breadcrumb.tsx'

it('never leads to the page itself', () => {
  const drawn = renderToString(
    <Breadcrumb
      crumbs={[
        { label: 'Forside', href: '/' },
        { label: 'Mødet', href: '/moedet' },
      ]}
    />,
  )
  expect(drawn).toContain('<a href="/">Forside</a>')
  expect(drawn).toContain('<span aria-current="page">Mødet</span>')
})
