import { describe, expect, it } from 'vitest'
import { findingKey, findingsInFile, findingsInText, isHindrance, unseenOf } from './content-findings.ts'

describe('what must be looked at', () => {
  it('in a text', () =>
    expect(findingsInText('Borgeren 010190-1234, se ![](/kort.png)')).toEqual([
      { kind: 'in-text', masked: '010190-••••' },
      { kind: 'picture-in-text', pictures: 1 },
    ]))

  it('in a file, where what shuts readers out is told from what gives something away', () => {
    const findings = findingsInFile({ findings: [], unread: [], defects: [{ kind: 'untagged' }, { kind: 'comments', of: '2' }] })
    expect(findings).toEqual([
      { kind: 'hindrance', what: 'untagged' },
      { kind: 'leftover', what: 'comments', of: '2' },
    ])
    expect(findings.map(isHindrance)).toEqual([true, false])
    expect(findingsInFile(undefined)).toEqual([{ kind: 'unread', why: 'never-inspected' }])
  })

  it('is not what was seen before, in whatever order it is kept', () => {
    const seen = new Set([findingKey({ what: 'untagged', kind: 'hindrance' })])
    expect(
      unseenOf(
        [
          { kind: 'hindrance', what: 'untagged' },
          { kind: 'hindrance', what: 'no-title' },
        ],
        seen,
      ),
    ).toEqual([{ kind: 'hindrance', what: 'no-title' }])
    expect(unseenOf([{ kind: 'in-text' }])).toHaveLength(1)
  })
})
