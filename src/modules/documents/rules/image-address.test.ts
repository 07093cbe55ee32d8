import { expect, it } from 'vitest'
import { hasSilentImage, imageAddress, isImageAddress, isImageName } from './image-address.ts'

const sha256 = 'a1'.repeat(32)

it.each([
  [imageAddress(sha256), true],
  ['/filer/../hemmelig', false],
  [`https://eksempel.dk/filer/${sha256}`, false],
  ['data:image/png;base64,iVBO', false],
])('takes %s for an image of ours: %s', (address, expected) => {
  expect(isImageAddress(address)).toBe(expected)
})

it.each([
  [`![](/filer/${sha256})`, true],
  [`Se ![  ](</filer/${sha256}>) her`, true],
  [`![Kort over klyngen](/filer/${sha256})`, false],
  ['![](https://eksempel.dk/x.png)', false],
])('%s says nothing: %s', (markdown, expected) => {
  expect(hasSilentImage(markdown)).toBe(expected)
})

it.each([
  ['kort.PNG', true],
  ['kort.png.exe', false],
  ['kort.svg', false],
])('draws %s: %s', (name, expected) => {
  expect(isImageName(name)).toBe(expected)
})
