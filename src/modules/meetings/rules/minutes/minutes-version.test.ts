import { expect, it } from 'vitest'
import type { MinutesItem } from './minutes-content.ts'
import { minutesVersion } from './minutes-version.ts'

const item: MinutesItem = {
  id: 'i1',
  position: 0,
  number: '1',
  title: 'Status',
  open: true,
  conclusion: 'Taget til efterretning.',
  sections: [
    { kind: 'background', body: 'Baggrunden' },
    { kind: 'conclusion', body: 'Skrives på mødet' },
  ],
  lines: [],
  references: [],
  treatments: [],
  attachments: [],
  textId: 't1',
  revision: 3,
  conflicted: [],
}
const meeting = { committeeId: 'c1', heldOn: '2026-12-14', startsAt: '09:15', endsAt: null, place: null, title: null }

it('makes minutes of the items with their conclusions, under the ids that they have', () => {
  const version = minutesVersion(meeting, { people: [], items: [item], coming: [] })
  expect(version).toMatchObject({ kind: 'minutes', heldOn: '2026-12-14', startsAt: '09:15' })
  expect(version.items).toEqual([
    {
      id: 'i1',
      number: '1',
      title: 'Status',
      open: true,
      conclusion: 'Taget til efterretning.',
      sections: [{ kind: 'background', body: 'Baggrunden' }],
      lines: [],
      references: [],
      treatments: [],
      attachments: [],
    },
  ])
})

it('keeps word for word what was approved', () => {
  const content = { people: [], items: [item], coming: [] }
  expect(minutesVersion(meeting, content).content).toBe(content)
})
