import { describe, expect, it } from 'vitest'
import { agendaAttachment, agendaEntry, agendaOf } from '../../../../../test/world/agenda.ts'
import { type AgendaReader, shownAgenda } from './shown-agenda.ts'

const agenda = agendaOf(
  agendaEntry({
    id: 'a',
    internalNote: 'Ring først',
    attachments: [agendaAttachment(), agendaAttachment({ id: 'q', number: '1.2', title: 'Priser', open: false })],
  }),
  agendaEntry({ id: 'b', number: '2', title: 'Lejemålet', publicTitle: 'Et lokale', open: false, internalNote: 'Hemmeligt' }),
)
const all = { closed: true, notes: true }

describe('an agenda is shown', () => {
  it.each<[AgendaReader, typeof all, string[], string[], number, string[]]>([
    ['member', all, ['a', 'b'], [], 2, []],
    ['chair', all, ['a', 'b'], [], 2, ['a', 'b']],
    ['public', all, ['a'], ['b'], 1, []],
    // Who looks is kept from what is closed, or is told no notes.
    ['chair', { closed: false, notes: false }, ['a'], ['b'], 1, []],
    ['chair', { closed: true, notes: false }, ['a', 'b'], [], 2, []],
  ])('as %s sees it, to one who may %o', (reader, looker, items, withheld, attachments, notes) => {
    const shown = shownAgenda(agenda, reader, looker)
    expect(shown.items.map(({ id }) => id)).toEqual(items)
    expect(shown.withheld.map(({ id }) => id)).toEqual(withheld)
    expect(shown.items[0]?.attachments).toHaveLength(attachments)
    expect(Object.keys(shown.notes)).toEqual(notes)
  })

  it('to the public with the number and public title of what is closed, and how much else there is', () => {
    const shown = shownAgenda(agenda, 'public', all)
    expect(shown.withheld).toMatchObject([{ number: '2', publicTitle: 'Et lokale', position: 1 }])
    expect(shown.withheldAttachments).toEqual({ a: 1 })
    for (const words of ['Lejemålet', 'Priser', 'Hemmeligt', 'Ring først']) expect(JSON.stringify(shown)).not.toContain(words)
  })
})
