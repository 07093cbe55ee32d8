import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { DescriptionList } from './description-list.tsx'

it('leaves out facts that there are none of', () => {
  expect(
    renderToString(
      <DescriptionList
        items={[
          { term: 'Sted', details: undefined },
          { term: 'Antal', details: 0 },
        ]}
      />,
    ),
  ).toBe('<dl class="descriptions"><div><dt>Antal</dt><dd>0</dd></div></dl>')
})
