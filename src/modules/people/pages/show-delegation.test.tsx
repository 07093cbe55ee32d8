import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import type { DelegationView } from '../queries/delegation-page.ts'
import { showDelegation } from './show-delegation.tsx'

const shown = (language: 'da' | 'en', more: Partial<Shown> = {}): Shown => ({ language, today: '2026-07-01', query: {}, ...more })
const one = (id: string, state: DelegationView['given'][number]['state']): DelegationView['given'][number] => ({
  id,
  fromPersonId: 'a',
  from: 'Sekretæren',
  toPersonId: 'b',
  to: 'Vikaren',
  validFrom: '2026-07-06',
  validTo: '2026-07-26',
  reason: 'Ferie',
  withdrawnAt: null,
  state,
})
const view: DelegationView = {
  given: [one('1', 'coming'), one('2', 'withdrawn')],
  received: [],
  receivers: [{ id: 'b', name: 'Vikaren', organisation: 'Furesø' }],
  hasRights: true,
}

describe('the page of delegations', () => {
  it.each([
    [
      'da',
      [
        'h1 Lad en anden bruge dine rettigheder',
        'h2 Dem, der må bruge dine rettigheder',
        'h2 Rettigheder, du har fået af andre',
        'h2 Giv en anden dine rettigheder',
      ],
    ],
    [
      'en',
      [
        'h1 Let someone else use your rights',
        'h2 Those who may use your rights',
        'h2 Rights that others have given you',
        'h2 Give someone your rights',
      ],
    ],
  ] as const)('shows both sides and the form in %s', (language, headings) => {
    const page = drawnPage(showDelegation(view, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual(headings)
    expect(page.text).toContain(language === 'da' ? '6. juli 2026 – 26. juli 2026 · Ferie' : '6 July 2026 – 26 July 2026 · Ferie')
    expect(page.text.match(/Træk tilbage|Withdraw(?!n)/g)).toHaveLength(1)
  })

  it('keeps what was entered beside the reason why it was refused', () => {
    const refused = {
      refusal: { code: 'people/delegation-ends-before-start' },
      entered: { til: ['b'], start: ['2026-07-06'], slut: ['2026-07-01'], grund: ['Ferie'] },
    }
    const page = drawnPage(showDelegation(view, shown('da', refused)), 'da')
    expect(page.links.get('#slut')).toBe('Den sidste dag ligger før den første.')
    expect([...page.fields]).toEqual([
      ['til', 'b'],
      ['start', '2026-07-06'],
      ['slut', '2026-07-01'],
      ['grund', 'Ferie'],
    ])
  })

  it('offers no form to who has nothing to give', () => {
    const page = drawnPage(showDelegation({ ...view, given: [], hasRights: false }, shown('da')), 'da')
    expect(page.text).toContain('Du har ingen roller at give videre')
    expect(page.fields.size).toBe(0)
  })
})
