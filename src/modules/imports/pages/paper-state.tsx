import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { Notice, type Tone } from '../../../ui/notice.tsx'
import type { PaperView } from '../queries/paper-page.ts'
import { whyNotDismiss, whyNotReadAgain } from '../rules/paper-states.ts'
import { EnteredDifferently } from './entered-differently.tsx'
import { refusalInWords, words } from './words.ts'

/** A paper that is not to be corrected now: why, and the way on. */
export function PaperState({ view, shown }: { readonly view: PaperView; readonly shown: Shown }) {
  const { paper, readableMeeting } = view
  const { language, refusal } = shown
  const t = words(language)
  const { tone, heading, text } = saying()
  return (
    <>
      {refusal && (
        <Notice tone="error" heading={t.paper.refused} live>
          <p>{refusalInWords(refusal, language)}</p>
          <EnteredDifferently draft={paper.draft} text={paper.reading?.tree.text ?? ''} shown={shown} />
        </Notice>
      )}
      <Notice tone={tone} heading={heading}>
        {text && <p>{text}</p>}
      </Notice>
      <ButtonRow>
        {readableMeeting && <ButtonLink href={`/moeder/${readableMeeting}`}>{t.paper.seeMeeting}</ButtonLink>}
        {!whyNotReadAgain(paper) && (
          <form method="post" action={`/import/dokumenter/${paper.id}/laes-igen`}>
            <Button>{paper.state === 'failed' ? t.batch.tryAgain : t.paper.readAgain}</Button>
          </form>
        )}
        {!whyNotDismiss(paper) && (
          <form method="post" action={`/import/dokumenter/${paper.id}/afvis`}>
            <Button kind="quiet">{t.paper.dismiss}</Button>
          </form>
        )}
      </ButtonRow>
    </>
  )

  function saying(): { tone: Tone; heading: string; text?: string } {
    switch (paper.state) {
      case 'failed':
        return {
          tone: 'error',
          heading: t.batch.forFile(t.paper.failed, paper.fileName),
          text: [paper.refusal && refusalInWords(paper.refusal, language), t.paper.failedHelp].filter(Boolean).join(' '),
        }
      case 'accepted':
        return { tone: 'success', heading: t.paper.accepted, ...(!readableMeeting && { text: t.paper.notReadable }) }
      case 'known':
        return { tone: 'success', heading: t.paper.known, ...(!readableMeeting && { text: t.paper.notReadable }) }
      case 'dismissed':
        return { tone: 'info', heading: t.paper.dismissed }
      case 'cancelled':
        return { tone: 'warning', heading: t.paper.cancelled }
      default:
        return { tone: 'info', heading: t.paper.waiting, text: t.paper.waitingHelp }
    }
  }
}
