import { describe, expect, it } from 'vitest'
import { bare, signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { openLedger } from '../accounting/ledger.ts'
import { readSender } from './sender.ts'

const of = (...texts: string[]) => {
  const { text, lines, signs } = signedLines(...texts)
  const { sender, lines: taken } = readSender(lines, signs, openLedger(text))
  return { sender: bare(sender), left: lines.filter((line) => !taken.has(line)).map((line) => line.text) }
}

describe('readSender', () => {
  it('picks a letterhead out of running text', () => {
    expect(
      of(
        'Klyngen drøftede sagen.',
        '08. november 2023\nEdoc-sagsnummer\n2023-0429908',
        'Sagsbehandler\nBo Prøve-Lund',
        'Center for Sundhed og\nOmsorg\nPolitisk Sekretariat\nHavnetorvet 4\n9990 Havneby',
        'EAN-nummer\n5790000123457',
        'Næste møde er i december.',
      ),
    ).toEqual({
      sender: {
        date: '2023-11-08',
        caseworker: 'Bo Prøve-Lund',
        organisation: 'Center for Sundhed og Omsorg',
        name: 'Politisk Sekretariat',
        address: ['Havnetorvet 4', '9990 Havneby'],
        ean: '5790000123457',
        recordReferences: [{ system: 'eDoc', number: '2023-0429908', kind: 'case' }],
      },
      left: ['Klyngen drøftede sagen.', 'Næste møde er i december.'],
    })
  })

  it('finds nothing in text alone', () => {
    expect(of('Klyngen drøftede sagen den 3. maj 2024.')).toEqual({ sender: {}, left: ['Klyngen drøftede sagen den 3. maj 2024.'] })
  })
})
