import { expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

it.each<[unknown, string]>([
  ['/soeg?q=a&side=2#resultater', '/soeg?q=a&side=2#resultater'],
  ['/udvalg/æ?q=→', '/udvalg/%C3%A6?q=%E2%86%92'],
  ['/a\u0000b', '/a%00b'],
  ['//ond.dk', '/'],
  ['/\\ond.dk', '/'],
  ['/\t/ond.dk', '/'],
  ['/\n/ond.dk', '/'],
  ['\t//ond.dk', '/'],
  ['/.//ond.dk', '/'],
  ['https://ond.dk/', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
])('%j leads to %s', (wanted, path) => expect(ownPath(wanted)).toBe(path))
