import { describe, expect, it } from 'vitest'
import { bareRecordReference, isRecordLabel, recordReferencesIn, referencesOf, valueOfRecordLabel } from './record-references.ts'

const told = (text: string) => recordReferencesIn(text, 0).map(({ system, number, kind }) => [system, number, kind])

describe('recordReferencesIn', () => {
  it.each([
    ['Sagsnr. i ESDH: 23/4636', [['ESDH', '23/4636', 'case']]],
    ['Sagnr.: 1-51-71-3321-08', [[undefined, '1-51-71-3321-08', 'case']]],
    [
      'Sagsnr.: 330-2020-164   Dok.nr.: 330-2020-488200   Åbent',
      [
        ['Acadre', '330-2020-164', 'case'],
        [undefined, '330-2020-488200', 'document'],
      ],
    ],
    ['Udvalget Brevid: 4246445', [['Brevid', '4246445', 'document']]],
    ['Sagsnummer: 29.09.04-G01-1-18', [['SBSYS', '29.09.04-G01-1-18', 'case']]],
    ['eDoc-sagsnummer: 2024-0281147', [['eDoc', '2024-0281147', 'case']]],
    ['F2 sagsnummer: 2024 - 9077', [['F2', '2024 - 9077', 'case']]],
    ['Sags ID: EMN-2024-00118', [['EMN', 'EMN-2024-00118', 'case']]],
    ['Sag 3 blev udsat', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('numbers without a label', () => {
  it.each([
    ['21/7419 Åben Sag', ['21/7419']],
    ['29.09G00 - 2015/41657', ['29.09G00', '2015/41657']],
    ['2022 var et godt år', []],
    ['1.234', []],
  ])('%s', (text, numbers) => {
    expect(bareRecordReference(text, 0).map(({ number }) => number)).toEqual(numbers)
  })

  it('says which part is the subject', () => {
    expect(referencesOf('29.09G00 - 2015/41657', [0, 21], 'case').map(({ system }) => system)).toEqual(['KLE', undefined])
  })
})

describe('a label over its number', () => {
  it.each([
    ['Edoc-sagsnummer', { kind: 'case', system: 'Edoc' }],
    ['Dokumentnummer', { kind: 'document' }],
    ['JOURNALNUMMER', { kind: 'case' }],
    ['Sagen kort', undefined],
  ])('%s', (text, expected) => {
    expect(isRecordLabel(text)).toEqual(expected)
  })

  it('has the whole next line for its value', () => {
    expect([valueOfRecordLabel('2023-0429908'), valueOfRecordLabel('24077452 er nummeret')]).toEqual(['2023-0429908', undefined])
  })
})
