import { expect, it } from 'vitest'
import { committeeKinds } from '../../../committees/kinds/index.ts'
import { sectionsToWrite } from './item-template.ts'

it('leaves out what has fields of its own and what is written at the meeting', () => {
  expect(sectionsToWrite(['background', 'recommendation', 'conclusion', 'casePresentation', 'attachments'])).toEqual([
    'background',
    'casePresentation',
  ])
  expect(sectionsToWrite(undefined)).toEqual(['background', 'casePresentation'])
})

it.each(committeeKinds.map(({ slug, itemTemplate }) => [slug, itemTemplate] as const))('has something to write in %s', (_, template) => {
  expect(sectionsToWrite(template).length).toBeGreaterThan(0)
})
