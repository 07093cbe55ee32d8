import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { readHeadFacts } from './case-head.ts'

describe('readHeadFacts', () => {
  it('finds committee and day over the title of a case', () => {
    const { committee, date } = readHeadFacts(signedLines('Nordby Kommune', 'Sundhedsudvalget', '3. maj 2024').lines)
    expect([committee?.name, date?.day, date?.month, date?.year]).toEqual(['Sundhedsudvalget', 3, 5, 2024])
  })

  it('finds nothing where there is nothing', () => expect(readHeadFacts([])).toEqual({}))
})
