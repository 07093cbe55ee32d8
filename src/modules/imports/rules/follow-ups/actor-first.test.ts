import { expect, it } from 'vitest'
import { actorFirst } from './actor-first.ts'

it.each([
  ['Udvalget for ældre patienter beskriver en prøve.', 'Udvalget for ældre patienter'],
  ['Sundhedsklynge Nord tog planen til efterretning og sender den videre.', 'Sundhedsklynge Nord'],
  ['Sundhedsklynge Nord tog planen til efterretning.', undefined],
  ['Nordby og Sydby Kommuner undersøger, om de kan dele en vagt.', 'Nordby og Sydby Kommuner'],
  ['Lederen af sygeplejen i Nordby vurderer behovet.', 'Lederen af sygeplejen i Nordby'],
  ['Udvalget anbefaler, at gruppen fortsætter i 2027.', undefined],
  ['Derefter sender kommunen svaret.', undefined],
  ['Medarbejderne sender svaret.', undefined],
])('%s', (sentence, name) => expect(actorFirst(sentence, 0)?.name).toBe(name))
