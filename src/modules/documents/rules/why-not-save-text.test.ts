import { describe, expect, it } from 'vitest'
import { longestText } from '../../../kernel/longest-text.ts'
import { whyNotOverwriteText, whyNotReadChange, whyNotThatLong, whyNotThatMuch } from './why-not-save-text.ts'

describe('a running text', () => {
  it.each([
    [whyNotThatLong(longestText.runningText), undefined],
    [whyNotThatLong(longestText.runningText + 1), 'documents/text-too-long'],
    [whyNotThatMuch(10_000_000), undefined],
    [whyNotThatMuch(10_000_001), 'documents/text-too-long'],
    [whyNotOverwriteText(true), undefined],
    [whyNotOverwriteText(false), 'documents/text-changed-meanwhile'],
    [whyNotReadChange(true), undefined],
    [whyNotReadChange(false), 'documents/text-change-unreadable'],
  ])('is refused by %o only with %s', (refusal, code) => {
    expect(refusal?.code).toBe(code)
  })
})
