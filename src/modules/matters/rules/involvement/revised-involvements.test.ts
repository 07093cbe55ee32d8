import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Concern } from './concerned-committees.ts'
import { involvementStates, type KeptInvolvement, revisedInvolvements } from './revised-involvements.ts'

const marks = { title: 't', text: 'x', recommendation: 'r', attachments: 'a' }
const kept = (more: Partial<KeptInvolvement> = {}): KeptInvolvement => ({
  id: 'v1',
  itemId: 'i1',
  organisationId: 'furesoe',
  committeeId: 'elders',
  state: 'proposed',
  reasons: [{ kind: 'subject', subject: 'ældre' }],
  marks,
  changedParts: [],
  withdrawnIn: null,
  ...more,
})
const concern: Concern = {
  itemId: 'i1',
  organisationId: 'furesoe',
  committeeId: 'elders',
  reasons: [{ kind: 'subject', subject: 'ældre' }],
}
const none = { added: [], dropped: [], kept: [], withdrawn: [] }

describe('a newer agenda', () => {
  it.each<[string, KeptInvolvement[], Concern[], { id: string; marks: typeof marks }[], unknown]>([
    ['adds what is new', [], [concern], [{ id: 'i1', marks }], { ...none, added: [concern] }],
    ['drops a proposal that no longer holds', [kept()], [], [{ id: 'i1', marks }], { ...none, dropped: ['v1'] }],
    ['drops a proposal whose item has gone', [kept()], [], [], { ...none, dropped: ['v1'] }],
    [
      'keeps what was confirmed though its reason has gone',
      [kept({ state: 'asked' })],
      [],
      [{ id: 'i1', marks }],
      { ...none, kept: [{ id: 'v1', reasons: kept().reasons, changedParts: [] }] },
    ],
    ['says that a confirmed one’s item has gone', [kept({ state: 'asked' })], [], [], { ...none, withdrawn: ['v1'] }],
    ['says it once', [kept({ state: 'asked', withdrawnIn: 2 })], [], [], none],
    [
      'names what changed',
      [kept({ state: 'asked' })],
      [concern],
      [{ id: 'i1', marks: { ...marks, text: 'y', attachments: 'b' } }],
      { ...none, kept: [{ id: 'v1', reasons: concern.reasons, changedParts: ['text', 'attachments'] }] },
    ],
    [
      'still names what changed before',
      [kept({ state: 'asked', changedParts: ['title'] })],
      [concern],
      [{ id: 'i1', marks: { ...marks, text: 'y' } }],
      { ...none, kept: [{ id: 'v1', reasons: concern.reasons, changedParts: ['title', 'text'] }] },
    ],
    [
      'does not propose again what was not needed',
      [kept({ state: 'not-needed' })],
      [concern],
      [{ id: 'i1', marks }],
      { ...none, kept: [{ id: 'v1', reasons: concern.reasons, changedParts: [] }] },
    ],
  ])('%s', (_, before, concerns, items, revision) => expect(revisedInvolvements(before, concerns, items)).toEqual(revision))

  it('never loses what a person has touched, and asks nobody twice', () => {
    const id = fc.constantFrom('i1', 'i2', 'i3')
    const committee = fc.constantFrom('elders', 'schools')
    const before = fc.uniqueArray(
      fc.record({ itemId: id, committeeId: committee, state: fc.constantFrom(...involvementStates), byHand: fc.boolean() }),
      { selector: ({ itemId, committeeId }) => `${itemId} ${committeeId}` },
    )
    const concerns = fc.uniqueArray(fc.record({ itemId: id, committeeId: committee }), {
      selector: ({ itemId, committeeId }) => `${itemId} ${committeeId}`,
    })
    fc.assert(
      fc.property(before, concerns, fc.uniqueArray(id), (was, found, items) => {
        const rows = was.map(({ byHand, ...one }, at) => kept({ ...one, id: `v${at}`, ...(byHand && { reasons: [] }) }))
        const revision = revisedInvolvements(
          rows,
          found.map((one) => ({ ...concern, ...one })),
          items.map((item) => ({ id: item, marks })),
        )
        for (const row of rows) if (row.state !== 'proposed' || row.reasons.length === 0) expect(revision.dropped).not.toContain(row.id)
        const after = [...rows.filter((row) => !revision.dropped.includes(row.id)), ...revision.added]
        const keys = after.map(({ itemId, committeeId }) => `${itemId} ${committeeId}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
