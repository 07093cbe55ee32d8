import { expect, it } from 'vitest'
import { seatGroups } from './seat-groups.ts'

const under = (groupName: string | undefined, presence: 'present' | 'apology' | 'absent' = 'present', roles: string[] = []) => ({
  groupName,
  presence,
  roles,
})

it('are the headings under which people sit, not those that tell who cannot come or who leads the meeting', () => {
  const people = [
    under('Borgmestre'),
    under('Borgmestre', 'apology'),
    under('Afbud', 'apology'),
    under('Fraværende', 'absent'),
    under('Mødeleder', 'present', ['Mødeleder']),
    under(undefined),
  ]
  expect([...seatGroups(people)]).toEqual(['Borgmestre'])
})
