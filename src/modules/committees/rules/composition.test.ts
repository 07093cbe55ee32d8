import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommitteeRole } from '../../../kernel/actor.ts'
import type { CommitteeKind, SeatSector } from './committee-kind.ts'
import { compositionFindings, type Party, type Seated } from './composition.ts'

const sourced = { source: 'act-2022', inferred: false } as const
const member = { capacity: 'member', ...sourced } as const

const cluster: Pick<CommitteeKind, 'composition' | 'chairs' | 'secretariat'> = {
  composition: [
    { key: 'regionalCouncillors', sector: 'region', count: { atLeast: 2, atMost: 3 }, ...member },
    { key: 'mayors', sector: 'municipality', count: { perParty: { atLeast: 1, atMost: 1 }, ofKind: 'municipality' }, ...member },
    { key: 'generalPractice', sector: 'general-practice', count: { atLeast: 1 }, ...member, inferred: true },
  ],
  chairs: { number: 2, oneFromEach: ['region', 'municipality'], ...sourced },
  secretariat: { legs: ['municipality', 'region'], ...sourced },
}
const parties: Party[] = [
  { sector: 'region', organisationKind: 'region' },
  { sector: 'region', organisationKind: 'hospital' },
  { sector: 'municipality', organisationKind: 'municipality' },
  { sector: 'municipality', organisationKind: 'municipality' },
]

/** "2 region" as two members; "chair region" as one chair. */
const seated = (...written: string[]): Seated[] =>
  written.flatMap((line) => {
    const [first, sector] = line.split(' ') as [string, SeatSector]
    const capacity = (Number.isNaN(Number(first)) ? first : 'member') as CommitteeRole
    return Array.from({ length: Number(first) || 1 }, () => ({ capacity, sector: (sector as string) === '?' ? undefined : sector }))
  })
const full = seated(
  'chair region',
  '2 region',
  'chair municipality',
  '1 municipality',
  '1 general-practice',
  'secretary municipality',
  'secretary region',
)
const told = (seats: Seated[], known = parties) =>
  compositionFindings(cluster, known, seats).map(
    ({ about, rule, found, breach }) => `${about} ${rule.key}${rule.sector ? ` ${rule.sector}` : ''}: ${found} ${breach}`,
  )

describe('compositionFindings', () => {
  it('finds nothing where all are there', () => expect(told(full)).toEqual([]))

  it.each<[string, Seated[], string[]]>([
    ['a fourth councillor', [...full, ...seated('1 region')], ['seats regionalCouncillors region: 4 too-many']],
    [
      'no general practice',
      full.filter(({ sector }) => sector !== 'general-practice'),
      ['seats generalPractice general-practice: 0 too-few'],
    ],
    ['a third mayor for two municipalities', [...full, ...seated('1 municipality')], ['seats mayors municipality: 3 too-many']],
    ['advisers, who fill no seat', [...full, ...seated('adviser region', 'substitute municipality')], []],
    ['three chairs', [...full, ...seated('chair general-practice')], ['chairs chairs: 3 too-many']],
    [
      'two chairs from one side',
      [
        ...seated('chair region', 'chair region', '1 region', '2 municipality', '1 general-practice'),
        ...seated('secretary region', 'secretary municipality'),
      ],
      ['chair-from chair-from region: 2 too-many', 'chair-from chair-from municipality: 0 too-few'],
    ],
    [
      'one leg of the secretariat',
      full.filter(({ capacity, sector }) => capacity !== 'secretary' || sector === 'region'),
      ['secretariat-leg secretariat-leg municipality: 0 too-few'],
    ],
  ])('%s', (_, seats, findings) => expect(told(seats)).toEqual(findings))

  it('misses no chair from a side that the unplaced chair may come from', () => {
    const seats = [
      ...seated('chair region', 'chair ?', '1 region', '2 municipality', '1 general-practice'),
      ...seated('secretary region', 'secretary municipality'),
    ]
    expect(told(seats)).toEqual([])
  })

  it('says nothing of seats counted from parties that nobody has recorded', () => {
    expect(told([...full, ...seated('5 municipality')], [])).toEqual([])
  })

  it('counts a sector’s seats from another’s', () => {
    const council = {
      composition: [{ key: 'regional', sector: 'region', count: { moreThan: 'municipality', by: 1 }, ...member }] as const,
    }
    const found = (seats: Seated[]) => compositionFindings(council, [], seats).map(({ wanted, breach }) => [wanted.atLeast, breach])
    expect(found(seated('3 municipality', '4 region'))).toEqual([])
    expect(found(seated('3 municipality', '3 region'))).toEqual([[4, 'too-few']])
    expect(found(seated('4 region'))).toEqual([])
  })

  it('keeps the rule’s source and whether it was inferred', () => {
    const [finding] = compositionFindings(
      cluster,
      parties,
      full.filter(({ sector }) => sector !== 'general-practice'),
    )
    expect(finding).toMatchObject({ rule: { source: 'act-2022', inferred: true }, wanted: { atLeast: 1 } })
  })

  it('finds too few or too many of a rule, never both, and nothing within its span', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(4), fc.option(fc.nat(4), { nil: undefined }), (seats, atLeast, more) => {
        const count = more === undefined ? { atLeast } : { atLeast, atMost: atLeast + more }
        const rule = { key: 'one', sector: 'region', count, ...member } as const
        const findings = compositionFindings({ composition: [rule] }, [], seats === 0 ? [] : seated(`${seats} region`))
        const within = seats >= atLeast && (more === undefined || seats <= atLeast + more)
        expect(findings).toHaveLength(within ? 0 : 1)
        if (!within) expect(findings[0]?.breach).toBe(seats < atLeast ? 'too-few' : 'too-many')
      }),
    )
  })
})
