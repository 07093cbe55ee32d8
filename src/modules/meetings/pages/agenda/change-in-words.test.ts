import { describe, expect, it } from 'vitest'
import type { AgendaChange } from '../../rules/agenda/agenda-changes.ts'
import { agendaNotice } from './agenda-notice.ts'
import { changeInWords, changesInNotice, changeSentence } from './change-in-words.ts'

const item = { id: 'a', number: '4', title: 'Fælles indgang', open: true }
const closed = { id: 'b', number: '3', title: '', open: false }
const attachment = { number: '4.1', title: 'Notat', open: true }

describe('a change', () => {
  it.each<[AgendaChange, string, string, string]>([
    [{ what: 'order' }, 'rækkefølgen er ændret', 'the order has changed', 'rækkefølgen er ændret'],
    [{ what: 'item-added', item }, 'punkt 4, »Fælles indgang«, er tilføjet', 'item 4, “Fælles indgang”, is added', 'punkt 4 er tilføjet'],
    [
      { what: 'item-removed', item: closed },
      'punkt 3 (lukket) er taget af',
      'item 3 (closed) is taken off',
      'punkt 3 (lukket) er taget af',
    ],
    [
      {
        what: 'item-changed',
        item,
        parts: ['title', 'time'],
        sections: [
          { kind: 'background', how: 'changed' },
          { kind: 'other', heading: 'Tal', how: 'added' },
        ],
      },
      'punkt 4, »Fælles indgang«, er ændret: titel, tid, baggrund, tal (ny)',
      'item 4, “Fælles indgang”, has changed: title, time, background, tal (new)',
      'punkt 4 er ændret',
    ],
    [
      { what: 'attachment-replaced', item, attachment },
      'bilag 4.1, »Notat«, er erstattet',
      'attachment 4.1, “Notat”, is replaced',
      'bilag 4.1 er erstattet',
    ],
    [
      { what: 'attachment-changed', item, attachment: { ...attachment, title: '' }, parts: ['openness'] },
      'bilag 4.1 er ændret: åbenhed',
      'attachment 4.1 has changed: openness',
      'bilag 4.1 er ændret',
    ],
    [
      { what: 'meeting', part: 'heldOn', from: '2026-12-14', to: '2026-12-16' },
      'mødet er flyttet fra 14. december 2026 til 16. december 2026',
      'the meeting is moved from 14 December 2026 to 16 December 2026',
      'mødet er flyttet fra 14. december 2026 til 16. december 2026',
    ],
    [
      { what: 'meeting', part: 'startsAt', from: '09:00', to: '09:15' },
      'mødet begynder nu kl. 9.15',
      'the meeting now begins at 9.15',
      'mødet begynder nu kl. 9.15',
    ],
    [
      { what: 'meeting', part: 'place', from: 'Rådhuset' },
      'stedet er ikke længere fastsat',
      'the place is no longer settled',
      'stedet er ikke længere fastsat',
    ],
  ])('%o', (change, danish, english, inNotice) => {
    expect(changeInWords(change, 'da')).toBe(danish)
    expect(changeInWords(change, 'en')).toBe(english)
    expect(changesInNotice([change], 'da')).toBe(inNotice)
    expect(changeSentence(change, 'da')).toMatch(/^\p{Lu}.*\.$/u)
  })

  it('of many is counted', () => {
    const changes = Array.from({ length: 9 }, (): AgendaChange => ({ what: 'item-added', item }))
    expect(changesInNotice(changes, 'da')).toContain('; 3 ændringer mere')
  })
})

describe('a notice', () => {
  const told = { committee: 'Politisk Klynge', heldOn: '2026-12-14', items: 8, changes: undefined, own: [] }

  it('says what is sent out, and which items are one’s own', () => {
    expect(agendaNotice({ ...told, own: ['3', '5'] })).toEqual({
      da: 'Dagsordenen til mødet i Politisk Klynge 14. december 2026 er sendt ud: 8 punkter. Punkterne 3 og 5 kommer fra din organisation.',
      en: 'The agenda for the meeting of Politisk Klynge on 14 December 2026 has been sent out: 8 items. Items 3 and 5 come from your organisation.',
    })
  })

  it('says what changed, by number only', () => {
    const changes: AgendaChange[] = [
      { what: 'attachment-replaced', item, attachment },
      { what: 'item-added', item },
    ]
    const { da } = agendaNotice({ ...told, changes })
    expect(da).toBe('Dagsordenen til mødet i Politisk Klynge 14. december 2026 er ændret: bilag 4.1 er erstattet; punkt 4 er tilføjet.')
  })
})
