import { expect, it } from 'vitest'
import { continuedSections, continuedTreatments, followingsIn, type ItemSource } from './item-source.ts'

const source: ItemSource = {
  itemId: 'i',
  draftId: null,
  title: 'Overgange',
  type: 'decision',
  open: true,
  publicTitle: null,
  minutesAllotted: 20,
  concernedSectors: [],
  whyHere: null,
  sections: [
    { kind: 'background', heading: null, markdown: 'Først' },
    { kind: 'background', heading: 'Mere', markdown: 'Så' },
    { kind: 'recommendation', heading: 'Indstilling', markdown: 'Det indstilles, at' },
    { kind: 'economy', heading: 'Økonomi', markdown: 'Penge' },
  ],
  recommendation: ['at'],
  presenters: [],
  references: [],
  treatments: [{ committee: 'Faglig', treatedOn: '2026-10-01', itemNumber: '3', outcome: null }],
  attachments: [],
  treated: { committee: 'Politisk', treatedOn: '2026-11-01', itemNumber: '2', outcome: 'Vedtaget' },
}

it('brings the text under the headings of where it goes, and what has none there behind', () => {
  expect(continuedSections(source, ['text'], ['background', 'casePresentation'])).toEqual([
    { kind: 'background', heading: null, markdown: 'Først\n\nSå' },
    { kind: 'casePresentation', heading: null, markdown: '' },
    { kind: 'economy', heading: 'Økonomi', markdown: 'Penge' },
  ])
})

it('leaves behind what was not chosen', () => {
  expect(continuedSections(source, ['recommendation'], ['background'])).toEqual([{ kind: 'background', heading: null, markdown: '' }])
  expect(continuedTreatments(source, ['text'])).toEqual([])
  expect(followingsIn(['treatment', 'text', 'else'])).toEqual(['text', 'treatment'])
})

it('tells where it was treated, the latest last', () => {
  expect(continuedTreatments(source, ['treatment']).map(({ committee }) => committee)).toEqual(['Faglig', 'Politisk'])
  expect(continuedTreatments({ ...source, treated: null }, ['treatment'])).toHaveLength(1)
})
