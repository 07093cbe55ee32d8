import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AskedCommittee } from './committee-in-office.ts'
import { concernedCommittees, type ConcerningItem, type Mapping } from './concerned-committees.ts'

const day = '2026-12-14'
const committee = (id: string, more: Partial<AskedCommittee> = {}): [string, AskedCommittee] => [
  id,
  { id, name: id, organisationId: 'furesoe', validFrom: null, validTo: null, successorId: null, ...more },
]
const committees = new Map([
  committee('elders'),
  committee('schools'),
  committee('old', { validTo: '2025-12-31', successorId: 'elders' }),
  committee('gone', { validTo: '2025-12-31' }),
])
const item = (more: Partial<ConcerningItem> = {}): ConcerningItem => ({
  id: 'i1',
  open: true,
  title: 'Regnskab',
  texts: ['Intet særligt.'],
  focusAreas: [],
  ...more,
})
const subject = (word: string, committeeId = 'elders'): Mapping => ({
  organisationId: 'furesoe',
  committeeId,
  focusAreaId: null,
  focusArea: null,
  subject: word,
})
const area = (committeeId = 'elders'): Mapping => ({
  organisationId: 'furesoe',
  committeeId,
  focusAreaId: 'f1',
  focusArea: 'Den ældre medicinske patient',
  subject: null,
})

describe('a committee must see an item', () => {
  it.each<[string, ConcerningItem, Mapping, unknown]>([
    [
      'of a word in its title',
      item({ title: 'Udskrivelser i weekenden' }),
      subject('udskrivelse'),
      [{ kind: 'subject', subject: 'udskrivelse' }],
    ],
    [
      'of a word in its text',
      item({ texts: ['Der er få GENINDLÆGGELSER.'] }),
      subject('genindlæggelse'),
      [{ kind: 'subject', subject: 'genindlæggelse' }],
    ],
    [
      'of a long word inside another',
      item({ texts: ['Børnepsykiatrien svarer.'] }),
      subject('psykiatri'),
      [{ kind: 'subject', subject: 'psykiatri' }],
    ],
    ['of a short word where a word begins', item({ texts: ['Børn og unge'] }), subject('børn'), [{ kind: 'subject', subject: 'børn' }]],
    ['not of a short word inside another', item({ texts: ['Forbørnede ord'] }), subject('børn'), undefined],
    ['not of no word', item(), subject('—'), undefined],
    ['of its own focus area', item({ focusAreas: ['f1'] }), area(), [{ kind: 'focus-area', focusArea: 'Den ældre medicinske patient' }]],
    [
      'of a focus area that it names',
      item({ texts: ['Fra den ældre medicinske patient: nyt.'] }),
      area(),
      [{ kind: 'focus-area-named', focusArea: 'Den ældre medicinske patient' }],
    ],
    [
      'not of what a closed item says',
      item({ open: false, title: 'Udskrivelser', texts: ['den ældre medicinske patient'] }),
      subject('udskrivelse'),
      undefined,
    ],
    [
      'of a closed item’s focus area',
      item({ open: false, focusAreas: ['f1'] }),
      area(),
      [{ kind: 'focus-area', focusArea: 'Den ældre medicinske patient' }],
    ],
    [
      'in place of a dissolved one',
      item({ focusAreas: ['f1'] }),
      area('old'),
      [
        { kind: 'focus-area', focusArea: 'Den ældre medicinske patient' },
        { kind: 'successor', of: 'old' },
      ],
    ],
    ['not where it is dissolved and nobody follows', item({ focusAreas: ['f1'] }), area('gone'), undefined],
  ])('because %s', (_, one, mapping, reasons) => {
    const [concern] = concernedCommittees([one], [mapping], committees, day)
    expect(concern?.reasons).toEqual(reasons)
    if (concern) expect(concern.committeeId).toBe('elders')
  })

  it('once, with every reason', () => {
    const found = concernedCommittees(
      [item({ title: 'Udskrivelser', focusAreas: ['f1'] })],
      [area(), subject('udskrivelse'), area('old')],
      committees,
      day,
    )
    expect(found.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([['focus-area', 'subject', 'successor']])
  })

  it('never by anything that a closed item says, whatever that is', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.string(), (title, texts, word) => {
        const closed = { open: false, title, texts }
        const silent = concernedCommittees([item({ ...closed, title: '', texts: [] })], [subject(word), area()], committees, day)
        expect(concernedCommittees([item(closed)], [subject(word), area()], committees, day)).toEqual(silent)
      }),
    )
  })
})
