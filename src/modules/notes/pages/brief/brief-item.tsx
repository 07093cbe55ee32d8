import type { Shown } from '../../../../platform/http/doors.ts'
import { Link } from '../../../../ui/link.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { Markdown } from '../../../../ui/markdown.tsx'
import { NumberedPart } from '../../../../ui/numbered-part.tsx'
import { TypeMark } from '../../../../ui/type-mark.tsx'
import type { BriefView } from '../../queries/brief-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { meetingWords, words } from '../words.ts'
import { BriefNote } from './brief-note.tsx'
import { OwnPosition } from './own-position.tsx'

export interface BriefItemProps {
  readonly item: BriefView['items'][number]
  readonly meetingId: string
  readonly shown: Shown
}

/** An item in a few lines: what is recommended, what it costs, what one's own think and oneself has noted. */
export function BriefItem({ item, meetingId, shown }: BriefItemProps) {
  const t = words(shown.language).brief
  const meetings = meetingWords(shown.language)
  const lang = recordLanguage(shown.language)
  const List = item.recommendation.numbered ? 'ol' : 'ul'
  return (
    <NumberedPart
      level={3}
      id={`punkt-${item.position + 1}`}
      number={item.number}
      title={
        <Link href={`/moeder/${meetingId}#punkt-${item.position + 1}`}>
          <span lang={lang}>{item.title}</span>
        </Link>
      }
      facts={
        <>
          {item.type && <TypeMark letter={wordFor(meetings.typeLetters, item.type)} word={wordFor(meetings.types, item.type)} />}
          {!item.open && (
            <span>
              <Icon name="lock" small /> {t.closed}
            </span>
          )}
          {item.presenters.length > 0 && <span lang={lang}>{t.presentedBy(item.presenters.join(', '))}</span>}
          {item.attachments > 0 && <span>{t.attachments(item.attachments)}</span>}
        </>
      }
    >
      {item.conclusion ? (
        <div class="brief-line" lang={lang}>
          <h4>{t.concluded}</h4>
          <Markdown headingLevel={5} text={item.conclusion} />
        </div>
      ) : (
        item.recommendation.lines.length > 0 && (
          <div class="brief-line" lang={lang}>
            <h4>{t.recommended}</h4>
            <List>
              {item.recommendation.lines.map((line) => (
                // The "at" was taken off; a sentence that stands on its own never had one.
                <li key={line}>{/^\p{Ll}/u.test(line) ? `at ${line}` : line}</li>
              ))}
            </List>
          </div>
        )
      )}
      {item.money.length > 0 && (
        <div class="brief-line" lang={lang}>
          <h4>{t.money}</h4>
          {item.money.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {item.positions.map((position) => (
        <OwnPosition key={position.organisationId} position={position} item={item} meetingId={meetingId} shown={shown} />
      ))}
      <BriefNote meetingId={meetingId} subjectId={item.id} label={t.noteOn(item.number)} text={item.note} shown={shown} />
    </NumberedPart>
  )
}
