import { describe, expect, it } from 'vitest'
import { coversFindings, gateFindings } from './gate.ts'

describe('the gate', () => {
  it('lets clean text and clean originals pass', () =>
    expect(gateFindings('Sag 2022-0429908', [{ name: 'referat.docx', inspection: { findings: [], unread: [] } }])).toEqual([]))

  it('finds numbers in text and originals, and what nobody could look into', () =>
    expect(
      gateFindings('Borgeren 010190-1234', [
        {
          name: 'referat.pdf',
          inspection: { findings: [{ place: 'property', masked: '020290-••••' }], unread: [{ why: 'page-without-text', of: '3' }] },
        },
        { name: 'gammelt.doc', inspection: undefined },
      ]),
    ).toEqual([
      { kind: 'in-text', masked: '010190-••••' },
      { kind: 'in-file', file: 'referat.pdf', place: 'property', masked: '020290-••••' },
      { kind: 'unread', file: 'referat.pdf', why: 'page-without-text', of: '3' },
      { kind: 'unread', file: 'gammelt.doc', why: 'never-inspected' },
    ]))

  it('knows what was seen before, in whatever order it is kept', () => {
    const seen = [{ masked: '010190-••••', kind: 'in-text' as const }]
    expect(coversFindings(seen, [{ kind: 'in-text', masked: '010190-••••' }])).toBe(true)
    expect(coversFindings(seen, [{ kind: 'in-text', masked: '020290-••••' }])).toBe(false)
    expect(coversFindings(seen, [])).toBe(true)
  })
})
