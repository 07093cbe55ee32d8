import { describe, expect, it } from 'vitest'
import { agreeingSections } from './agreeing-sections.ts'
import type { DraftItem } from '../draft.ts'

const item = (
  recommendations: readonly string[],
  conclusion: string | undefined,
  body = 'Det indstilles,\n\n- at klyngen drøfter sagen\n- at planen godkendes',
): DraftItem =>
  ({
    recommendations: recommendations.map((text) => ({ text, places: {} })),
    ...(conclusion && { conclusion: { text: conclusion, points: [], places: {} } }),
    sections: [
      { kind: 'background', text: 'Forløbet', places: {} },
      { kind: 'recommendation', text: body, places: {} },
      { kind: 'conclusion', text: 'Godkendt', places: {} },
    ],
  }) as unknown as DraftItem

const said = (before: DraftItem, after: DraftItem) => agreeingSections(before, after).map(({ text }) => text)

const before = item(['klyngen drøfter sagen', 'planen godkendes'], 'Godkendt')

describe('agreeingSections', () => {
  it('leaves sections alone when nothing they say was corrected', () => {
    expect(agreeingSections(before, before)).toBe(before.sections)
  })

  it('says a corrected conclusion again', () => {
    expect(said(before, item(['klyngen drøfter sagen', 'planen godkendes'], 'Udsat'))[2]).toBe('Udsat')
    expect(said(before, item(['klyngen drøfter sagen', 'planen godkendes'], undefined))).toHaveLength(2)
  })

  it('puts a corrected line in its place', () => {
    expect(said(before, item(['klyngen drøfter sagen', 'planen forkastes'], 'Godkendt'))[1]).toBe(
      'Det indstilles,\n\n- at klyngen drøfter sagen\n- at planen forkastes',
    )
  })

  it('makes the list anew when a line is gone or was not found', () => {
    expect(said(before, item(['planen godkendes'], 'Godkendt'))[1]).toBe('- at planen godkendes')
    const unfound = item(['klyngen drøfter sagen'], 'Godkendt', 'Noget ganske andet')
    expect(said(unfound, item(['klyngen udsætter sagen'], 'Godkendt', 'Noget ganske andet'))[1]).toBe('- at klyngen udsætter sagen')
  })
})
