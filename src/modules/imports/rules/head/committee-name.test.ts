import { describe, expect, it } from 'vitest'
import { committeeInLine } from './committee-name.ts'

describe('committeeInLine', () => {
  it.each([
    ['POLITISK SUNDHEDSKLYNGE NORD', 'POLITISK SUNDHEDSKLYNGE NORD'],
    ['Sundhedsudvalget - Referat - 25. oktober 2016', 'Sundhedsudvalget'],
    ['Referat - Velfærdsudvalget - 20. august 2024', 'Velfærdsudvalget'],
    ['REFERAT Ældre- og Sundhedsudvalget d. 06-05-2025', 'Ældre- og Sundhedsudvalget'],
    ['Møde i Udvalget for nære tilbud', 'Udvalget for nære tilbud'],
    ['mødet i Patientinddragelsesudvalget', 'Patientinddragelsesudvalget'],
    ['Dagsorden for møde i Sundhedsudvalget den 3. maj 2024', 'Sundhedsudvalget'],
    ['Social og sundheds møde den 17. april 2023', 'Social og sundhed'],
    ['Forebyggelsesudvalget (2022-2025) – Referat – 10. januar 2023', 'Forebyggelsesudvalget (2022-2025)'],
    ['Forretningsudvalg - mødesager', 'Forretningsudvalg'],
    ['Udvalget for nære tilbud - mødesag', 'Udvalget for nære tilbud'],
    ['Referat fra Seniorrådets møde den 22. februar 2016 på Rådhuset kl. 10', 'Seniorrådet'],
    ['Dagsordner og referater Faglig gruppe Nordby-klyngen', 'Faglig gruppe Nordby-klyngen'],
    ['Dagsordener og referater fra midlertidigt udvalg om tilgængelighed', 'midlertidigt udvalg om tilgængelighed'],
  ])('%s', (text, name) => {
    expect(committeeInLine(text)?.name).toBe(name)
  })

  it.each([
    'Referat',
    'Nordby Kommune',
    'Anne Eksempel (A)',
    'Udvalget drøftede sagen.',
    'ForsidePolitikUdvalget',
    'Se hvilke udvalg der er aktive',
    '12-03-2024',
  ])('finds none in "%s"', (text) => {
    expect(committeeInLine(text)).toBeUndefined()
  })
})
