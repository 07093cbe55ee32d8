import { applyCorrections, type Corrections } from '../../src/modules/imports/rules/review/corrections.ts'
import type { Draft } from '../../src/modules/imports/rules/draft.ts'
import { draftOfLines } from './draft-of-lines.ts'
import { paperOfLines } from './paper-of-lines.ts'

/** A paper in which a number is missing, for tests of what a person mends in its draft. */
export const lines = [
  'Referat',
  'Møde i Sundhedsklynge Nord den 3. maj 2024 kl. 14-16',
  'Sted: Rådhuset i Gladsaxe',
  'Deltagere:',
  'Anne Eksempel (A), formand',
  'Ole Prøve (V) (afbud)',
  '1. Status (O)',
  'Sagsnr.: 24/1187',
  'Indstilling',
  'at orienteringen tages til efterretning',
  'Beslutning',
  'Sekretariatet udarbejder et notat inden den 1. juni 2024.',
  'Bilag',
  'Bilag 1.1 Tal',
  '2. Budget (B)',
  'Beslutning',
  'Godkendt.',
  '4. Næste møde',
  'Næste møde er den 3. juni 2024 kl. 9-11.',
]
export const { text } = paperOfLines(lines).tree
export const draft = draftOfLines(...lines)

export function corrected(before: Draft, corrections: Corrections): Draft {
  const result = applyCorrections(before, corrections, text)
  if ('refusal' in result) throw new Error(`${result.refusal.code} at ${result.field}`)
  return result.draft
}
export const codes = ({ doubts }: Draft): string[] => doubts.map(({ code }) => code)
