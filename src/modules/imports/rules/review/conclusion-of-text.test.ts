import { expect, it } from 'vitest'
import { conclusionOfText } from './conclusion-of-text.ts'

it('has the points of its text, and keeps who concluded and where it was read', () => {
  const before = { text: 'Godkendt.', points: [], committee: 'Byrådet', places: { text: [[3, 9] as const] } }
  expect(conclusionOfText(before, '- Udsat\n* Afvist\nResten')).toEqual({
    ...before,
    text: '- Udsat\n* Afvist\nResten',
    points: [
      { text: 'Udsat', places: {} },
      { text: 'Afvist', places: {} },
    ],
  })
  expect(conclusionOfText(undefined, 'Udsat')).toEqual({ text: 'Udsat', points: [], places: {} })
})
