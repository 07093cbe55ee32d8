import { Chooser } from '../papers/generated/chooser.ts'

const small =
  'og i at der til af en for som på det de er med den om ikke et har fra vil ved kan skal eller blev samt mellem hos efter også være under når hvor alle andre flere nye'
const common =
  'sundhedsklynge kommune hospital almen praksis borger patient indsats samarbejde aftale arbejdsgruppe møde sekretariat status orientering drøftelse beslutning udvalg region forløb udskrivning indlæggelse genoptræning økonomi budget kvalitet erfaring plan opfølgning implementering kompetence medarbejder ledelse tværsektoriel sammenhæng nærhed trivsel psykiatri ældre barn ung familie medicin behandling læge sygeplejerske akutteam hjemmepleje plejehjem pårørende rehabilitering forebyggelse sundhedsaftale indikator måling afprøvning udbredelse evaluering kommunikation henvisning epikrise korrespondance telemedicin'
const stems =
  'akut almen aften aftale arbejds borger behandlings bolig demens diabetes drifts fagligheds fald familie forebyggelses forløbs fødsels genoptrænings handicap hjemme hjerte hospitals hverdags hygiejne indlæggelses journal kapacitets klynge kommune kost kræft kvalitets lunge læge medicin misbrugs møde nærheds omsorgs palliations patient pleje praksis psykiatri rehabiliterings respiratør rusmiddel samarbejds sektor senior social svangre syge sår trivsels tværfaglig udskrivnings ungdoms ventetids vederlags velfærds visitations'
const ends =
  'aftalen ansvaret behovet besøg beredskab bidrag centret dialog drift enhed ernæring evaluering forløb forum funktion gruppe guide hjælp indsatsen instruks kapacitet koordinator kontakt konference kursus ledelse midler model måling netværk niveau opgaver ordning overgang overblik overlevering plads planen portal praksis program projekt puljen rapport redskab rolle rådgivning samtale screening skema standard støtte system tal team tilbud tilsyn træning udvalg udvikling uddannelse undersøgelse vejledning ventetid vurdering'

/** The record's vocabulary, the most frequent first: small words, the trade's words, then ten thousand compounds. */
const vocabulary: readonly string[] = [
  ...list(small),
  ...list(common),
  ...shuffled(list(stems).flatMap((stem) => list(ends).map((end) => stem + end))),
]

/** Running text in which the n-th word of the vocabulary comes 1/n as often as the first, as in any language. */
export function runningText(choose: Chooser, words: number): string {
  const chosen = Array.from(
    { length: words },
    () => vocabulary[Math.floor(Math.exp(choose.number(1e6) * 1e-6 * Math.log(vocabulary.length)))]!,
  )
  return chosen.map((word, at) => (at % 14 === 13 ? `${word}.` : word)).join(' ')
}

function list(words: string): string[] {
  return words.split(' ')
}

function shuffled(words: string[]): string[] {
  const choose = new Chooser(7)
  for (let at = words.length - 1; at > 0; at--) {
    const other = choose.number(at + 1)
    ;[words[at], words[other]] = [words[other]!, words[at]!]
  }
  return words
}
