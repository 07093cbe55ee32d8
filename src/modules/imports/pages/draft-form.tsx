import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SideBySide } from '../../../ui/side-by-side.tsx'
import { SourcePane } from '../../../ui/source-pane.tsx'
import type { PaperView } from '../queries/paper-page.ts'
import type { Editing } from './editing.tsx'
import { FollowingFields } from './following-fields.tsx'
import { ItemsFields } from './items-fields.tsx'
import type { MarkedSource } from './marked-source.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { PeopleFields } from './people-fields.tsx'
import { SenderFacts } from './sender-facts.tsx'
import { UnplacedLines } from './unplaced-lines.tsx'
import { refusalInWords } from './words.ts'

interface DraftFormProps {
  readonly view: PaperView
  readonly editing: Editing
  readonly source: MarkedSource
  readonly shown: Shown
}

/** The proposal to be corrected beside its source, and the three ways to leave it. Saving is what the Enter key does. */
export function DraftForm({ view, editing, source, shown }: DraftFormProps) {
  const { paper, whyNotAccept } = view
  // What is missing can be written and accepted in one step; another committee's record cannot.
  const mayAccept = whyNotAccept?.code !== 'imports/not-your-committee'
  const { t, language } = editing
  const chosen = shown.refusal?.values?.['field'] ? shown.entered?.['committee']?.[0] : undefined
  return (
    <form class="review" method="post" action={`/import/dokumenter/${paper.id}`}>
      <input type="hidden" name="revision" value={paper.revision} />
      {/* The Enter key takes a form's first button, which must not be one that adds something. */}
      <button class="sr-only" type="submit" tabIndex={-1} aria-hidden="true">
        {t.paper.save}
      </button>
      <SideBySide
        left={{
          id: 'forslaget',
          heading: t.paper.proposal,
          children: (
            <>
              <MeetingFields editing={editing} view={view} chosen={chosen} />
              <PeopleFields editing={editing} />
              <ItemsFields editing={editing} />
              <FollowingFields editing={editing} />
              <SenderFacts editing={editing} />
              <UnplacedLines editing={editing} />
            </>
          ),
        }}
        right={{
          id: 'kilden',
          heading: t.paper.source,
          children: (
            <>
              <p class="small">{t.paper.legend}</p>
              <SourcePane label={t.paper.sourceLabel} blocks={source.blocks} />
            </>
          ),
        }}
      />
      <section class="section" aria-labelledby="afslut">
        <h2 id="afslut">{t.paper.finish}</h2>
        {whyNotAccept && (
          <Notice tone="warning" heading={t.paper.notYet}>
            <p>{refusalInWords(whyNotAccept, language)}</p>
          </Notice>
        )}
        {mayAccept && <p>{t.paper.acceptHelp}</p>}
        <ButtonRow>
          <Button kind="secondary" name="action" value="save">
            {t.paper.save}
          </Button>
          {mayAccept && (
            <Button name="action" value="accept">
              {t.paper.accept}
            </Button>
          )}
          <Button kind="quiet" formaction={`/import/dokumenter/${paper.id}/afvis`}>
            {t.paper.dismiss}
          </Button>
        </ButtonRow>
      </section>
    </form>
  )
}
