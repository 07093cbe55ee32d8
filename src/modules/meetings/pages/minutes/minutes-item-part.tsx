import type { Shown } from '../../../../platform/http/doors.ts'
import { Callout } from '../../../../ui/callout.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { Link } from '../../../../ui/link.tsx'
import { GiveImages, Markdown } from '../../../../ui/markdown.tsx'
import { NumberedPart } from '../../../../ui/numbered-part.tsx'
import { TypeMark } from '../../../../ui/type-mark.tsx'
import type { MinutesView } from '../../queries/minutes/minutes-page.ts'
import type { ItemLineKind } from '../../rules/meeting-version.ts'
import type { MinutesItem } from '../../rules/minutes/minutes-content.ts'
import type { WithheldMinutesItem } from '../../rules/minutes/readable-minutes.ts'
import { FollowUpRows } from '../follow-up-rows.tsx'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'
import { shownPictures } from '../shown-pictures.ts'
import { attachmentInWords } from './attachment-in-words.ts'
import { CommentList } from './comment-list.tsx'
import { CorrectForm } from './correct-form.tsx'

interface Drawn {
  readonly item: MinutesItem
  readonly view: MinutesView
  readonly shown: Shown
}

/** An item with what was concluded on it, and what has been said of that since. */
export function MinutesItemPart({ item, view, shown }: Drawn) {
  const all = words(shown.language)
  const t = all.minutes
  const lang = recordLanguage(shown.language)
  const lines = (kind: ItemLineKind) => item.lines.filter((line) => line.kind === kind)
  const followUps = view.followUps.filter(({ itemId }) => itemId === item.id)
  const isRecorded = view.state === 'approved' || view.state === 'recorded'
  const pictures = shownPictures(
    view.meeting.id,
    // What was handed out has its number in the record when the minutes are approved.
    item.attachments.flatMap(({ file, number, handout }) =>
      file ? [{ ...file, number: handout && !isRecorded ? undefined : number }] : [],
    ),
  )
  const sections = item.sections.filter(
    ({ kind, body }) => !['conclusion', 'recommendation', 'attachments'].includes(kind) && body.trim() !== '',
  )
  return (
    <NumberedPart
      id={`punkt-${item.position + 1}`}
      number={item.number}
      title={<span lang={lang}>{item.title}</span>}
      facts={
        <>
          {item.type && <TypeMark letter={wordFor(all.typeLetters, item.type)} word={wordFor(all.types, item.type)} />}
          {!item.open && (
            <span>
              <Icon name="lock" small /> {t.closedItem}
            </span>
          )}
        </>
      }
    >
      <Lines heading={t.recommended} entries={lines('recommendation')} lang={lang} ordered />
      {item.conclusion ? (
        <Callout heading={t.paper.conclusion}>
          <div lang={lang} data-quotable={item.textId}>
            <GiveImages value={pictures}>
              <Markdown headingLevel={4} text={item.conclusion} />
            </GiveImages>
          </div>
        </Callout>
      ) : (
        <p class="muted">{view.state === 'approved' || view.state === 'recorded' ? t.noConclusion : t.notConcluded}</p>
      )}
      <Lines heading={t.points} entries={lines('conclusion-point')} lang={lang} />
      <Lines heading={t.reservations} entries={lines('reservation')} lang={lang} />
      <Lines heading={t.notParticipating} entries={lines('not-participating')} lang={lang} />
      {followUps.length > 0 && (
        <>
          <h3>{t.followUps}</h3>
          <FollowUpRows followUps={followUps} shown={shown} />
        </>
      )}
      {sections.length > 0 && (
        <Details summary={t.presentation}>
          <div lang={lang}>
            {sections.map(({ kind, heading, body }) => (
              <div key={`${kind} ${heading ?? ''}`}>
                <h3>{heading ?? wordFor(all.sectionKinds, kind)}</h3>
                <GiveImages value={pictures}>
                  <Markdown headingLevel={4} text={body} />
                </GiveImages>
              </div>
            ))}
          </div>
        </Details>
      )}
      {item.attachments.length > 0 && (
        <p lang={lang}>
          <strong>{t.attachments}:</strong> {item.attachments.map((attachment) => attachmentInWords(attachment, t)).join('; ')}
        </p>
      )}
      {ways()}
      {'comments' in view && <CommentList itemId={item.id} view={view} shown={shown} />}
      {'comments' in view && view.mayPrepare && view.state === 'approved' && <CorrectForm item={item} view={view} shown={shown} />}
    </NumberedPart>
  )

  /** What can be done where it is read. */
  function ways() {
    if (!('comments' in view)) return null
    const writes = view.mayPrepare && (view.state === 'draft' || view.state === 'for-comment') && item.textId !== undefined
    const adds = view.mayPrepare && view.state === 'approved'
    if (!writes && !adds && !view.mayComment) return null
    return (
      <p>
        {adds && <Link href={`/moeder/${view.meeting.id}/opfoelgning/ny?punkt=${item.id}`}>{all.item.writeFollowUp}</Link>}
        {adds && view.mayComment && ' · '}
        {writes && <Link href={`/moeder/${view.meeting.id}/afholdelse?punkt=${item.id}#punkt`}>{t.edit}</Link>}
        {writes && view.mayComment && ' · '}
        {view.mayComment && (
          <Link href={`/moeder/${view.meeting.id}/referat?sted=item:${item.id}#kommenter`}>{t.commentHere(item.number)}</Link>
        )}
        {view.mayComment && item.textId !== undefined && (
          <>
            {' '}
            <button class="button button-secondary" type="button" data-quote-from={item.textId} data-label={t.commentMarked} hidden>
              {t.commentMarked}
            </button>
          </>
        )}
      </p>
    )
  }
}

interface LinesProps {
  readonly heading: string
  readonly entries: readonly { readonly text: string }[]
  readonly lang: 'da' | undefined
  readonly ordered?: boolean
}

function Lines({ heading, entries, lang, ordered }: LinesProps) {
  if (entries.length === 0) return null
  const List = ordered ? 'ol' : 'ul'
  return (
    <>
      <h3>{heading}</h3>
      <List lang={lang}>
        {entries.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </List>
    </>
  )
}

/** A closed item for those who may not read it. */
export function WithheldMinutesPart({ item, shown }: { readonly item: WithheldMinutesItem; readonly shown: Shown }) {
  const t = words(shown.language).minutes
  const lang = recordLanguage(shown.language)
  return (
    <NumberedPart
      id={`punkt-${item.position + 1}`}
      number={item.number}
      title={item.publicTitle ? <span lang={lang}>{item.publicTitle}</span> : t.closedItem}
      facts={
        <span>
          <Icon name="lock" small /> {t.closedItem}
        </span>
      }
    >
      {item.publicDecision ? (
        <Callout heading={t.decision}>
          <p lang={lang}>{item.publicDecision}</p>
        </Callout>
      ) : (
        <p class="muted">{t.closedItemText}</p>
      )}
    </NumberedPart>
  )
}
