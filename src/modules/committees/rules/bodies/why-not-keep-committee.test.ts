import { describe, expect, it } from 'vitest'
import { type AroundCommittee, whyNotKeepCommittee } from './why-not-keep-committee.ts'

const wanted = {
  name: 'Udvalget for den ældre patient',
  otherNames: '',
  kind: 'focus-group',
  level: 'professional',
  partnership: 'klyngen',
  organisation: '',
  parent: 'faglig',
  from: '2023-01-01',
  to: '',
}
const around: AroundCommittee = {
  belongsTo: 'partnership',
  partnership: { name: 'Klyngen', validFrom: '2022-07-01', validTo: '2026-12-31' },
  parent: { id: 'faglig', name: 'Faglig Klynge', validFrom: '2022-07-01', validTo: '2026-12-31' },
  parents: new Map([
    ['gruppe', 'udvalg'],
    ['udvalg', 'faglig'],
  ]),
  sameName: [],
}

describe('whyNotKeepCommittee', () => {
  it.each<[string, Partial<typeof wanted> & { id?: string }, Partial<AroundCommittee>, string | undefined, string?]>([
    ['all in order', {}, {}, undefined],
    ['an end with its partnership', { to: '2026-12-31' }, {}, undefined],
    ['an end after its partnership', { to: '2027-01-01' }, {}, 'committees/body-outside-partnership', 'to'],
    ['a start before its partnership', { from: '2022-06-30' }, {}, 'committees/body-outside-partnership', 'from'],
    ['a start after its partnership', { from: '2027-01-01' }, { parent: undefined }, 'committees/body-outside-partnership', 'to'],
    ['an end before its start', { to: '2022-12-31' }, {}, 'committees/body-end-before-start', 'to'],
    ['no partnership', {}, { partnership: undefined }, 'committees/body-belongs-to-partnership', 'partnership'],
    ['no organisation', {}, { belongsTo: 'organisation' }, 'committees/body-belongs-to-organisation', 'organisation'],
    ['neither where either will do', {}, { belongsTo: 'either', partnership: undefined }, undefined],
    [
      'a parent that begins later',
      { from: '2022-07-01' },
      { parent: { ...around.parent!, validFrom: '2023-01-01' } },
      'committees/body-parent-not-there',
      'parent',
    ],
    ['a parent that has ended', {}, { parent: { ...around.parent!, validTo: '2022-12-31' } }, 'committees/body-parent-not-there', 'parent'],
    ['itself as parent', { id: 'faglig' }, {}, 'committees/body-parent-loop', 'parent'],
    ['a grandchild as parent', { id: 'faglig' }, { parent: { ...around.parent!, id: 'gruppe' } }, 'committees/body-parent-loop', 'parent'],
    ['a name that another bears', {}, { sameName: [around.parent!] }, 'committees/body-committee-name-taken', 'name'],
  ])('%s', (_, change, other, code, field) => {
    const refusal = whyNotKeepCommittee({ ...wanted, ...change }, { ...around, ...other })
    expect(refusal?.code).toBe(code)
    expect(refusal?.values?.['field']).toBe(field)
  })

  it('ends also where the recorded parents go round already', () => {
    const parents = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ])
    expect(whyNotKeepCommittee({ ...wanted, id: 'c' }, { ...around, parents, parent: { ...around.parent!, id: 'a' } })).toBeUndefined()
  })

  it('says what to do: the partnership’s own last day', () =>
    expect(whyNotKeepCommittee({ ...wanted, to: '2027-06-30' }, around)?.values).toMatchObject({
      partnership: 'Klyngen',
      limit: '2026-12-31',
      day: '2027-06-30',
    }))
})
