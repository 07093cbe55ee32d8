import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { SearchResult } from './search-result.tsx'

it('marks what was searched for, and nothing as markup', () => {
  const html = renderToString(<SearchResult href="/a" title="A" excerpt={[{ text: '<b>' }, { text: 'ord', hit: true }]} />)
  expect(html).toContain('&lt;b><mark>ord</mark>')
})
