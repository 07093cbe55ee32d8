import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../test/support/drawn-page.tsx'
import { troublePage } from './trouble-page.tsx'

const draw = (status: 403 | 404 | 500, nobody?: { readonly signIn: string | undefined }) =>
  drawnPage(troublePage({ status }, 'da', nobody), 'da')

describe('a page that says what went wrong', () => {
  it.each([403, 404] as const)('shows who is not signed in the way in, at %i', (status) => {
    const page = draw(status, { signIn: '/log-ind?tilbage=%2Fmoeder%2F1' })
    expect(page.links.has('/log-ind?tilbage=%2Fmoeder%2F1')).toBe(true)
    expect(page.faults).toEqual([])
  })

  it('says in the demo too that one is not signed in', () => {
    const page = draw(404, { signIn: undefined })
    expect(page.text).toContain('Du er ikke logget ind')
    expect([...page.links]).toHaveLength(1)
  })

  it.each([404, 500] as const)('leads who is signed in to the front page only, at %i', (status) => {
    expect(draw(status).text).not.toContain('Du er ikke logget ind')
    expect(draw(status).links.has('/')).toBe(true)
  })
})
