import { describe, expect, it } from 'vitest'
import { refusedField } from './refused-field.ts'

describe('the field that a refusal is about', () => {
  it.each([
    ['decisions/party-missing', 'part'],
    ['decisions/due-before-meeting', 'frist'],
    ['decisions/reason-missing', 'grund'],
    // What is said of the follow-up as a whole stands at its words.
    ['decisions/text-missing', 'tekst'],
    ['decisions/committee-dissolved', 'tekst'],
  ])('%s: %s', (code, field) => {
    expect(refusedField(code)).toBe(field)
  })
})
