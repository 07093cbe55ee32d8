import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
describe('the committee and day of a single case', () => {
  it('stand with its decision', () => {
    const { meeting } = draftOfLines(
      'Fælles visitation',
      '22/9031 Åben Sag',
      'Sagsfremstilling',
      'Tekst.',
      'Beslutning i Økonomiudvalget den 16-05-2022',
      'Godkendt.',
    )
    expect([meeting.committee, meeting.date]).toEqual(['Økonomiudvalget', '2022-05-16'])
  })

  it('or with its competence', () => {
    const { meeting } = draftOfLines(
      'Drøftelse: Fælles visitation',
      'Sagsnr. i ESDH: 24/1187',
      'Beslutningskompetence: Ældre og Sundhed',
      'Sagsfremstilling',
      'Tekst.',
      'Indstilling',
      'Forvaltningen indstiller, at sagen drøftes.',
    )
    expect([meeting.committee, meeting.date]).toEqual(['Ældre og Sundhed', undefined])
  })
})

describe('minutes whose head says nothing', () => {
  it('take committee and day from most of the outcomes', () => {
    const heading = 'Beslutning i Sundhedsudvalget den 08-11-2022'
    const { meeting } = draftOfLines(
      '1. Dagsorden',
      heading,
      'Ja.',
      '2. Plan',
      'Beslutning i Økonomiudvalget den 02-11-2022',
      'Anbefales.',
      heading,
      'Godkendt.',
      '3. Eventuelt',
      heading,
      'Intet.',
    )
    expect([meeting.committee, meeting.date]).toEqual(['Sundhedsudvalget', '2022-11-08'])
  })
})
