import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { GiveImages, Markdown } from '../../../../ui/markdown.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TypeMark } from '../../../../ui/type-mark.tsx'
import { imageAddress, isImageName } from '../../../documents/rules/image-address.ts'
import type { ItemView } from '../../queries/items/item-page.ts'
import { beginsRecommendation } from '../../rules/items/lexicon/section-names.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'
import { DraftTag } from './draft-tag.tsx'
import { ItemAttachments } from './item-attachments.tsx'
import { itemCrumbs } from './item-crumbs.ts'
import { ItemFacts } from './item-facts.tsx'
import { ItemLife } from './item-life.tsx'
import { ItemSteps } from './item-steps.tsx'
import { refusalInWords } from './refusal-in-words.ts'

/** An item in the making: where it stands, what it says, and what can be done with it. */
export function showItem(view: ItemView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.items
  const { draft, ground } = view
  const title = draft.title || t.untitled
  const written = draft.sections.filter(({ markdown }) => markdown.trim() !== '')
  // To write comes before to send.
  const isEmpty = written.length === 0 && draft.recommendation.length === 0
  const lang = recordLanguage(shown.language)
  return {
    title,
    section: 'committees',
    breadcrumb: itemCrumbs(ground.committee, title, shown.language),
    main: (
      <>
        <PageHeading
          kicker={t.kicker(ground.committee.name)}
          title={<span lang={lang}>{title}</span>}
          facts={
            <>
              {draft.type && <TypeMark letter={all.typeLetters[draft.type]} word={all.types[draft.type]} />}
              <DraftTag state={draft.state} late={draft.late} open={draft.open} language={shown.language} />
            </>
          }
          actions={
            view.mayEdit && (
              <ButtonLink href={`/punkter/${draft.id}/rediger`} kind={draft.state === 'draft' && isEmpty ? 'primary' : 'secondary'}>
                {t.edit}
              </ButtonLink>
            )
          }
        />
        {shown.query['gemt'] && <Notice tone="success" heading={t.saved} live />}
        {draft.stateReason && (
          <Notice tone="info" heading={t.states[draft.state]}>
            <p>{draft.stateReason}</p>
          </Notice>
        )}
        {shown.refusal && shown.entered && (
          <Notice tone="error" heading={t.steps.notDone} live>
            <p>{refusalInWords(shown.refusal, shown.language)}</p>
          </Notice>
        )}
        {view.steps.length > 0 && (
          <Section id="naeste" heading={t.next}>
            <ItemSteps view={view} shown={shown} kind={draft.state === 'draft' && isEmpty && view.mayEdit ? 'secondary' : 'primary'} />
          </Section>
        )}
        <Section id="om" heading={t.facts}>
          <ItemFacts view={view} language={shown.language} />
        </Section>
        {isEmpty && <EmptyState heading={t.nothingWritten}>{view.mayEdit && t.nothingWrittenHelp}</EmptyState>}
        <GiveImages value={imagesOf(view.draft)}>
          {written.map(({ kind, heading, markdown }, at) => (
            <Section key={at} id={`afsnit-${at}`} heading={heading ?? wordFor(all.sectionKinds, kind)}>
              <div lang={lang}>
                <Markdown text={markdown} headingLevel={3} />
              </div>
            </Section>
          ))}
        </GiveImages>
        {draft.recommendation.length > 0 && (
          <Section id="indstilling" heading={all.item.recommendation}>
            <div lang={lang}>
              <p>{all.item.recommended}</p>
              <ol>
                {draft.recommendation.map((line, at) => (
                  // The heading's own words end with it.
                  <li key={at}>{line.replace(beginsRecommendation, '')}</li>
                ))}
              </ol>
            </div>
          </Section>
        )}
        <ItemAttachments view={view} shown={shown} />
        <Section id="vej" heading={t.life}>
          <ItemLife life={view.life} language={shown.language} />
        </Section>
      </>
    ),
  }
}

function imagesOf({ id: draftId, attachments }: ItemView['draft']): ReadonlyMap<string, string> {
  const images = attachments.filter(({ fileName }) => isImageName(fileName))
  return new Map(images.map(({ id, sha256, version }) => [imageAddress(sha256), `/punkter/${draftId}/bilag/${id}/${version}`]))
}
