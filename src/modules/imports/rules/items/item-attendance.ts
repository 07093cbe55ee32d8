import type { Span } from '../../../documents/rules/content-tree.ts'
import type { DraftRemark } from '../draft.ts'
import { collapsed, sentencesOf } from '../lines/sentences.ts'
import { namesIn } from '../people/names.ts'
import type { Line } from '../lines/lines.ts'

const reservation =
  /\btog forbehold|\btager forbehold|forbehold for|ført til (?:referat|protokol)|stemte imod|stemmer imod|stemt imod|imod stemte|undlod at stemme|hverken for eller imod|mindretalsudtalelse|protokol(?:bemærkning|tilførsel|udtalelse)|særudtalelse|stemmeforklaring|stemte blankt|kan ikke (?:tiltræde|tilslutte|støtte|godkende)|kunne ikke (?:tiltræde|tilslutte|støtte|godkende)|tilkendegav imod|afventer stillingtagen|begærede sagen|undlod at|^undlod|^imod stemte|\d imod\b/i
const participation =
  /deltog ikke|deltager ikke|ikke deltog|forlod (?:mødet|lokalet|møde)|forhindre(?:t|de) i at deltage|inhabil|(?:ankom|kom) (?:til mødet|først|kl)|var (?:ikke til stede|fraværende)|er fraværende|fraværende (?:under|ved|fra)|ikke til stede|indtrådte i mødet|gik kl|trådte (?:ind|ud)/i

/** A label glued to the text before it: "… godkendes. Afbud: Vita Eksempelsen (B)". */
const labelled = /(?:^|[.\s])(?:afbud|fraværende|fravær|ikke til ?stede)(?: fra)?:\s/i

function namesOf(sentence: string, [start]: Span): DraftRemark[] {
  return namesIn(sentence).map(({ start: from, end }) => ({
    text: sentence.slice(from, end),
    places: { text: [[start + from, start + end]] },
  }))
}

export interface ItemRemarks {
  readonly reservations: readonly DraftRemark[]
  readonly notParticipating: readonly DraftRemark[]
}

/** Sentences of a conclusion that reserve, dissent, or say who was not there. A participation sentence names someone. */
export function remarksIn(text: string, lines: readonly Line[]): ItemRemarks {
  const reservations: DraftRemark[] = []
  const notParticipating: DraftRemark[] = []
  for (const [from, to] of stretchesOf(lines)) {
    const piece = text.slice(from, to)
    const reserves = reservation.test(piece)
    const participates = participation.test(piece) || labelled.test(piece)
    if (!reserves && !participates) continue
    for (const span of sentencesOf(text, from, to)) {
      const sentence = text.slice(span[0], span[1])
      const remark = { text: collapsed(sentence), places: { text: [span] as Span[] } }
      if (reserves && reservation.test(sentence)) reservations.push(remark)
      else if (participates && participation.test(sentence) && namesIn(sentence).length > 0) notParticipating.push(remark)
      else if (labelled.test(sentence)) notParticipating.push(...namesOf(sentence, span))
    }
  }
  return { reservations, notParticipating }
}

/** Lines of one block read on; list items stand alone. */
export function stretchesOf(lines: readonly Line[]): Span[] {
  const stretches: [number, number][] = []
  let block = -1
  for (const line of lines) {
    if (line.kind === 'heading') {
      block = -1
      continue
    }
    if (line.block === block && stretches.length && readsOn(stretches.at(-1)!, line)) stretches.at(-1)![1] = line.end
    else stretches.push([line.start, line.end])
    block = line.block
  }
  return stretches
}

function readsOn(above: readonly [number, number], line: Line): boolean {
  return line.start >= above[1] && line.start - above[1] <= 4 && !/^(?:\d{1,2}[.)]|ad\.? ?\d|[-–•])/i.test(line.text)
}
