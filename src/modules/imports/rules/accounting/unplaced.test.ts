import { describe, expect, it } from 'vitest'
import { unplacedOf } from './unplaced.ts'
import { readItemTitle } from '../items/item-title.ts'

describe('unplacedOf', () => {
  it('puts each piece under the nearest item above, trimmed', () => {
    const item = (at: number) => ({
      title: readItemTitle('x', 0),
      titleSpans: [[at, at + 1] as const],
      headLines: [],
      before: [],
      body: [],
    })
    const text = 'a  1 b  2 c'
    expect(
      unplacedOf(
        text,
        [
          [0, 3],
          [5, 8],
          [10, 11],
        ],
        [item(3), item(8)],
      ),
    ).toEqual([
      { span: [0, 1], text: 'a' },
      { span: [5, 6], text: 'b', item: 0 },
      { span: [10, 11], text: 'c', item: 1 },
    ])
  })
})
