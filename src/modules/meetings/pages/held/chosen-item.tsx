import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Details } from '../../../../ui/details.tsx'
import { GiveImages, Markdown } from '../../../../ui/markdown.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { TypeMark } from '../../../../ui/type-mark.tsx'
import { minutesUsed } from '../../rules/held/item-time.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { shownPictures } from '../shown-pictures.ts'
import { words } from '../words.ts'
import { itemAddress } from './item-address.ts'
import { type ChosenProps, ConclusionForm } from './conclusion-form.tsx'
import { ConclusionPictures } from './conclusion-pictures.tsx'
import { ItemExtras } from './item-extras.tsx'
import { OutcomeTag } from './outcome-tag.tsx'

/** The item that is written on, big and clear, with its recommendation before the words that conclude it. */
export function ChosenItem(chosen: ChosenProps) {
  const { view, item, shown } = chosen
  const all = words(shown.language)
  const t = all.held.conduct
  const lang = recordLanguage(shown.language)
  const current = view.items.find(({ id }) => id === view.held?.currentItemId)
  const used = minutesUsed(item.conclusion?.turns ?? [], view.now)
  const over = item.minutesAllotted === null ? 0 : used - item.minutesAllotted
  const pictures = shownPictures(
    view.meeting.id,
    item.attachments.map(({ sha256, fileName }) => ({ sha256, name: fileName })),
  )
  return (
    <section class="chosen-item" aria-labelledby="punkt">
      <h2 id="punkt" lang={lang}>
        {t.itemHeading(item.number, item.title)}
      </h2>
      <p class="marks-row">
        {item.type && <TypeMark letter={wordFor(all.typeLetters, item.type)} word={wordFor(all.types, item.type)} />}
        <OutcomeTag outcome={item.outcome} t={all} />
        {!item.open && <StateTag tone="warning" word={t.closedTag} />}
        <span>{t.time(used, item.minutesAllotted)}</span>
        {over > 0 && <StateTag tone="warning" word={t.overTime(over)} />}
        {item.presenters.length > 0 && <span lang={lang}>{t.presenters(item.presenters.join(', '))}</span>}
      </p>
      {current && current.id !== item.id && (
        <Notice tone="info">
          <p>{t.notCurrent(current.number)}</p>
        </Notice>
      )}
      <Moves {...chosen} />
      {item.recommendation.length > 0 && (
        <>
          <h3>{t.recommendation}</h3>
          <ol lang={lang}>
            {item.recommendation.map((text) => (
              <li key={text}>{text.replace(/^at /, '')}</li>
            ))}
          </ol>
        </>
      )}
      {item.sections.some(({ markdown }) => markdown.trim()) && (
        <Details summary={t.sections}>
          <div lang={lang}>
            {item.sections.map(({ kind, heading, markdown, textId }) => (
              <div key={textId}>
                <h3>{heading ?? wordFor(all.sectionKinds, kind)}</h3>
                <GiveImages value={pictures}>
                  <Markdown headingLevel={4} text={markdown} />
                </GiveImages>
              </div>
            ))}
          </div>
        </Details>
      )}
      {view.progress.minutesApproved ? (
        <>
          <p>{t.lockedHelp}</p>
          <GiveImages value={pictures}>
            <Markdown headingLevel={3} text={item.conclusion?.markdown ?? ''} />
          </GiveImages>
        </>
      ) : (
        <>
          {item.untreatedReason !== null && <p>{all.held.otherwise.because(item.untreatedReason)}</p>}
          <h3>{all.held.conclusion.heading}</h3>
          <ConclusionForm {...chosen} />
          {item.conclusion && <ConclusionPictures {...chosen} />}
          <ItemExtras {...chosen} />
        </>
      )}
    </section>
  )
}

/** Going to this item, and what the screen in the room may show of it. */
function Moves({ view, item, shown }: ChosenProps) {
  const t = words(shown.language).held
  if (view.held?.state !== 'begun') return null
  const here = itemAddress({ view, item })
  if (view.held.currentItemId !== item.id)
    return item.outcome === 'waiting' || item.outcome === 'concluded' || item.outcome === 'untreated' ? (
      <form method="post" action={`${here}/tag-op`}>
        <ButtonRow>
          <Button kind="secondary">{item.outcome === 'waiting' ? t.conduct.takeUp : t.conduct.takeUpAgain}</Button>
        </ButtonRow>
      </form>
    ) : null
  if (item.open) return null
  return (
    <form method="post" action={`${here}/skaerm`}>
      <p>{view.held.roomShowsClosed ? t.room.isShown : t.room.openHelp}</p>
      <ButtonRow>
        <Button kind="secondary" name="show" value={view.held.roomShowsClosed ? 'no' : 'yes'}>
          {view.held.roomShowsClosed ? t.room.hide : t.room.open}
        </Button>
      </ButtonRow>
    </form>
  )
}
