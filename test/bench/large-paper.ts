import { Chooser } from '../papers/generated/chooser.ts'
import { runningText } from './record-words.ts'

const choose = new Chooser(30)
const types = ['B', 'D', 'O']

/** Minutes in Markdown with as many items as asked for; with 90 words a paragraph an item is about a page and a half when printed. */
export function largePaper(items: number, wordsPerParagraph = 90): string {
  return [
    '# Referat af møde i Politisk Sundhedsklynge Fjordland',
    '**Dato:** 24. april 2024  \n**Tid:** kl. 9.15–11.15  \n**Sted:** Rådhuset, lokale D',
    '**Deltagere:**',
    Array.from(
      { length: 14 },
      (_, at) => `- Prøve${'abcdefghijklmn'[at]} Eksempelsen (${'ABCFOV'[at % 6]}), borgmester, Nordby Kommune`,
    ).join('\n'),
    ...Array.from({ length: items }, (_, at) => item(at + 1, wordsPerParagraph)),
    '**Kommende møder:**',
    '- 12. juni 2024 kl. 9.00–11.00\n- 4. december 2024 kl. 9.00–11.00',
  ].join('\n\n')
}

function item(number: number, wordsPerParagraph: number): string {
  return [
    `## ${number}. ${sentence(6)} (${types[number % 3]})`,
    '**Baggrund**',
    sentence(wordsPerParagraph),
    '**Indstilling**',
    'Sekretariatet indstiller,',
    `- at ${sentence(9)},\n- at ${sentence(12)}.`,
    '**Sagsfremstilling**',
    ...Array.from({ length: 4 }, () => sentence(wordsPerParagraph)),
    `- ${sentence(12)}\n- ${sentence(14)}\n- ${sentence(8)}`,
    '**Konklusion**',
    `Indstillingen blev tiltrådt. Nordby Kommune udarbejder inden den 1. februar 2025 et oplæg. ${sentence(30)}`,
    '**Bilag**',
    `- Bilag ${number}.1 ${sentence(4)}\n- Bilag ${number}.2 ${sentence(5)}`,
  ].join('\n\n')
}

function sentence(words: number): string {
  const text = runningText(choose, words).replace(/\.$/, '')
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1)
}
