import { describe, expect, it } from 'vitest'
import { composeRuns } from './compose-runs.ts'

describe('runs put together', () => {
  it('are one text without outer space, and marks without inner ones', () => {
    expect(
      composeRuns([{ text: '  ' }, { text: ' Valg ', strong: true }, { text: 'af formand ', strong: true, emphasis: true }, { text: ' ' }]),
    ).toEqual({
      text: 'Valg af formand',
      marks: [
        { start: 0, end: 15, kind: 'strong' },
        { start: 5, end: 15, kind: 'emphasis' },
      ],
    })
  })

  it('keep links apart that stand beside each other', () => {
    expect(
      composeRuns([
        { text: 'a', href: 'https://a.dk' },
        { text: 'b', href: 'https://b.dk' },
      ]).marks,
    ).toEqual([
      { start: 0, end: 1, kind: 'link', href: 'https://a.dk' },
      { start: 1, end: 2, kind: 'link', href: 'https://b.dk' },
    ])
  })

  it('join a letter with the accent of the next run', () => {
    expect(composeRuns([{ text: 'a' }, { text: '\u030a' }]).text).toBe('å')
  })

  it('have no space before a line break', () => {
    expect(composeRuns([{ text: 'a  \n b' }]).text).toBe('a\n b')
  })

  it('may show nothing', () => {
    expect(composeRuns([{ text: ' ', strong: true }, { text: '\n' }])).toEqual({ text: '', marks: [] })
  })
})
