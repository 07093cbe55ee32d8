import type { Language } from '../../../kernel/language.ts'
import { Callout } from '../../../ui/callout.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { keptDrawing } from '../../../ui/kept-drawing.tsx'
import { Link } from '../../../ui/link.tsx'
import { Markdown } from '../../../ui/markdown.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { MatterView } from '../queries/matter-page.ts'
import { recordLanguage } from '../../../ui/record-language.ts'
import { words } from './words.ts'

type Treatment = MatterView['treatments'][number]

interface Of {
  /** The matter's slug, for its keepers. */
  readonly keptIn: string | null
  readonly language: Language
}

/** Stage by stage: which committee, when, in which item, and what it concluded. */
export const TreatmentList = keptDrawing(({ treatments, keptIn, language }: Of & { readonly treatments: readonly Treatment[] }) => {
  const t = words(language).matter
  const stages = [...Map.groupBy(treatments, ({ stage }) => stage)]
  return (
    <>
      {stages.map(([stage, ofStage]) => (
        <section key={stage} class="section" aria-labelledby={`trin-${stage}`}>
          <h3 id={`trin-${stage}`}>{ofStage.length > 1 ? t.sideBySide(stage) : t.stage(stage)}</h3>
          {ofStage.map((treatment) => (
            <OneTreatment key={treatment.id} {...{ treatment, keptIn, language }} />
          ))}
        </section>
      ))}
    </>
  )
})

const OneTreatment = keptDrawing(({ treatment, keptIn, language }: Of & { readonly treatment: Treatment }) => {
  const t = words(language).matter
  const lang = recordLanguage(language)
  const { item, committeeSlug, committeeName, outcome, overdue, withheld } = treatment
  return (
    <div class="treatment">
      <h4>
        {committeeSlug ? <Link href={`/udvalg/${committeeSlug}`}>{committeeName}</Link> : committeeName}{' '}
        <span class="muted weight-normal">{whenOf(treatment, language)}</span>
      </h4>
      {overdue && (
        <p>
          <StateTag tone="warning" word={t.overdue} /> <span class="muted">{t.overdueHelp}</span>
        </p>
      )}
      {item && (
        <p>
          <Link href={`/moeder/${item.meetingId}#punkt-${item.position + 1}`}>
            <span lang={lang}>{t.item(item.number, item.title)}</span>
          </Link>
        </p>
      )}
      {withheld && <p class="muted">{t.withheld}</p>}
      {(item?.conclusion ?? outcome) && (
        <Callout level={5} heading={words(language).plan.outcome}>
          <div lang={lang}>
            <Markdown headingLevel={6} text={item?.conclusion ?? outcome ?? ''} />
          </div>
        </Callout>
      )}
      {keptIn && (
        <p class="small">
          <Link href={`/sager/${keptIn}/rute?behandling=${treatment.id}`}>
            {words(language).plan.editTitle}
            <span class="sr-only">: {committeeName}</span>
          </Link>
        </p>
      )}
    </div>
  )
})

function whenOf({ heldOn, plannedOn }: Treatment, language: Language): string {
  const t = words(language).matter
  const day = (on: string): string => formatDay(on, language)
  if (heldOn && plannedOn && heldOn !== plannedOn) return t.heldThoughPlanned(day(heldOn), day(plannedOn))
  if (heldOn) return t.heldOn(day(heldOn))
  return plannedOn ? t.plannedFor(day(plannedOn)) : t.plannedUndated
}
