import { expect, it } from 'vitest'
import { toldOfMatter } from './told-of-matter.ts'

it('tells the log what a matter is called, unless it is closed', () => {
  expect(toldOfMatter({ open: true, title: 'IV-behandling' })).toEqual({ title: 'IV-behandling' })
  expect(toldOfMatter({ open: false, title: 'En klage' })).toEqual({})
})
