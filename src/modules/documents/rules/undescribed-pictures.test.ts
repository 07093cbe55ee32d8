import { expect, it } from 'vitest'
import { countUndescribedPictures } from './undescribed-pictures.ts'

it.each([
  ['Ingen billeder', 0],
  ['![Kort over klyngen](/tekster/1/billeder/2)', 0],
  ['![](/tekster/1/billeder/2)', 1],
  ['![ ](/a.png "Titel") og ![](/b.png)', 2],
  ['[](/en-side) er et link', 0],
])('%j has %i', (text, number) => expect(countUndescribedPictures(text)).toBe(number))
