import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
import { paperKind } from './paper-kind.ts'

const signs = { stated: undefined, note: false, by: 'numbers' as const, items: [], name: undefined }
const concluded = {
  ...draftOfLines('Referat', 'Møde i Byrådet den 3. maj 2024', '1. Plan (B)', 'Beslutning', 'Ja.', '2. Eventuelt').items[0]!,
}

describe('paperKind', () => {
  it.each([
    ['a note', { ...signs, note: true }, 'note'],
    ['one case', { ...signs, by: 'single' as const }, 'case'],
    ['minutes by their word', { ...signs, stated: 'minutes' as const }, 'minutes'],
    ['minutes by their outcomes', { ...signs, stated: 'agenda' as const, items: [concluded] }, 'minutes'],
    ['an agenda', { ...signs, stated: 'agenda' as const }, 'agenda'],
    ['what a payload says', { ...signs, name: 'Lukket referat' }, 'minutes'],
    ['a further agenda', { ...signs, name: 'Tillægsdagsorden' }, 'agenda'],
  ])('%s', (_what, given, kind) => {
    expect(paperKind(given)).toBe(kind)
  })
})
