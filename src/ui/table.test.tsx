import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Table } from './table.tsx'

describe('a table', () => {
  const html = renderToString(
    <Table
      caption="Medlemmer"
      keyOf={({ office }) => office}
      columns={[
        { heading: 'Medlem', rowHeading: true, cell: ({ office }) => office },
        { heading: 'Fremmøde', cell: ({ presence }) => presence },
      ]}
      rows={[{ office: 'Borgmesteren i Gladsaxe', presence: 'Afbud' }]}
    />,
  )
  it('has a caption', () => expect(html).toContain('<caption>Medlemmer</caption>'))
  it('stays a table when its rows are cards', () => expect(html).toMatch(/role="table".*role="row".*role="rowheader".*role="cell"/s))
  it('gives each cell its column', () => expect(html).toContain('data-title="Fremmøde"'))
})
