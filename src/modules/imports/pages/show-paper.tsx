import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { formatNumber } from '../../../ui/numbers.ts'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { SourcePane } from '../../../ui/source-pane.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { PaperView } from '../queries/paper-page.ts'
import { DifferencesNotice } from './differences-notice.tsx'
import { DraftForm } from './draft-form.tsx'
import { DraftNotices } from './draft-notices.tsx'
import { editing } from './editing.tsx'
import { markedSource } from './marked-source.ts'
import { PaperState } from './paper-state.tsx'
import { paperTones } from './paper-tones.ts'
import { formatName, recordWords, words } from './words.ts'

/** One paper: the proposal beside its source while it waits for a person; before and after that, how it stands. */
export function showPaper(view: PaperView, shown: Shown): Page {
  const { paper } = view
  const { draft, reading } = paper
  const { language } = shown
  const t = words(language)
  const isReady = paper.state === 'ready'
  // Without a form there is no field for the words to lead to.
  const source = reading && markedSource(reading.tree, paper.marks ?? [], isReady && draft ? draft : undefined, language)
  return {
    title: paper.fileName,
    about: { kind: 'paper', id: paper.id, handedInBy: paper.handedInBy },
    section: 'import',
    breadcrumb: [
      { label: t.section, href: '/import' },
      { label: t.batch.papers, href: `/import/${paper.batchId}` },
      { label: paper.fileName },
    ],
    ...(paper.state === 'waiting' && { refreshSeconds: 3 }),
    main: (
      <>
        <PageHeading
          kicker={draft ? paper.fileName : t.paper.kicker}
          title={title()}
          facts={
            <>
              <StateTag tone={paperTones[paper.state]} word={t.states[paper.state]} />
              {reading && draft && <span>{t.paper.read(formatName(reading.format, language), t.batch.items(draft.items.length))}</span>}
              {draft && <span class="muted">{counts()}</span>}
            </>
          }
          actions={
            <>
              {isReady && (
                <ButtonLink href="#afslut" kind="secondary">
                  {t.paper.toAccept}
                </ButtonLink>
              )}
              <ButtonLink href={`/import/dokumenter/${paper.id}/fil`} kind="quiet" icon="download">
                {t.paper.original}
              </ButtonLink>
            </>
          }
        />
        {isReady && draft && reading && source ? (
          <>
            <DraftNotices view={view} draft={draft} reading={reading} source={source} shown={shown} />
            <DifferencesNotice view={view} shown={shown} />
            <DraftForm view={view} editing={editing(draft, source, shown)} source={source} shown={shown} />
          </>
        ) : (
          <>
            <PaperState view={view} shown={shown} />
            {source && <SourcePane label={t.paper.readText} blocks={source.blocks} />}
          </>
        )}
      </>
    ),
  }

  function title(): string {
    if (!draft) return paper.fileName
    const { committee, date } = draft.meeting
    return `${recordWords(language).kinds[draft.kind]}: ${committee ?? t.noCommittee}, ${date ? formatDay(date, language) : t.noDate}`
  }

  function counts(): string {
    if (!draft || draft.counts.unplaced === 0) return t.paper.allPlaced
    return t.paper.counts(formatNumber(draft.counts.placed, language), formatNumber(draft.counts.read, language))
  }
}
