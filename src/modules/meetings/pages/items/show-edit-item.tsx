import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { imageAddress, isImageName } from '../../../documents/rules/image-address.ts'
import { countUndescribedPictures } from '../../../documents/rules/undescribed-pictures.ts'
import type { EditItemView } from '../../queries/items/edit-item-page.ts'
import { fieldTexts } from '../../rules/items/changed-fields.ts'
import { draftAsFields } from '../../rules/items/draft-as-fields.ts'
import { words } from '../words.ts'
import { fieldName } from './field-name.ts'
import { changedMeanwhile, formOrigin, formValues } from './form-values.ts'
import { itemCrumbs } from './item-crumbs.ts'
import { ItemForm } from './item-form.tsx'
import { refusalInWords } from './refusal-in-words.ts'

/** An item as a form; what others changed meanwhile stands beside what one wrote. */
export function showEditItem({ draft, choices, writesInternalNote, mayPropose, mayTake, obstacle }: EditItemView, asked: Shown): Page {
  const refusal = asked.refusal ?? (asked.query['mangler'] ? obstacle : undefined)
  const shown: Shown = refusal ? { ...asked, refusal } : asked
  const all = words(shown.language)
  const t = all.items
  const path = `/punkter/${draft.id}`
  const kinds = draft.sections.map(({ kind }) => kind)
  const theirs = changedMeanwhile(shown)
  const stands = fieldTexts(draftAsFields(draft))
  const undescribed = draft.sections.reduce((sum, { markdown }) => sum + countUndescribedPictures(markdown), 0)
  const number = (name: string): number => Number(shown.query[name] ?? 0)
  return {
    title: t.edit,
    section: 'committees',
    breadcrumb: itemCrumbs(choices.committee, draft.title || t.untitled, shown.language),
    main: (
      <>
        <PageHeading kicker={t.kicker(choices.committee.name)} title={t.edit} lead={draft.title || t.untitled} />
        {shown.query['indsat'] && (
          <Notice tone="success" heading={t.paste.done} live>
            {number('vist') > 0 && <p>{t.paste.shown(number('vist'))}</p>}
            {number('vedlagt') > 0 && <p>{t.paste.attached(number('vedlagt'))}</p>}
            {number('udeladt') > 0 && <p>{t.paste.leftOut(number('udeladt'))}</p>}
            {number('scripts') > 0 && <p>{t.paste.active(number('scripts'))}</p>}
          </Notice>
        )}
        {undescribed > 0 && (
          <Notice tone="warning" heading={t.undescribed.heading(undescribed)}>
            <p>{t.undescribed.why}</p>
          </Notice>
        )}
        {shown.refusal && (
          <Notice tone="error" heading={asked.refusal && asked.entered?.['then']?.[0] !== 'send' ? t.notSaved : t.notSent} live>
            <p>{refusalInWords(shown.refusal, shown.language)}</p>
            {theirs.length > 0 && (
              <>
                <p>{t.meanwhile(theirs.map((field) => fieldName(field, shown.language)).join(', '))}</p>
                <DescriptionList
                  items={theirs.map((field) => ({ term: fieldName(field, shown.language), details: stands[field] || t.empty }))}
                />
              </>
            )}
          </Notice>
        )}
        {draft.state === 'on-agenda' && <p>{t.lockedToAgenda}</p>}
        <form method="post" action={`${path}/rediger`}>
          <input type="hidden" name="was" value={JSON.stringify(formOrigin(draft, shown))} />
          <ItemForm
            values={formValues(draft, kinds, shown)}
            choices={choices}
            sections={draft.sections}
            images={draft.attachments
              .filter(({ fileName }) => isImageName(fileName))
              .map(({ sha256, title }) => ({ address: imageAddress(sha256), name: title }))}
            picturesTo={`${path}/billeder`}
            writesInternalNote={writesInternalNote}
            choosesMeeting={draft.state !== 'on-agenda'}
            shown={shown}
          />
          <ButtonRow>
            <Button name="then" value="stay">
              {draft.state === 'draft' ? t.save : t.saveItem}
            </Button>
            {mayPropose && (
              <Button kind="secondary" name="then" value="send">
                {t.saveAndSend}
              </Button>
            )}
            {mayTake && !mayPropose && (
              <Button kind="secondary" name="then" value="send">
                {t.saveAndTake}
              </Button>
            )}
            <ButtonLink kind="quiet" href={path}>
              {t.cancel}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  }
}
