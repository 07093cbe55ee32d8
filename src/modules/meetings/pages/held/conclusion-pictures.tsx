import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FileDrop } from '../../../../ui/form/file-drop.tsx'
import { isImageName } from '../../../documents/rules/image-address.ts'
import { words } from '../words.ts'
import { itemAddress } from './item-address.ts'
import type { ChosenProps } from './conclusion-form.tsx'
import { saidRefusal } from './said-refusal.ts'

/** Pictures that the conclusion can show, and where to add one. */
export function ConclusionPictures({ view, item, shown }: ChosenProps) {
  const t = words(shown.language).held.pictures
  const pictures = item.attachments.filter(({ fileName }) => isImageName(fileName))
  // What a form with files sent does not come back with it.
  const error = shown.refusal && !shown.entered ? saidRefusal(shown.refusal, shown.language) : undefined
  return (
    <Details summary={t.summary(pictures.length)} open={error !== undefined}>
      {pictures.length > 0 && (
        <>
          <p>{t.howTo}</p>
          <ul>
            {pictures.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={`${itemAddress({ view, item })}/billeder`} enctype="multipart/form-data">
        <FileDrop id="billeder" label={t.add} help={t.addHelp} accept=".png,.jpg,.jpeg,.gif,.webp" multiple {...(error && { error })} />
        <ButtonRow>
          <Button kind="secondary" icon="upload">
            {t.act}
          </Button>
        </ButtonRow>
      </form>
    </Details>
  )
}
