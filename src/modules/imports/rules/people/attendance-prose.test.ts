import { describe, expect, it } from 'vitest'
import { readAttendanceProse } from './attendance-prose.ts'
import { openPeopleRegister } from './people.ts'

const of = (text: string) => {
  const register = openPeopleRegister()
  const read = readAttendanceProse(text, 0, text.length, register)
  return [register.people.map(({ name, presence, remark }) => [name, presence, remark]), read.length]
}

describe('readAttendanceProse', () => {
  it.each([
    [
      'Alle var mødt undtagen Anne Eksempel og Ulla Ø. Prøve, der havde meldt afbud.',
      [
        [
          ['Anne Eksempel', 'apology', undefined],
          ['Ulla Ø. Prøve', 'apology', undefined],
        ],
        1,
      ],
    ],
    ['Ib Attrap forlod mødet kl. 15.05.', [[['Ib Attrap', 'left-early', 'forlod mødet kl. 15.05']], 1]],
    ['Kaj Kladde deltog via video.', [[['Kaj Kladde', 'present', 'deltog via video']], 1]],
    [
      'Ida Prøve deltog for Ole Mønster.',
      [
        [
          ['Ida Prøve', 'present', 'for Ole Mønster'],
          ['Ole Mønster', 'absent', undefined],
        ],
        1,
      ],
    ],
    [
      'Som stedfortræder for Ole Mønster deltog Ida Prøve.',
      [
        [
          ['Ida Prøve', 'present', 'for Ole Mønster'],
          ['Ole Mønster', 'absent', undefined],
        ],
        1,
      ],
    ],
    ['Alle var mødt.', [[], 1]],
    ['Anne Eksempel bød velkommen.', [[], 0]],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected)
  })
})
