import { expect, it } from 'vitest'
import { whyNotPicture } from './why-not-picture.ts'

it.each([
  ['kort.png', undefined],
  ['FOTO.JPG', undefined],
  ['kurve.webp', undefined],
  ['tegning.svg', 'meetings/not-a-picture'],
  ['notat.pdf', 'meetings/not-a-picture'],
])('%s: %s', (name, code) => expect(whyNotPicture(name)?.code).toBe(code))
