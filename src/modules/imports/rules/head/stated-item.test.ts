import { describe, expect, it } from 'vitest'
import { statedAttachments, statedConclusion, statedReference } from './stated-item.ts'

const stated = (value: string) => ({ value, span: [0, value.length] as const })
const item = { body: [0, 0] as const, attachments: [] }

describe('what a payload states of an item', () => {
  it('its case number, with the system that the form shows', () => {
    expect(statedReference({ ...item, caseNumber: stated('29.09.04-G01-1-18') })).toMatchObject([
      { system: 'SBSYS', number: '29.09.04-G01-1-18' },
    ])
    expect([statedReference({ ...item, caseNumber: stated(' ') }), statedReference(undefined)]).toEqual([[], []])
  })

  it('its decision', () => {
    expect(statedConclusion({ ...item, decision: stated('Godkendt.') })).toMatchObject({ conclusion: { text: 'Godkendt.' } })
    expect(statedConclusion(item)).toEqual({})
  })

  it('its attachments, with number and openness out of their titles', () => {
    expect(
      statedAttachments({
        ...item,
        attachments: [
          { id: 'a', title: stated('Bilag 1 - Plan') },
          { title: stated('Budget'), open: false },
        ],
      }),
    ).toMatchObject([
      { id: 'a', number: '1', title: 'Plan' },
      { title: 'Budget', open: false },
    ])
  })
})
