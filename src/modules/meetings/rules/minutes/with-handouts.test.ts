import { expect, it } from 'vitest'
import type { AgendaItem } from './minutes-in-making.ts'
import { withHandouts } from './with-handouts.ts'

const attached = (number: string | undefined, sha256: string) => ({
  number,
  title: sha256,
  open: true,
  mainDocument: false,
  file: { sha256, name: `${sha256}.pdf` },
})
const item = (attachments: AgendaItem['attachments']): AgendaItem => ({
  id: 'i1',
  position: 2,
  number: '3',
  title: 'Status',
  open: true,
  sections: [],
  lines: [],
  references: [],
  treatments: [],
  attachments,
})
const present = (sha256: string, open = true) => ({ title: sha256, open, sha256, fileName: `${sha256}.pdf` })

it.each<[string, AgendaItem['attachments'], string[], [string | undefined, string, boolean | undefined][]]>([
  ['what was sent out stays as it is', [attached('3.1', 'a')], ['a'], [['3.1', 'a', undefined]]],
  [
    'what came later stands behind it',
    [attached('3.1', 'a')],
    ['a', 'b', 'c'],
    [
      ['3.1', 'a', undefined],
      ['3.2', 'b', true],
      ['3.3', 'c', true],
    ],
  ],
  [
    'and takes no number that a paper used',
    [attached('3.2', 'a'), { ...attached('Bilag B', 'x'), file: undefined }],
    ['b'],
    [
      ['3.2', 'a', undefined],
      ['Bilag B', 'x', undefined],
      ['3.3', 'b', true],
    ],
  ],
  ['also where nothing was sent out', [], ['b'], [['3.1', 'b', true]]],
])('%s', (_, sent, now, expected) => {
  const { attachments } = withHandouts(
    item(sent),
    now.map((sha256) => present(sha256)),
  )
  expect(attachments.map(({ number, title, handout }) => [number, title, handout])).toEqual(expected)
})

it('keeps what is closed closed, with its file', () =>
  expect(withHandouts(item([]), [present('b', false)]).attachments[0]).toMatchObject({ open: false, file: { sha256: 'b', name: 'b.pdf' } }))
