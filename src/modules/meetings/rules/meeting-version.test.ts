import { describe, expect, it } from 'vitest'
import { factsAfter, isWhollyOpen, type MeetingVersion, stateAfter } from './meeting-version.ts'

describe('stateAfter', () => {
  it.each([
    ['planned', 'agenda', 'agenda'],
    ['planned', 'note', 'agenda'],
    ['agenda', 'minutes', 'minutes'],
    ['minutes', 'agenda', 'minutes'],
    ['minutes', 'note', 'minutes'],
    ['planned', 'case', 'minutes'],
  ] as const)('%s and a paper of kind %s → %s', (before, kind, after) => expect(stateAfter(before, kind)).toBe(after))
})

describe('factsAfter', () => {
  it('keeps what the new paper does not say', () => {
    const before = { startsAt: '09:15', place: 'Rådhuset', title: null }
    expect(factsAfter(before, { kind: 'minutes', startsAt: '10:00' })).toMatchObject({ startsAt: '10:00', place: 'Rådhuset' })
  })

  it('does not let a note name the meeting', () => {
    expect(factsAfter({ title: 'Ordinært møde' }, { kind: 'note', title: 'Status' }).title).toBe('Ordinært møde')
  })
})

describe('isWhollyOpen', () => {
  const item = { number: '1', title: 'x', open: true, sections: [], lines: [], references: [], treatments: [], attachments: [] }
  const attachment = { title: 'x', open: true, mainDocument: false }
  const paper = (items: MeetingVersion['items']) => ({ items, file: { name: 'Referat.pdf' } }) as MeetingVersion

  it.each([
    ['all is open', [{ ...item, attachments: [attachment] }], true],
    ['an item is closed', [item, { ...item, open: false }], false],
    ['an attachment of an open item is closed', [{ ...item, attachments: [{ ...attachment, open: false }] }], false],
  ])('%s: %3$s', (_, items, open) => expect(isWhollyOpen(paper(items))).toBe(open))

  it('not when something in it looks like a CPR number', () => {
    expect(isWhollyOpen({ ...paper([item]), personalNumbers: 1 })).toBe(false)
    expect(isWhollyOpen({ ...paper([item]), file: { sha256: '', name: 'Sagen om 010190-1234.pdf' } })).toBe(false)
  })
})
