import { describe, expect, it } from 'vitest'
import { findingKey } from '../../documents/rules/content-findings.ts'
import { coversFindings, gateFindings } from './gate.ts'

describe('the gate', () => {
  it('lets clean text and clean originals pass', () =>
    expect(gateFindings([{ text: 'Sag 2022-0429908' }], [{ name: 'referat.docx', inspection: { findings: [], unread: [] } }])).toEqual([]))

  it('finds numbers in text and originals, and what nobody could look into', () =>
    expect(
      gateFindings(
        [{ text: 'Borgeren 010190-1234' }],
        [
          {
            name: 'referat.pdf',
            inspection: { findings: [{ place: 'property', masked: '020290-••••' }], unread: [{ why: 'page-without-text', of: '3' }] },
          },
          { name: 'gammelt.doc', inspection: undefined },
        ],
      ),
    ).toEqual([
      { kind: 'in-text', masked: '010190-••••' },
      { kind: 'in-file', file: 'referat.pdf', place: 'property', masked: '020290-••••' },
      { kind: 'unread', file: 'referat.pdf', why: 'page-without-text', of: '3' },
      { kind: 'unread', file: 'gammelt.doc', why: 'never-inspected' },
    ]))

  const item = { number: '2', position: 1 }
  it('says at which item', () => {
    const findings = gateFindings(
      [{ text: 'Se ![](/kort.png)', item }],
      [
        {
          name: 'kort.pdf',
          sha256: 'a',
          item,
          inspection: { findings: [], unread: [], defects: [{ kind: 'untagged' }, { kind: 'comments', of: '2' }] },
        },
      ],
      ['a'],
    )
    expect(findings).toEqual([
      { kind: 'picture-in-text', pictures: 1, item },
      { kind: 'closed-file', file: 'kort.pdf', item },
      { kind: 'hindrance', what: 'untagged', file: 'kort.pdf', item },
      { kind: 'leftover', what: 'comments', file: 'kort.pdf', of: '2', item },
    ])
  })

  it('does not ask again what two persons let pass in the same content, whatever the file is called', () => {
    const seen = new Set([findingKey({ kind: 'hindrance', what: 'untagged' })])
    const inspection = { findings: [], unread: [], defects: [{ kind: 'untagged' as const }, { kind: 'no-title' as const }] }
    expect(gateFindings([{ text: 'Se ![](/kort.png)', seen }], [{ name: 'kort 2.pdf', sha256: 'a', inspection, seen }], ['a'])).toEqual([
      { kind: 'picture-in-text', pictures: 1 },
      { kind: 'closed-file', file: 'kort 2.pdf' },
      { kind: 'hindrance', what: 'no-title', file: 'kort 2.pdf' },
    ])
  })

  it('knows the same place in another order', () => {
    const seen = [{ kind: 'in-text' as const, masked: 'x', item: { position: 1, number: '2' } }]
    expect(coversFindings(seen, [{ kind: 'in-text', masked: 'x', item }])).toBe(true)
    expect(coversFindings(seen, [{ kind: 'in-text', masked: 'x', item: { number: '3', position: 2 } }])).toBe(false)
  })

  it('knows what was seen before, in whatever order it is kept', () => {
    const seen = [{ masked: '010190-••••', kind: 'in-text' as const }]
    expect(coversFindings(seen, [{ kind: 'in-text', masked: '010190-••••' }])).toBe(true)
    expect(coversFindings(seen, [{ kind: 'in-text', masked: '020290-••••' }])).toBe(false)
    expect(coversFindings(seen, [])).toBe(true)
  })
})
