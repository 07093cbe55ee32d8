import { expect, it } from 'vitest'
import { whyNotPrint } from './why-not-print.ts'

it('refuses to print where there is neither Typst nor a browser', () => {
  expect(whyNotPrint(undefined)?.code).toBe('documents/nothing-to-print-with')
  expect(whyNotPrint('/usr/bin/chromium')).toBeUndefined()
})
