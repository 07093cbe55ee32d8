import { describe, expect, it } from 'vitest'
import { whyNotPublish } from './why-not-publish.ts'

describe('whyNotPublish', () => {
  it.each([
    ['nothing accepted yet', 0, '', true, { code: 'publishing/nothing-yet' }],
    ['a committee that belongs nowhere yet', 1, 'Borgeren 010190-1234', false, { code: 'publishing/committee-not-placed' }],
    ['a CPR number', 1, 'Borgeren (010190-1234) og 311299 4321', true, { code: 'publishing/personal-number', values: { numbers: 2 } }],
    ['a case number', 1, 'Sag 2022-0429908', true, undefined],
    ['a text without numbers', 2, 'Udvalget tiltrådte indstillingen', true, undefined],
  ])('%s', (_, version, text, placed, refusal) => {
    expect(whyNotPublish({ version }, text, placed)).toEqual(refusal)
  })
})
