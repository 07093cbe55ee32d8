import { expect, it } from 'vitest'
import { fitInto, PictureAllowance } from './printed-picture.ts'

it.each([
  ['is never enlarged', { width: 20, height: 10 }, { width: 20, height: 10 }],
  ['is as wide as the column', { width: 800, height: 400 }, { width: 400, height: 200 }],
  ['is as high as the page', { width: 200, height: 1200 }, { width: 100, height: 600 }],
])('a picture %s', (_, picture, drawn) => expect(fitInto(picture, { width: 400, height: 600 })).toEqual(drawn))

it('allows no more of a document than memory does, and smaller ones after one that was too large', () => {
  const allowance = new PictureAllowance()
  const picture = (width: number, height: number, bytes = 1) =>
    allowance.takes({ kind: 'png', turned: 0, width, height, bytes: new Uint8Array(bytes) })
  expect(picture(8000, 4000)).toBe(true)
  expect(picture(8000, 4000)).toBe(false)
  expect(picture(1600, 900)).toBe(true)
  expect(picture(10, 10, 65_000_000)).toBe(false)
})
