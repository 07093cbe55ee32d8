import { expect, it } from 'vitest'
import { formReturned } from './form-returned.ts'

const entered = { title: ['Et nyt navn'], summary: [''] }
const words = { refusals: { 'a/too-long': 'Navnet er for langt.', 'a/changed-meanwhile': 'En anden har ændret det.' } }

it('shows what was entered, and the reason beside the field that it is about', () => {
  const { entry, field, message } = formReturned({ entered, refusal: { code: 'a/too-long', values: { field: 'title' } } }, words)
  expect(entry('title', 'Navnet')).toEqual({ value: 'Et nyt navn', error: 'Navnet er for langt.' })
  expect(entry('summary', 'Før')).toEqual({ value: '', error: undefined })
  expect([field, message]).toEqual(['title', 'Navnet er for langt.'])
})

it('shows what is saved where nothing came back', () => {
  const { entry, was, message } = formReturned({}, words)
  expect(entry('title', 'Navnet')).toEqual({ value: 'Navnet', error: undefined })
  expect(entry('other', null).value).toBe('')
  expect([was('title'), message]).toEqual([undefined, undefined])
})

it('says beside no field what is about the whole', () => {
  const { errorOf, message } = formReturned({ entered, refusal: { code: 'a/changed-meanwhile' } }, words)
  expect([errorOf('title'), message]).toEqual([undefined, 'En anden har ændret det.'])
})
