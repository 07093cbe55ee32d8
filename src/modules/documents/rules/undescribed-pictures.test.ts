import { expect, it } from 'vitest'
import { countUndescribedPictures } from './undescribed-pictures.ts'

it.each([
  ['Ingen billeder', 0],
  ['![Kort over klyngen](/tekster/1/billeder/2)', 0],
  ['![](/tekster/1/billeder/2)', 1],
  ['![ ](/a.png "Titel") og ![](/b.png)', 2],
  ['[](/en-side) er et link', 0],
  ['![][kort]', 1],
  ['![Kort \\[1\\]](</filer/a>)', 0],
  ['![kort.png](/a)', 1],
  ['![IMG_20260412](/a) ![Billede 3](/b) ![Skærmbillede 2026-04-12](/c) ![billede](/d) ![–](/e)', 5],
  ['![Billede 3 viser ventetiden](/a) ![Grafen falder fra 42 til 31 dage](/b) ![2026: 31 dage](/c)', 0],
])('%j has %i', (text, number) => expect(countUndescribedPictures(text)).toBe(number))
