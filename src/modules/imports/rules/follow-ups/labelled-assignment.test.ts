import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { withLabelledAssignments } from './labelled-assignment.ts'

const of = (...texts: string[]) =>
  withLabelledAssignments([], [signedLines(...texts)], 2, '2023-04-13').map(({ text, item, due, responsible }) => [
    text,
    item,
    due,
    responsible,
  ])

describe('withLabelledAssignments', () => {
  it.each([
    [
      'who and when',
      ['Der følges op hjemme.', 'Ansvarlig: Engby Kommune', 'Frist: 15. maj 2023'],
      [['Der følges op hjemme.', 2, '2023-05-15', 'Engby Kommune']],
    ],
    ['no label', ['Der følges op hjemme.'], []],
    ['a label without a statement', ['Frist: 15. maj 2023'], []],
  ])('%s', (_what, texts, expected) => {
    expect(of(...texts)).toEqual(expected)
  })
})
