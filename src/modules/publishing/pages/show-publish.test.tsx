import { expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { PublishView } from '../queries/publish-page.ts'
import { showPublish } from './show-publish.tsx'

const view: PublishView = {
  meeting: {
    id: 'm1',
    committeeId: 'c1',
    heldOn: '2023-04-26',
    startsAt: null,
    endsAt: null,
    place: null,
    title: null,
    state: 'minutes',
    version: 1,
    publishedAt: null,
  },
  committee: {
    id: 'c1',
    slug: 'politisk',
    name: 'Politisk Klynge',
    kind: 'x',
    level: 'political',
    partnershipId: null,
    organisationId: null,
    parentId: null,
    publicSince: null,
    validFrom: null,
    validTo: null,
  },
  placed: true,
}
const draw = (language: 'da' | 'en', refusal?: Refusal) =>
  drawnPage(showPublish(view, { language, today: '2026-11-22', query: {}, refusal }), language)

it('says what becomes public', () => {
  const page = draw('da')
  expect(page.faults).toEqual([])
  expect(page.headings).toEqual(['h1 Offentliggør mødet'])
  expect(page.text).toContain('Lukkede punkter kan fortsat kun læses af udvalget')
  expect(page.links.get('/moeder/m1')).toBe('Tilbage til mødet')
})

it('says of a committee that belongs nowhere yet whom to ask', () => {
  for (const [language, words] of [
    ['da', 'Bed den driftsansvarlige'],
    ['en', 'Ask the operator'],
  ] as const) {
    const page = drawnPage(showPublish({ ...view, placed: false }, { language, today: '2026-11-22', query: {} }), language)
    expect(page.faults).toEqual([])
    expect(page.text).toContain(words)
    expect(page.text).not.toMatch(/Offentliggør nu|Publish now/)
  }
})

it('offers nothing to do for a meeting that is public', () => {
  const meeting = { ...view.meeting, publishedAt: new Date(0) }
  const page = drawnPage(showPublish({ ...view, meeting }, { language: 'da', today: '2026-11-22', query: {} }), 'da')
  expect(page.text).toContain('Mødet er allerede offentliggjort')
  expect(page.text).not.toContain('Offentliggør nu')
})

it.each<['da' | 'en', Refusal, string]>([
  ['da', { code: 'publishing/personal-number', values: { numbers: 1 } }, 'Et sted i teksten ligner et CPR-nummer.'],
  ['da', { code: 'publishing/personal-number', values: { numbers: 3 } }, '3 steder i teksten ligner CPR-numre.'],
  ['en', { code: 'publishing/nothing-yet' }, 'No document has been recorded for the meeting yet.'],
])('in %s says why not: %j', (language, refusal, sentence) => {
  expect(draw(language, refusal).text).toContain(sentence)
})
