import { expect, it } from 'vitest'
import { packageFormOf } from './package-form.ts'

it.each([
  ['pakke.PDF', 'pdf'],
  ['pakke.docx', 'docx'],
  ['pakke.zip', 'zip'],
  ['pakke.txt', undefined],
])('%s asks for %s', (name, form) => expect(packageFormOf(name)).toBe(form))
