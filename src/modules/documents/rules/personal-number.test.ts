import { expect, it } from 'vitest'
import { findPersonalNumbers } from './personal-number.ts'

// Made of parts, so that no file of the project holds anything that looks like one.
const birthday = ['0107', '61'].join('')

it.each([
  ['with a hyphen', `${birthday}-4321`, 1],
  ['with a space', `${birthday} 4321`, 1],
  ['in one run', `${birthday}4321`, 1],
  ['with a non-breaking hyphen', `${birthday}\u20114321`, 1],
  ['twice in a sentence', `Borgeren (${birthday}-4321) og ${birthday}-1234.`, 2],
  ['not for a day that does not exist', `${['3102', '61'].join('')}-4321`, 0],
  ['not inside a longer number', `1${birthday}4321`, 0],
  ['not in a document number', '2022-0303714-49', 0],
  ['not in a phone number', '38 68 38 68', 0],
])('finds it %s', (_, text, found) => expect(findPersonalNumbers(text)).toHaveLength(found))

it('says where it stands', () => {
  const text = `Se ${birthday}-4321 her`
  const [[start, end] = [0, 0]] = findPersonalNumbers(text)
  expect(text.slice(start, end)).toBe(`${birthday}-4321`)
})
