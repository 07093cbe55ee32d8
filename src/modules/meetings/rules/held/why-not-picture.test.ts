import { expect, it } from 'vitest'
import { whyNotPastedPicture, whyNotPicture } from './why-not-picture.ts'

it.each([
  ['kort.png', undefined],
  ['FOTO.JPG', undefined],
  ['kurve.webp', undefined],
  ['tegning.svg', 'meetings/not-a-picture'],
  ['notat.pdf', 'meetings/not-a-picture'],
])('%s: %s', (name, code) => expect(whyNotPicture(name)?.code).toBe(code))

it.each([
  ['a picture', { width: 8, height: 6 }, 100, undefined],
  ['no picture', undefined, 100, 'meetings/not-a-picture'],
  ['a wall of points', { width: 60_000, height: 60_000 }, 100, 'meetings/not-a-picture'],
  ['a heavy one', { width: 8, height: 6 }, 60_000_000, 'meetings/not-a-picture'],
])('says of %s that is pasted %s', (_, size, bytes, code) => {
  expect(whyNotPastedPicture(size && { kind: 'png', turned: 0, ...size }, bytes, 'Kort')?.code).toBe(code)
})
