import { expect, it } from 'vitest'
import { voiceOf } from './voices.ts'

it.each([
  ['municipal-committee', { kind: 'municipality', sector: 'municipality' }, 'municipal-committee'],
  ['klu', { kind: 'municipality', sector: 'municipality' }, 'klu'],
  ['piu', { kind: 'region', sector: 'region' }, 'piu'],
  [undefined, { kind: 'patient-organisation', sector: 'patients' }, 'piu'],
  [undefined, { kind: 'gp-organisation', sector: 'general-practice' }, 'plo'],
  [undefined, { kind: 'municipality', sector: 'municipality' }, 'municipal-committee'],
  [undefined, { kind: 'hospital', sector: 'region' }, 'other'],
])('hears %s of %o as %s', (kind, organisation, voice) => expect(voiceOf(kind, organisation)).toBe(voice))
