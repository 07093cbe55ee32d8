import { expect, it } from 'vitest'
import { isFromElsewhere, isFromOwnPage } from './same-origin.ts'

it.each([
  ['our own page', { host: 'samspil.dk', origin: 'https://samspil.dk', 'sec-fetch-site': 'same-origin' }, false],
  ['another site', { host: 'samspil.dk', origin: 'https://ond.dk', 'sec-fetch-site': 'cross-site' }, true],
  ['a neighbour on the same domain', { host: 'samspil.dk', origin: 'https://x.samspil.dk', 'sec-fetch-site': 'same-site' }, true],
  ['an older browser on our page', { host: 'samspil.dk', origin: 'https://samspil.dk' }, false],
  ['an older browser on another site', { host: 'samspil.dk', origin: 'https://ond.dk' }, true],
  ['a page without an origin', { host: 'samspil.dk', origin: 'null' }, true],
  ['a program', { host: 'samspil.dk' }, false],
])('from %s: %o', (_, headers, elsewhere) => expect(isFromElsewhere(headers)).toBe(elsewhere))

it.each([
  ['our own page', 'same-origin', true],
  ['a link in a mail, or the address typed', 'none', false],
  ['another site', 'cross-site', false],
  ['a neighbour on the same domain', 'same-site', false],
  ['an older browser', undefined, true],
])('led here by %s: ours %o', (_, site, own) => expect(isFromOwnPage(site === undefined ? {} : { 'sec-fetch-site': site })).toBe(own))
