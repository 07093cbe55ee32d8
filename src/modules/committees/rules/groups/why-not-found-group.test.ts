import { expect, it } from 'vitest'
import { missingSectors, whyNotDescribe, whyNotFound, whyNotLookAround } from './why-not-found-group.ts'

it.each([
  ['', 'level', 'committees/group-subject-missing'],
  ['Fald', undefined, 'committees/group-under-missing'],
  ['Fald', 'level', undefined],
])('looks around for "%s" under %s', (subject, under, code) => expect(whyNotLookAround(subject, under)?.code).toBe(code))

it.each([
  [0, '', undefined],
  [2, ' ', 'committees/group-answer-missing'],
  [2, 'De arbejder med voksne', undefined],
  [2, 'x'.repeat(2001), 'committees/group-reason-too-long'],
])('goes on past %i groups with "%s"', (similar, answer, code) => expect(whyNotDescribe(similar, answer)?.code).toBe(code))

it.each([
  [['region', 'municipality', 'general-practice'], '', undefined],
  [['region', 'municipality'], 'x'.repeat(2001), 'committees/group-reason-too-long'],
  [['region', 'municipality'], '', 'committees/group-sectors-missing'],
  [['region', 'municipality'], 'PLO har ikke kræfter i foråret', undefined],
])('sets up with %j and "%s"', (sectors, why, code) => expect(whyNotFound(sectors, why)?.code).toBe(code))

it('tells who is not at the table', () => expect(missingSectors(['municipality', 'patients'])).toEqual(['region', 'general-practice']))
