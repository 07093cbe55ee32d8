import { expect, it } from 'vitest'
import { whyNotEndMatter, whyNotKeepMatter, whyNotOverwriteMatter } from './why-not-keep-matter.ts'

const written = { title: 'Genindlæggelser', summary: '', partnershipId: 'p1' }

it.each([
  [written, undefined],
  [{ ...written, title: ' ' }, 'matters/title-missing'],
  [{ ...written, title: 'x'.repeat(201) }, 'matters/title-too-long'],
  [{ ...written, summary: 'x'.repeat(10_001) }, 'matters/summary-too-long'],
  [{ ...written, title: 'Sagen om 010190-1234' }, 'matters/matter-personal-number'],
  [{ ...written, summary: 'Om 010190-1234.' }, 'matters/matter-personal-number'],
  [{ ...written, partnershipId: undefined }, 'matters/partnership-missing'],
])('%# is kept, or not', (given, code) => expect(whyNotKeepMatter(given)?.code).toBe(code))

it('writes over nobody unseen, and ends nothing without a word', () => {
  expect([whyNotOverwriteMatter(2, 2), whyNotOverwriteMatter(1, 2)?.code]).toEqual([undefined, 'matters/changed-meanwhile'])
  expect(whyNotEndMatter('Gav 010190-1234 ret')?.code).toBe('matters/matter-personal-number')
  expect([whyNotEndMatter('Indført overalt'), whyNotEndMatter(' ')?.code]).toEqual([undefined, 'matters/end-reason-missing'])
})
