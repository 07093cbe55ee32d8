import { expect, it } from 'vitest'
import { memberGroups } from './member-groups.ts'

const seat = (name: string, capacity: string, groupName: string | null = null) => ({ name, capacity, groupName })

it('puts chairs first, then capacities in their order, under the headings of the paper', () => {
  const groups = memberGroups([
    seat('Sekretæren', 'secretary'),
    seat('Borgmester 1', 'member', 'Kommuner'),
    seat('Regionsrådsmedlem', 'member', 'Region'),
    seat('Formand, region', 'chair', 'Region'),
    seat('Borgmester 2', 'member', 'Kommuner'),
    seat('Formand, kommune', 'chair', 'Kommuner'),
    seat('Direktør', 'adviser'),
  ])
  expect(groups.map(({ capacity, heading, seats }) => [capacity, heading, seats.map(({ name }) => name)])).toEqual([
    ['chair', undefined, ['Formand, region', 'Formand, kommune']],
    ['member', 'Kommuner', ['Borgmester 1', 'Borgmester 2']],
    ['member', 'Region', ['Regionsrådsmedlem']],
    ['adviser', undefined, ['Direktør']],
    ['secretary', undefined, ['Sekretæren']],
  ])
})

it('an empty committee has no groups', () => {
  expect(memberGroups([])).toEqual([])
})
