import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, isOverdue, onRoute, stageNow, standingOf, type Treatment, waiting } from './route.ts'

const treatment = (id: string, stage: number, more: Partial<Treatment> = {}): Treatment => ({
  id,
  committeeId: id,
  committeeName: id,
  stage,
  plannedOn: null,
  heldOn: null,
  state: 'planned',
  ...more,
})

const route = [
  treatment('politisk', 3, { plannedOn: '2026-12-14' }),
  treatment('aeldre', 1, { state: 'held', heldOn: '2026-10-07' }),
  treatment('sundhed', 1, { plannedOn: '2026-11-10' }),
  treatment('faglig', 2, { plannedOn: '2026-12-02' }),
  treatment('ssu', 4, { state: 'dropped' }),
  treatment('gladsaxe', 1, { state: 'proposed' }),
]

describe('a route', () => {
  it('is in order of stages, then of days', () => {
    expect(inOrder(onRoute(route)).map(({ id }) => id)).toEqual(['aeldre', 'sundhed', 'faglig', 'politisk'])
  })

  it('stands where something is still to be held, and nowhere when all is done', () => {
    expect(stageNow(route)).toBe(1)
    expect(stageNow(route.filter(({ id }) => id === 'aeldre'))).toBeUndefined()
    expect(route.map((one) => standingOf(one, 1)).slice(0, 3)).toEqual(['planned', 'past', 'here'])
  })

  it('says who waits for whom', () => {
    expect(waiting(route).map(({ treatment: { id }, waitsFor }) => [id, waitsFor.map((one) => one.id)])).toEqual([
      ['sundhed', []],
      ['faglig', ['sundhed']],
      ['politisk', ['sundhed', 'faglig']],
    ])
  })

  it('is late where a planned day has passed', () => {
    expect(route.map((one) => isOverdue(one, '2026-11-22'))).toEqual([false, false, true, false, false, false])
  })

  const states = fc.constantFrom('proposed', 'planned', 'held', 'dropped' as const) as fc.Arbitrary<Treatment['state']>
  const anyRoute = fc.array(
    fc.record({ stage: fc.integer({ min: 1, max: 5 }), state: states }).map(({ stage, state }) => ({ stage, state })),
    { maxLength: 12 },
  )

  it('never lets a committee wait for itself, nor two for each other', () => {
    fc.assert(
      fc.property(anyRoute, (drawn) => {
        const all = waiting(drawn.map(({ stage, state }, at) => treatment(String(at), stage, { state })))
        const waitsFor = new Map(all.map(({ treatment: { id }, waitsFor: others }) => [id, new Set(others.map((one) => one.id))]))
        for (const [id, others] of waitsFor) for (const other of others) expect(waitsFor.get(other)?.has(id)).toBe(false)
        expect(all.length === 0 || all.some(({ waitsFor: others }) => others.length === 0)).toBe(true)
      }),
    )
  })
})
