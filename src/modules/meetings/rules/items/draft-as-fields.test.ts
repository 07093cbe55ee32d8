import { expect, it } from 'vitest'
import { draftAsFields } from './draft-as-fields.ts'
import type { DraftContents } from './item-draft.ts'

it('gives the form what stands, with the revision that each text was read at', () => {
  const draft = {
    title: 'Fælles vagt',
    minutesAllotted: null,
    recommendation: ['at vagten deles'],
    sections: [{ kind: 'background', heading: null, textId: 't1', markdown: 'Sidste år', revision: 4 }],
  } as Partial<DraftContents> as DraftContents
  expect(draftAsFields(draft)).toMatchObject({
    title: 'Fælles vagt',
    minutes: '',
    recommendation: ['at vagten deles'],
    sections: [{ kind: 'background', markdown: 'Sidste år', baseRevision: 4 }],
  })
  expect(draftAsFields({ ...draft, minutesAllotted: 20 }).minutes).toBe('20')
})
