import { docx, number, paragraph, run, text, xlsx, coreProperties } from './office-files.ts'
import { readable } from './defects.ts'
import { pdf } from './pdf-file.ts'

/** Numbers that are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export interface CleanFile {
  readonly name: string
  readonly bytes: Buffer
}

/** A paper full of numbers that are nobody's: telephones, cases, accounts, dates. */
function linesOf(any: (below: number) => number): string[] {
  const digits = (count: number): string => Array.from({ length: count }, () => any(10)).join('')
  const year = () => String(2015 + any(12))
  const two = (from: number, to: number) => String(from + any(to - from + 1)).padStart(2, '0')
  const day = () => [two(1, 28), two(1, 12), year()]
  return [
    `Telefon ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}, mobil +45 ${digits(8)}, direkte ${digits(4)} ${digits(4)}`,
    `EAN-nr. 5798${digits(9)} og EAN 5798 ${digits(4)} ${digits(4)} ${digits(1)}`,
    `CVR ${digits(8)}, P-nr. 10${digits(8)}, SE-nr. ${digits(8)}`,
    `Sag ${year()}-0${digits(6)}, dokument ${year()}-0${digits(6)}-${digits(2)}, brevid ${digits(7)}`,
    `SBSYS ${two(10, 26)}/${digits(5)} og ${digits(5)}/${two(10, 26)}, region 1-${two(10, 51)}-${two(10, 71)}-${digits(4)}-${two(1, 20)}`,
    `Acadre ${digits(3)}-${year()}-${digits(3)}, KLE 29.${two(1, 30)}.${two(1, 30)}G00-${year()}/${digits(5)}, sag ${digits(8)}`,
    `Mødet ${day().join('-')} kl. 9.15-11.15, næste ${day().join('.')} kl. 13:00-15:00, udsendt ${day().toReversed().join('-')}`,
    `Beløb ${any(900)}.${digits(3)}.${digits(3)} kr., reg. ${digits(4)} konto 00${digits(8)}, IBAN DK${digits(2)} 0040 ${digits(4)} ${digits(4)} ${digits(2)}`,
    `Ydernummer ${digits(6)}, SOR-kode 3254${digits(11)}, ISBN 978-87-${digits(3)}-${digits(4)}-${digits(1)}`,
    `Faktura ${year()}${digits(7)}, ordrenr. ${digits(10)}, ${any(99)},${any(9)} procent af ${any(90)}.${digits(3)} borgere`,
    `https://example.org/sag/${digits(8)}?id=${digits(7)}, bilag ${any(9)}.${any(9)}, side ${any(60)} af ${any(90)}`,
  ]
}

/** Of all the kinds of files that secretariats send, one after the other. */
export function cleanFiles(count: number): CleanFile[] {
  return Array.from({ length: count }, (_, at) => {
    const any = numbersFrom(at * 7919 + 17)
    const lines = linesOf(any)
    const name = `bilag-${at + 1}`
    const kinds: (() => CleanFile)[] = [
      () => ({
        name: `${name}.docx`,
        bytes: docx(lines.map((line) => paragraph(run(line))).join(''), {
          'docProps/core.xml': coreProperties('dc:title', `Dagsorden ${lines[6]}`),
        }),
      }),
      () => ({
        name: `${name}.xlsx`,
        bytes: xlsx({
          cells:
            lines.map(text).join('') + [45_000.5, 41_403, any(100_000), any(10_000_000)].map((value) => number(String(value))).join(''),
        }),
      }),
      () => ({
        name: `${name}.pdf`,
        bytes: pdf({
          content: lines
            .map((line, row) => `BT /F1 10 Tf 72 ${680 - row * 14} Td (${line.replaceAll(/[^\x20-\x7e]/g, 'o')}) Tj ET`)
            .join('\n'),
          info: `/Title (Referat) /CreationDate (D:20230426091500+02'00')`,
          catalogue: readable,
        }),
      }),
      () => ({
        name: `${name}.html`,
        bytes: Buffer.from(`<!doctype html><html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`),
      }),
      () => ({ name: `${name}.txt`, bytes: Buffer.from(lines.join('\n')) }),
    ]
    return kinds[at % kinds.length]!()
  })
}
