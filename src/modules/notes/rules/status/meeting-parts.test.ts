import { describe, expect, it } from 'vitest'
import { notedFacts } from '../../../../../test/world/noted-facts.ts'
import { notePhrases } from '../../texts/note-phrases.da.ts'
import { bare, lowered, meetingParts, plain } from './meeting-parts.ts'
import { markdownOf } from './sourced.ts'

const partsOf = (id: string, today = notedFacts.today) => {
  const meeting = notedFacts.meetings.find((one) => one.id === id)!
  const committee = notedFacts.committees.find((one) => one.id === meeting.committeeId)!
  return meetingParts({ ...notedFacts, today }, meeting, committee, notePhrases)
}
const told = (id: string, today?: string) => partsOf(id, today).map(({ lines }) => markdownOf(lines))

describe('a meeting that was held', () => {
  it('has its heading over its first item, and leaves out what every agenda has', () => {
    expect(partsOf('m1').map(({ key, heading }) => [key, heading?.text])).toEqual([
      ['item:i1', 'Møde i Politisk Klynge den 7. oktober 2026'],
      ['item:i2', undefined],
      ['item:i3', undefined],
      ['after:m1', undefined],
    ])
  })

  it('tells of an item what it was about, what came of it and what happens now', () => {
    expect(told('m1')[0]).toBe(
      [
        'Der blev truffet beslutning om »Opkald efter udskrivelse«. Hospitalet har prøvet det af. Udgiften er 160.000 kr. om året.',
        'Indstillingen blev godkendt med den bemærkning, at weekenden tæller med.',
        'Indstillingen lød:',
        '- at ordningen bliver fast\n- at den måles hvert år',
        'Furesø Kommune følger tallene.',
        'Det sker der nu:',
        '- Gladsaxe skriver et regnskab (gjort)\n- Hver kommune oplyser sine udgifter (fristen er overskredet)',
      ].join('\n\n'),
    )
  })

  it('says that something was closed by its number alone', () => expect(told('m1').at(-1)).toBe('Punkt 4 blev behandlet for lukkede døre.'))

  it('says when the next one is, where that has no heading of its own', () => {
    expect(told('m2').at(-1)).toBe('Sundhedssamarbejdsudvalget mødes igen den 4. marts 2027.')
  })

  it('says that there are no minutes yet', () => expect(told('m3')).toEqual(['Der foreligger endnu ikke et referat af mødet.']))
  it('says that it was cancelled', () => expect(told('m4')).toEqual(['Mødet er aflyst.']))
})

describe('a meeting that is coming', () => {
  it('tells what is recommended and what it costs nobody to know', () => {
    expect(told('m5')).toEqual([
      'Der skal træffes beslutning om »Regnskab«. Der er 28.000 kr. tilbage, hvoraf Furesø får 9.000 kr.\n\nDet indstilles:\n\n- at regnskabet godkendes',
      'Punktet »Overgangen til sundhedsrådet« er på dagsordenen.',
      'Punkt 3 behandles for lukkede døre.',
    ])
  })

  it('says that its agenda is not out', () => expect(told('m6')).toEqual(['Dagsordenen er endnu ikke sendt ud.']))
  it('is held when its day has been', () =>
    expect(told('m5', '2026-12-15')).toEqual([
      'Der foreligger endnu ikke et referat af mødet.\n\nPunkt 3 blev behandlet for lukkede døre.',
    ]))
})

it.each([
  [plain('1. *stjerner* [og] mere'), String.raw`1\. \*stjerner\* \[og\] mere`],
  [bare('Et punktum. '), 'Et punktum'],
  [lowered('Godkendt'), 'godkendt'],
])('%s', (found, expected) => expect(found).toBe(expected))
