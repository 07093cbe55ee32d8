import { describe, expect, it } from 'vitest'
import { latestMorning, whyNotChoose } from './mail-rhythm.ts'

describe('the latest morning', () => {
  // 23 November 2026 is a Monday.
  it.each([
    ['daily', '2026-11-22', true, '2026-11-22'],
    ['daily', '2026-11-22', false, '2026-11-21'],
    ['weekly', '2026-11-22', true, '2026-11-16'],
    ['weekly', '2026-11-23', false, '2026-11-16'],
    ['weekly', '2026-11-23', true, '2026-11-23'],
    ['weekly', '2026-11-29', true, '2026-11-23'],
    ['weekly', '2023-12-31', true, '2023-12-25'],
  ] as const)('%s on %s, past seven: %s', (rhythm, today, pastTime, morning) =>
    expect(latestMorning(rhythm, today, pastTime)).toBe(morning),
  )
})

describe('a choice', () => {
  it.each([
    ['daily', 'da', undefined],
    ['never', 'en', undefined],
    [undefined, 'da', 'people/mail-rhythm-missing'],
    ['hourly', 'da', 'people/mail-rhythm-missing'],
    ['weekly', 'sv', 'people/mail-language-missing'],
  ])('%s in %s: %s', (rhythm, language, code) => expect(whyNotChoose({ rhythm, language })?.code).toBe(code))
})
