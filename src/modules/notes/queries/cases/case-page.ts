import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { findCase } from '../../repository/cases.ts'
import { listNoteParts } from '../../repository/status-notes.ts'
import { fingerprintOf, hasNews, partNews } from '../../rules/status/renew-parts.ts'
import { caseTemplate, caseTemplates, templateFor } from '../../sources/index.ts'
import { caseAtHand, freshCase } from './case-at-hand.ts'

export type CaseView = Awaited<ReturnType<typeof casePage>>

/** A committee's case with each part's sources, and what the agenda says otherwise than when it was written. */
export const casePage = query('notes.case-page', async (asking, { id }: { readonly id: string }) => {
  const { actor, db, showsClosed } = asking
  const involvement = await caseAtHand(asking, id)
  const kept = await findCase(db, involvement)
  const template = kept ? caseTemplate(kept.template) : templateFor(involvement.organisationSlug)
  const parts = kept ? await listNoteParts(db, kept.id) : []
  const fresh = kept && (await freshCase(db, id, template))
  const news = fresh ? partNews(parts, fresh.parts) : []
  if (!involvement.itemOpen)
    showsClosed(
      closedReading(
        actor,
        involvement.meetingCommitteeId,
        { kind: 'meeting', id: involvement.meetingId },
        { items: [involvement.itemNumber] },
      ),
    )
  return {
    involvement,
    templates: caseTemplates.map(({ slug, name, source }) => ({ slug, name, source })),
    template: { slug: template.slug, name: template.name, source: template.source, recordNumber: template.recordNumber },
    written: kept && { ...kept, parts },
    news:
      fresh && hasNews(news) ? { changes: news.filter(({ kind }) => kind !== 'same'), fingerprint: fingerprintOf(fresh.parts) } : undefined,
  }
})
