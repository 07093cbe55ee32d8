import type { Shown } from '../../../../platform/http/doors.ts'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { StepList } from '../../../../ui/step-list.tsx'
import type { NewGroupView } from '../../queries/new-group-page.ts'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'
import { GroupDetails } from './group-details.tsx'
import { GroupExisting } from './group-existing.tsx'
import { GroupSubject } from './group-subject.tsx'
import { committeeCrumbs } from '../committee-crumbs.ts'

const steps = ['subject', 'existing', 'details'] as const

/** Setting up a group in three steps, each a page of its own that can be gone back to. */
export function newGroup(view: NewGroupView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.groups
  const at = steps.indexOf(view.step)
  const refused = shown.refusal ?? view.whyNotOn
  const returned = seatFormReturned({ ...shown, ...(refused && { refusal: refused }) })
  const { field, message } = returned
  const parts = new URLSearchParams({ emne: view.subject, under: view.parent?.slug ?? '' })
  const hrefs = { subject: `/grupper/ny?${parts}&ret=1`, existing: `/grupper/ny?${parts}`, details: '' }
  return {
    title: t.title,
    section: 'committees',
    breadcrumb: committeeCrumbs(all, { label: t.title }),
    main: (
      <>
        {field && message && <ErrorSummary errors={[{ field, message }]} />}
        <PageHeading kicker={t.title} title={t.step[view.step]} lead={view.step === 'subject' ? t.lead : undefined} />
        <StepList
          label={t.steps}
          steps={steps.map((step, place) => ({
            label: t.step[step],
            state: place < at ? 'done' : place === at ? 'current' : 'coming',
            ...(place < at && { href: hrefs[step] }),
          }))}
        />
        {view.step === 'subject' && <GroupSubject view={view} shown={shown} returned={returned} />}
        {view.step === 'existing' && <GroupExisting view={view} shown={shown} returned={returned} />}
        {view.step === 'details' && <GroupDetails view={view} shown={shown} returned={returned} />}
      </>
    ),
  }
}
