import { describe, expect, it } from 'vitest'
import { committeeKind } from '../kinds/index.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'
import type { Seated } from './composition.ts'
import { compositionFindings } from './composition.ts'
import { compositionSentence } from './composition-sentence.ts'

const clusterPolitical = committeeKind('cluster-political')!
const seats = (number: number, sector: Seated['sector'], capacity: Seated['capacity'] = 'member'): Seated[] =>
  Array.from({ length: number }, () => ({ sector, capacity }))
const municipalities = Array.from({ length: 3 }, () => ({ sector: 'municipality', organisationKind: 'municipality' }) as const)
const findings = compositionFindings(clusterPolitical, municipalities, [
  ...seats(3, 'region'),
  ...seats(1, 'region', 'chair'),
  ...seats(2, 'municipality'),
  ...seats(1, 'region', 'secretary'),
])

describe('compositionSentence', () => {
  it('tells a finding in Danish with its source', () => {
    expect(findings.map((finding) => compositionSentence(finding, clusterPolitical.texts.da, danish.composition))).toEqual([
      'Aftalen om sundhedsklynger fra juni 2021 nævner to til tre regionsrådsmedlemmer; her er fire.',
      'Loven om sundhedsklynger (L 191, 2021-22) nævner én borgmester fra hver kommune; her er to, ikke tre.',
      'Mangler en repræsentant for almen praksis. Loven om sundhedsklynger (L 191, 2021-22) nævner repræsentanter for almen praksis.',
      'Loven om sundhedsklynger (L 191, 2021-22) nævner to ligestillede formænd; her er én.',
      'Mangler en formand fra kommunerne. Loven om sundhedsklynger (L 191, 2021-22) nævner en derfra.',
      'Sekretariatet mangler sit ben hos kommunerne. Referatet fra Sundhedsklynge Midt 19. december 2022 nævner et ben der. (Udledt, ikke læst som regel.)',
    ])
  })

  it('tells it in English, and says what was inferred', () => {
    const [first] = findings
    expect(
      compositionSentence({ ...first!, rule: { ...first!.rule, inferred: true } }, clusterPolitical.texts.en, english.composition),
    ).toBe(
      'The agreement on health clusters of June 2021 says two to three regional councillors; here: four. (Inferred, not read as a rule.)',
    )
  })
})
