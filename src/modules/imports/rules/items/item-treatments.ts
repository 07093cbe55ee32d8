import type { DraftTreatment } from '../draft.ts'
import { sameCommittee, shortens } from '../lexicon/committees.ts'
import { sentencesOf } from '../lines/sentences.ts'
import { stretchesOf } from './item-attendance.ts'
import { isOfCase, type SectionPart } from './sections.ts'
import { mayTellTreatment, treatmentsInSentence } from './treatments-in-text.ts'
import { treatmentsInHeadings, treatmentsInRoute, withoutRepeats } from './treatments.ts'

interface Meeting {
  readonly committee?: string
  readonly date?: string
}

/** Earlier and planned treatments of one item: in its route, over outcomes of others, and told in its text. */
export function treatmentsOf(
  sections: readonly SectionPart[],
  own: SectionPart | undefined,
  text: string,
  meeting: Meeting,
): DraftTreatment[] {
  const { date } = meeting
  const told = [...treatmentsInHeadings(sections, own), ...treatmentsTold(sections, text, meeting)]
  const routed = sections.filter(({ kind }) => kind === 'caseRoute').flatMap((section) => treatmentsInRoute(section, date))
  // A bare list of committees is a plan; where days and outcomes are told, it says nothing more.
  const dated = [...told, ...routed].some((treatment) => treatment.date)
  return withoutRepeats([
    ...routed
      .filter((treatment) => treatment.date !== undefined || treatment.outcome !== undefined || !dated)
      .map((treatment) => byOwn(treatment, own)),
    ...told,
  ])
}

function treatmentsTold(sections: readonly SectionPart[], text: string, { date, committee }: Meeting): DraftTreatment[] {
  const found: DraftTreatment[] = []
  for (const section of sections) {
    if (!isOfCase(section) || section.kind === 'caseRoute') continue
    for (const [from, to] of stretchesOf(section.lines.filter((line) => line.hasDigit || sendsOn.test(line.text))))
      if (mayTellTreatment(text.slice(from, to)))
        for (const span of sentencesOf(text, from, to)) found.push(...treatmentsInSentence(text, span, date, committee))
  }
  return found
}

const sendsOn = /elægges|behandles|oversendes|sendes/

/** "VPU" in the route of a case that Voksen- og plejeudvalget has decided: treated, and then. */
function byOwn(treatment: DraftTreatment, own: SectionPart | undefined): DraftTreatment {
  const decided = own?.heading?.treatment
  const committee = treatment.committee ?? ''
  if (!decided || treatment.date || !(shortens(committee, decided.committee) || sameCommittee(committee, decided.committee)))
    return treatment
  return { ...treatment, date: decided.date, state: 'held', places: { ...treatment.places, date: [decided.dateSpan] } }
}
