import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agendaAttachment, agendaEntry, agendaOf, anyAgenda } from '../../../../../test/world/agenda.ts'
import { type AgendaChange, agendaChanges } from './agenda-changes.ts'
import type { AgendaContent, AgendaEntry } from './agenda-content.ts'

const before = agendaOf(
  agendaEntry({
    id: 'a',
    sections: [{ kind: 'background', body: 'Tal' }],
    attachments: [agendaAttachment({ id: 'p' }), agendaAttachment({ id: 'q', number: '1.2', open: false, title: 'Priser' })],
  }),
  agendaEntry({ id: 'b', number: '2', title: 'Lokaler', open: false }),
)
const [first, second] = before.items as [AgendaEntry, AgendaEntry]
const item = { id: 'a', number: '1', title: first.title, open: true }
const withFirst = (more: Partial<AgendaEntry>): AgendaContent => ({ ...before, items: [{ ...first, ...more }, second] })
const [notat, prices] = first.attachments as [AgendaEntry['attachments'][0], AgendaEntry['attachments'][0]]

describe('what changed', () => {
  it.each<[string, AgendaContent, AgendaChange[]]>([
    ['nothing', structuredClone(before), []],
    ['an internal note, which members do not see', withFirst({ internalNote: 'Ring til borgmesteren' }), []],
    ['a late mark', withFirst({ late: true }), []],
    ['the place', { ...before, place: 'Hospitalet' }, [{ what: 'meeting', part: 'place', from: 'Rådhuset', to: 'Hospitalet' }]],
    [
      'title and time',
      withFirst({ title: 'Ny', minutesAllotted: 20 }),
      [{ what: 'item-changed', item: { ...item, title: 'Ny' }, parts: ['title', 'time'], sections: [] }],
    ],
    [
      'the text of a section, and a new one',
      withFirst({
        sections: [
          { kind: 'background', body: 'Andre tal' },
          { kind: 'other', heading: 'Økonomi', body: 'Penge' },
        ],
      }),
      [
        {
          what: 'item-changed',
          item,
          parts: [],
          sections: [
            { kind: 'background', how: 'changed' },
            { kind: 'other', heading: 'Økonomi', how: 'added' },
          ],
        },
      ],
    ],
    ['an empty section, which nobody sees', withFirst({ sections: [...first.sections, { kind: 'economy', body: ' ' }] }), []],
    [
      'a file put in the place of another',
      withFirst({ attachments: [{ ...notat, file: { sha256: 'b', name: 'notat.pdf' } }, prices] }),
      [{ what: 'attachment-replaced', item, attachment: { number: '1.1', title: 'Notat', open: true } }],
    ],
    [
      'an attachment gone, and one come',
      withFirst({ attachments: [notat, agendaAttachment({ id: 'r', number: '1.3', title: 'Kort' })] }),
      [
        { what: 'attachment-added', item, attachment: { number: '1.3', title: 'Kort', open: true } },
        { what: 'attachment-removed', item, attachment: { number: '1.2', title: 'Priser', open: false } },
      ],
    ],
    [
      'an attachment that was opened counts as closed',
      withFirst({ attachments: [notat, { ...prices, open: true }] }),
      [{ what: 'attachment-changed', item, attachment: { number: '1.2', title: 'Priser', open: false }, parts: ['openness'] }],
    ],
    [
      'an item gone, and one come',
      { ...before, items: [first, agendaEntry({ id: 'c', number: '3', title: 'Eventuelt' })] },
      [
        { what: 'item-added', item: { id: 'c', number: '3', title: 'Eventuelt', open: true } },
        { what: 'item-removed', item: { id: 'b', number: '2', title: 'Lokaler', open: false } },
      ],
    ],
    ['the order', { ...before, items: [second, first] }, [{ what: 'order' }]],
  ])('%s', (_, after, expected) => expect(agendaChanges(before, after)).toEqual(expected))
})

const pairs = fc.tuple(anyAgenda, anyAgenda)
const read = (content: AgendaContent) => new Map(content.items.map((entry) => [entry.id, JSON.stringify({ ...entry, late: false })]))

describe('of any two agendas', () => {
  it('one and itself differ in nothing', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        expect(agendaChanges(agenda, structuredClone(agenda))).toEqual([])
      }),
    )
  })

  it('every item that differs is named, and none that does not', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [was, is] = [read(one), read(other)]
        const differ = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id))
        const told = agendaChanges(one, other).flatMap((change) => ('item' in change ? change.item.id : []))
        expect([...new Set(told)].toSorted()).toEqual(differ.toSorted())
      }),
    )
  })

  it('what one way is added, the other way is removed', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const idsOf = (changes: readonly AgendaChange[], what: AgendaChange['what']) =>
          changes.flatMap((change) => (change.what === what && 'item' in change ? change.item.id : [])).toSorted()
        const [there, back] = [agendaChanges(one, other), agendaChanges(other, one)]
        expect(idsOf(there, 'item-added')).toEqual(idsOf(back, 'item-removed'))
        expect(idsOf(there, 'attachment-added')).toEqual(idsOf(back, 'attachment-removed'))
        expect(idsOf(there, 'attachment-replaced')).toEqual(idsOf(back, 'attachment-replaced'))
        expect(there.some(({ what }) => what === 'order')).toBe(back.some(({ what }) => what === 'order'))
      }),
    )
  })
})
