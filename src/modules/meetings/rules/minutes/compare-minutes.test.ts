import { expect, it } from 'vitest'
import { compareMinutes } from './compare-minutes.ts'
import type { MinutesContent, MinutesItem } from './minutes-content.ts'

const item = (id: string, conclusion: string, more: Partial<MinutesItem> = {}): MinutesItem => ({
  id,
  position: 0,
  number: id,
  title: `Punkt ${id}`,
  open: true,
  conclusion,
  sections: [],
  lines: [],
  references: [],
  treatments: [],
  attachments: [],
  conflicted: [],
  ...more,
})
const content = (...items: MinutesItem[]): MinutesContent => ({
  people: [{ personId: 'p1', name: 'Borgmesteren', roles: [], capacity: 'chair', presence: 'present' }],
  items,
  coming: [],
})

it('tells which items say something else, and how', () => {
  const before = content(item('1', 'Drøftet.'), item('2', 'Vedtaget.'), item('3', 'Væk.'))
  const after = content(item('1', 'Drøftet og vedtaget.'), item('2', 'Vedtaget.', { lines: [{ kind: 'recommendation', text: 'at' }] }))
  const { items, attendance } = compareMinutes(before, after)
  expect(items.map(({ number, lines }) => [number, lines.map(({ kind }) => kind)])).toEqual([
    ['1', ['changed']],
    ['3', ['removed']],
  ])
  expect(attendance).toEqual([])
})

it('tells of reservations and of who was there', () => {
  const before = content(item('1', 'Drøftet.'))
  const after = content(item('1', 'Drøftet.', { lines: [{ kind: 'reservation', text: 'Et forbehold' }] }))
  const { items, attendance } = compareMinutes(before, { ...after, people: [] })
  expect(items[0]!.lines.at(-1)).toMatchObject({ kind: 'added' })
  expect(attendance.map(({ kind }) => kind)).toEqual(['removed'])
})
