import { describe, expect, it } from 'vitest'
import { whyNotPublish } from './why-not-publish.ts'

describe('whyNotPublish', () => {
  it.each([
    ['nothing accepted yet', 0, '', { code: 'publishing/nothing-yet' }],
    ['a CPR number', 1, 'Borgeren (010190-1234) og 311299 4321', { code: 'publishing/personal-number', values: { numbers: 2 } }],
    ['a case number', 1, 'Sag 2022-0429908', undefined],
    ['a text without numbers', 2, 'Udvalget tiltrådte indstillingen', undefined],
  ])('%s', (_, version, text, refusal) => {
    expect(whyNotPublish({ version }, text)).toEqual(refusal)
  })
})
