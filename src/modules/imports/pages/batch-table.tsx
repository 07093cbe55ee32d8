import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { Table } from '../../../ui/table.tsx'
import type { BatchView } from '../queries/batch-page.ts'
import { paperTones } from './paper-tones.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { recordWords, refusalInWords, words } from './words.ts'

type Paper = BatchView['papers'][number]

/** Paper by paper: what it is about, how it stands and why, and the way on. */
export function BatchTable({ papers, shown }: { readonly papers: readonly Paper[]; readonly shown: Shown }) {
  const { language } = shown
  const t = words(language)
  return (
    <Table
      caption={t.batch.papers}
      captionHidden
      rows={papers}
      keyOf={({ id }) => id}
      columns={[
        { heading: t.batch.file, rowHeading: true, cell: ({ id, fileName }) => <Link href={`/import/dokumenter/${id}`}>{fileName}</Link> },
        { heading: t.batch.about, cell: about },
        { heading: t.batch.state, cell: state },
        { heading: t.batch.action, cell: action, nowrap: true },
      ]}
    />
  )

  function about({ kind, committee, date, items }: Paper) {
    if (!kind) return ''
    const what = [wordFor(recordWords(language).kinds, kind), committee ?? t.noCommittee, date ? formatDay(date, language) : t.noDate]
    return `${what.join(', ')} · ${t.batch.items(items)}`
  }

  function state(paper: Paper) {
    const { personalNumbers, whyNotClear } = paper
    // CPR numbers are a doubt too, and are told of by themselves.
    const doubts = paper.doubts - Math.min(1, personalNumbers)
    return (
      <>
        <StateTag tone={paperTones[paper.state]} word={t.states[paper.state]} />
        {paper.refusal && <p>{refusalInWords(paper.refusal, language)}</p>}
        {paper.state === 'ready' && personalNumbers > 0 && (
          <p>
            <StateTag tone="error" word={t.batch.personalNumbers(personalNumbers)} />
          </p>
        )}
        {paper.state === 'ready' && doubts > 0 && <p class="muted">{t.batch.doubts(doubts)}</p>}
        {whyNotClear && personalNumbers + doubts === 0 && <p class="muted">{refusalInWords(whyNotClear, language)}</p>}
      </>
    )
  }

  function action({ id, state: at, fileName, readableMeeting }: Paper) {
    if (at === 'ready') {
      return (
        <Link href={`/import/dokumenter/${id}`} label={t.batch.forFile(t.batch.seeProposal, fileName)}>
          {t.batch.seeProposal}
        </Link>
      )
    }
    if (readableMeeting) {
      return (
        <Link href={`/moeder/${readableMeeting}`} label={t.batch.forFile(t.batch.seeMeeting, fileName)}>
          {t.batch.seeMeeting}
        </Link>
      )
    }
    if (at !== 'failed') return ''
    return (
      <form method="post" action={`/import/dokumenter/${id}/laes-igen`}>
        <Button kind="secondary">
          {t.batch.tryAgain}
          <span class="sr-only">: {fileName}</span>
        </Button>
      </form>
    )
  }
}
