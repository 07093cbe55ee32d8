import { expect, it } from 'vitest'
import { isCorrectable, settingOf } from './correctable-fields.ts'

it.each([
  ['/meeting/date', true],
  ['/items/12/sections/3/text', true],
  ['/items/12/places', false],
  ['/counts/read', false],
  ['revision', false],
])('%s can be corrected: %s', (pointer, expected) => expect(isCorrectable(pointer)).toBe(expected))

it('takes the line ends of browsers for line ends', () => {
  expect(settingOf('/items/0/sections/0/text', 'En\r\nto\rtre')).toEqual({ value: 'En\nto\ntre' })
})

it.each([
  ['/meeting/start', '9.15', { value: '09:15' }],
  ['/meeting/start', '09:15', { value: '09:15' }],
  ['/meeting/start', '9', { refusal: { code: 'imports/time-wrong', values: { written: '9' } } }],
  ['/items/0/type', '', { value: undefined }],
  ['/items/0/type', 'vote', 'left-alone'],
  ['/items/0/recommendations/0/text', ' ', 'entry-removed'],
  ['/items/0/reservations/0/text', '', 'entry-removed'],
  ['/items/0/presenters/0/text', ' Hospitalsdirektøren ', { value: 'Hospitalsdirektøren' }],
  ['/items/0/attachments/0/open', '', { value: undefined }],
  ['/counts/read', '0', undefined],
])('%s = %j', (pointer, written, expected) => expect(settingOf(pointer, written)).toEqual(expected))
