import { describe, expect, it } from 'vitest'
import { kindSources } from '../rules/kind-sources.ts'
import type { KindTexts } from '../rules/committee-kind.ts'
import { texts as danish } from '../texts.da.ts'
import { committeeKind, committeeKinds, partnershipKind, partnershipKinds } from './index.ts'

const slugsOf = (kinds: readonly { readonly slug: string }[]) => kinds.map(({ slug }) => slug)
const wordsOf = (texts: KindTexts) => [texts.name, texts.plural, texts.explanation]

it('knows each kind once', () => {
  for (const kinds of [committeeKinds, partnershipKinds]) expect(new Set(slugsOf(kinds)).size).toBe(kinds.length)
  expect(slugsOf(partnershipKinds)).toEqual(['health-cluster', 'health-council', 'regional-cooperation'])
  expect(committeeKind('cluster-political')?.slug).toBe('cluster-political')
  expect(partnershipKind('health-council')?.slug).toBe('health-council')
})

it('knows no kind of a committee that only papers have told of', () => expect(committeeKind('committee')).toBeUndefined())

describe.each(committeeKinds.map((kind) => [kind.slug, kind] as const))('%s', (_, kind) => {
  const grounds = [
    ...kind.composition,
    kind.chairs,
    kind.secretariat,
    kind.decisionRule,
    kind.openness,
    kind.noticePeriods?.submission,
    kind.noticePeriods?.dispatch,
  ].filter((one) => one !== undefined)

  it('has its words in both languages', () => {
    for (const texts of [kind.texts.da, kind.texts.en]) {
      expect(wordsOf(texts).every((word) => word.trim() !== '')).toBe(true)
      expect(Object.keys(texts.composition).toSorted()).toEqual(kind.composition.map(({ key }) => key).toSorted())
      expect(Object.keys(texts.standingItems)).toEqual(kind.standingItems)
      expect(texts.explanation).toMatch(/\.$/)
    }
    expect(kind.texts.da.name).not.toBe(kind.texts.en.name)
  })

  it('says where it knows it from', () => {
    for (const { source } of grounds) {
      expect(Object.keys(kindSources)).toContain(source)
      expect(danish.composition.sources[source]).not.toBe('')
    }
  })

  it('asks for numbers that can be', () => {
    for (const { count } of kind.composition) {
      const span = 'perParty' in count ? count.perParty : 'moreThan' in count ? { atLeast: count.by } : count
      expect(span.atLeast).toBeGreaterThan(0)
      expect('atMost' in span ? span.atMost : span.atLeast).toBeGreaterThanOrEqual(span.atLeast)
    }
    expect(kind.chairs?.oneFromEach?.length ?? 0).toBeLessThanOrEqual(kind.chairs?.number ?? 0)
  })
})

describe.each(partnershipKinds.map((kind) => [kind.slug, kind] as const))('%s', (_, kind) => {
  it('has its words, its sources and committees of kinds that are there', () => {
    for (const texts of [kind.texts.da, kind.texts.en]) expect(wordsOf(texts).every((word) => word.trim() !== '')).toBe(true)
    for (const { source } of [kind, ...kind.sectors]) expect(Object.keys(kindSources)).toContain(source)
    for (const slug of kind.committeeKinds) expect(committeeKind(slug)?.belongsTo).not.toBe('organisation')
  })
})

it('knows what no folder may forget: every cluster has two equal chairs, one from each side', () => {
  expect(committeeKind('cluster-political')?.chairs).toMatchObject({ number: 2, oneFromEach: ['region', 'municipality'] })
})
