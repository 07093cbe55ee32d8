import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { RefusalNotice } from '../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { Section } from '../../../ui/section.tsx'
import type { BatchView } from '../queries/batch-page.ts'
import { BatchTable } from './batch-table.tsx'
import { refusalInWords, words } from './words.ts'

/** How far an import has come, and what there is to do about each paper. */
export function showBatch(view: BatchView, shown: Shown): Page {
  const { batch, papers, waiting, done, clear } = view
  const { language, refusal, query } = shown
  const t = words(language)
  const when = formatInstant(batch.createdAt, language)
  const paused = papers.filter(({ state }) => state === 'cancelled').length
  const next = papers.find(({ state }) => state === 'ready')
  // Whoever reads slowly, or by ear, can keep the page still.
  const still = query['stille'] !== undefined
  const accepted = numberIn(query['optaget'])
  const left = numberIn(query['tilbage'])
  return {
    title: t.batch.title(when),
    about: { kind: 'import', id: batch.id, handedInBy: batch.createdById },
    section: 'import',
    breadcrumb: [{ label: t.section, href: '/import' }, { label: when }],
    ...(waiting > 0 && !still && { refreshSeconds: 3 }),
    main: (
      <>
        <PageHeading
          title={t.batch.title(when)}
          lead={batch.createdBy && t.batch.by(batch.createdBy)}
          actions={
            next && (
              <ButtonLink href={`/import/dokumenter/${next.id}`} icon="arrow-forward">
                {t.batch.nextToLookAt}
              </ButtonLink>
            )
          }
        />
        <RefusalNotice heading={t.paper.refused} message={refusal && refusalInWords(refusal, language)} />
        {accepted !== undefined && left !== undefined && (
          <Notice tone={left === 0 ? 'success' : 'info'} live>
            <p>{t.batch.accepted(accepted, left)}</p>
          </Notice>
        )}
        {waiting > 0 && (
          <>
            <Progress id="fremdrift" label={t.batch.reading(waiting)} done={done} total={papers.length} mayLeave />
            <form method="post" action={`/import/${batch.id}/annuller`}>
              <ButtonRow>
                <Button kind="secondary">{t.batch.cancel}</Button>
                <Link href={still ? `/import/${batch.id}` : `/import/${batch.id}?stille=1`}>
                  {still ? t.batch.follow : t.batch.keepStill}
                </Link>
              </ButtonRow>
            </form>
          </>
        )}
        {paused > 0 && (
          <Notice tone="warning" heading={t.batch.paused}>
            <p>{t.batch.pausedHelp(formatNumber(paused, language))}</p>
            <form method="post" action={`/import/${batch.id}/genoptag`}>
              <Button kind="secondary">{t.batch.resume}</Button>
            </form>
          </Notice>
        )}
        {clear > 0 && (
          <form method="post" action={`/import/${batch.id}/optag`}>
            <p>{t.batch.acceptClearHelp}</p>
            <ButtonRow>
              <Button kind="secondary">{t.batch.acceptClear(clear)}</Button>
            </ButtonRow>
          </form>
        )}
        <Section id="dokumenter" heading={t.batch.papers}>
          <BatchTable papers={papers} shown={shown} />
        </Section>
      </>
    ),
  }
}

/** A count in the address, after papers were accepted at once. */
function numberIn(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,4}$/.test(written) ? Number(written) : undefined
}
