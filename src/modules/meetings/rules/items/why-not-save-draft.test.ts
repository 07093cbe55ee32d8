import { expect, it } from 'vitest'
import type { DraftFields } from './draft-fields.ts'
import { minutesAllotted, whyNotSaveDraft } from './why-not-save-draft.ts'

const fields: DraftFields = {
  title: 'Fælles vagt',
  type: null,
  open: true,
  publicTitle: null,
  minutes: '',
  meetingId: null,
  recommendation: [],
  presenters: [],
  references: [],
  concernedSectors: [],
  whyHere: null,
  internalNote: null,
  sections: [],
}

it('saves half an item, but no minutes that are none and no line that nobody reads', () => {
  expect(whyNotSaveDraft(fields)).toBeUndefined()
  expect(whyNotSaveDraft({ ...fields, minutes: 'ti' })?.code).toBe('meetings/minutes-wrong')
  expect(whyNotSaveDraft({ ...fields, recommendation: ['x'.repeat(2001)] })).toEqual({
    code: 'meetings/field-too-long',
    values: { field: 'at', most: 2000 },
  })
})

it.each([
  ['20', 20],
  ['600', 600],
  ['601', undefined],
  ['0', undefined],
  ['1,5', undefined],
])('reads %s as %s minutes', (written, minutes) => expect(minutesAllotted(written)).toBe(minutes))
