import type { DraftRecordReference } from '../../src/modules/imports/rules/draft.ts'
import { plain } from './tally.ts'
import type { Tally } from './tally.ts'

/** Each expected record is written "[system|document] number". */
export function judgeRecords(tally: Tally, where: string, expected: readonly string[], actual: readonly DraftRecordReference[]): void {
  const pairs = tally.pair('record reference', where, expected, actual, (one, other) => spaceless(recordOf(one).number) === spaceless(other.number), (one) => (typeof one === 'string' ? one : one.number))
  for (const [record, found] of pairs) {
    const { system, kind } = recordOf(record)
    if (system) tally.judge('record system', `${where} ${record}`, system, found?.system)
    if (kind) tally.judge('record kind', `${where} ${record}`, kind, found?.kind)
  }
}

function recordOf(record: string): { system?: string; number: string; kind?: string } {
  const [, word, number] = /^(?:([A-Za-z]\w*) )?(.*)$/.exec(record)!
  return word === 'document' ? { number: number!, kind: 'document' } : { ...(word ? { system: word } : {}), number: number!, ...(word === 'Brevid' ? {} : { kind: 'case' }) }
}

function spaceless(text: string): string {
  return plain(text).replaceAll(' ', '')
}
