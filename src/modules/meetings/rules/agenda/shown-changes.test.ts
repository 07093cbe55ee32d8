import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agendaAttachment, agendaEntry, agendaOf, anyAgenda } from '../../../../../test/world/agenda.ts'
import { agendaChanges } from './agenda-changes.ts'
import { shownChanges } from './shown-changes.ts'

const closed = agendaEntry({ open: false, publicTitle: 'Et lokale', title: 'Prisen på lejemålet' })
const before = agendaOf(closed)

it('tells who reads no closed items that one changed, once, by its public title', () => {
  const after = agendaOf({ ...closed, title: 'Prisen er steget', minutesAllotted: 10, attachments: [agendaAttachment()] })
  const changes = agendaChanges(before, after)
  expect(shownChanges(changes, true)).toEqual(changes)
  expect(shownChanges(changes, false)).toEqual([
    {
      what: 'item-changed',
      item: { id: 'item-1', number: '1', title: 'Et lokale', publicTitle: 'Et lokale', open: false },
      parts: [],
      sections: [],
    },
  ])
})

it('keeps the title of an item that was opened until it is sent out so', () => {
  expect(shownChanges(agendaChanges(before, agendaOf({ ...closed, open: true })), false)).toMatchObject([{ item: { title: 'Et lokale' } }])
})

it('never says a word that stands in something closed only', () => {
  const secret = (agenda: ReturnType<typeof agendaOf>) => ({
    ...agenda,
    items: agenda.items.map((item) => ({
      ...item,
      title: item.open ? item.title : 'hemmeligt',
      attachments: item.attachments.map((attachment) => ({
        ...attachment,
        title: item.open && attachment.open ? attachment.title : 'hemmeligt',
      })),
    })),
  })
  fc.assert(
    fc.property(anyAgenda.map(secret), anyAgenda.map(secret), (one, other) => {
      expect(JSON.stringify(shownChanges(agendaChanges(one, other), false))).not.toContain('hemmeligt')
    }),
  )
})
