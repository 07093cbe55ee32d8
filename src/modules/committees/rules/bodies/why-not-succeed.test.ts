import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whyNotSucceed } from './why-not-succeed.ts'

const body = (id: string, validFrom: string | null = '2022-07-01', validTo: string | null = null) => ({
  id,
  name: id.toUpperCase(),
  validFrom,
  validTo,
})
const known = { successions: [] as { predecessor: string; successor: string }[], nameOf: (id: string) => id.toUpperCase() }
const council = body('council', '2027-01-01')

describe('whyNotSucceed', () => {
  it.each<[string, Parameters<typeof whyNotSucceed>, string | undefined]>([
    ['a council after a cluster', [body('cluster'), council, '2027-01-01', known], undefined],
    ['nobody', [body('cluster'), undefined, '2027-01-01', known], 'committees/body-successor-unknown'],
    ['no day', [body('cluster'), council, '', known], 'committees/body-no-such-day'],
    ['itself', [body('cluster'), body('cluster'), '2027-01-01', known], 'committees/body-successor-itself'],
    ['one that has not begun', [body('cluster'), council, '2026-12-31', known], 'committees/body-successor-not-there'],
    [
      'one that has ended',
      [body('cluster'), body('old', '2020-01-01', '2026-12-31'), '2027-01-01', known],
      'committees/body-successor-not-there',
    ],
    ['before it has worked a day', [body('cluster'), body('old', null), '2022-07-01', known], 'committees/body-succession-too-early'],
    [
      'its own predecessor',
      [council, body('cluster'), '2028-01-01', { ...known, successions: [{ predecessor: 'cluster', successor: 'council' }] }],
      'committees/body-successor-loop',
    ],
  ])('%s', (_, given, code) => expect(whyNotSucceed(...given)?.code).toBe(code))

  it('tells the whole of a long loop', () => {
    const successions = [
      { predecessor: 'a', successor: 'b' },
      { predecessor: 'b', successor: 'c' },
    ]
    const chain = whyNotSucceed(body('c'), body('a'), '2027-01-01', { ...known, successions })?.values?.['chain']
    expect(String(chain).split(' → ')).toHaveLength(4)
  })

  it('lets every chain that it has allowed end', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 30 }), (wishes) => {
        const successions: { predecessor: string; successor: string }[] = []
        for (const [one, next] of wishes)
          if (!whyNotSucceed(body(one, null), body(next, null), '2027-01-01', { ...known, successions }))
            successions.push({ predecessor: one, successor: next })
        const depth = (from: string, left: number): boolean =>
          left > 0 && successions.filter(({ predecessor }) => predecessor === from).every(({ successor }) => depth(successor, left - 1))
        expect(['a', 'b', 'c', 'd', 'e', 'f'].every((start) => depth(start, 7))).toBe(true)
      }),
    )
  })
})
