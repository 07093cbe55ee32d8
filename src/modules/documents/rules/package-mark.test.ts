import { expect, it } from 'vitest'
import { packageMark, packagesMarkedIn } from './package-mark.ts'

const id = '0b7e2f1c-9f4e-4e6b-8a57-1d2c3b4a5f60'

it('is found again among other words, once', () => {
  expect(packagesMarkedIn([`Dagsorden, ${packageMark(id)}; udgave`, packageMark(id).toUpperCase(), 'samspil:meeting:ikke'])).toEqual([id])
  expect(packagesMarkedIn([])).toEqual([])
})
