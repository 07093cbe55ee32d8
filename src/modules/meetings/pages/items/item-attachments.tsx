import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatInstant } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { FileDrop } from '../../../../ui/form/file-drop.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { formatBytes } from '../../../../ui/numbers.ts'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { ItemView } from '../../queries/items/item-page.ts'
import type { DraftAttachment } from '../../rules/items/item-draft.ts'
import { words } from '../words.ts'
import { refusalInWords } from './refusal-in-words.ts'

interface ItemAttachmentsProps {
  readonly view: ItemView
  readonly shown: Shown
}

/** The attachments in use, each with what can be done to it, and where to add more. */
export function ItemAttachments({ view, shown }: ItemAttachmentsProps) {
  const t = words(shown.language).items.attachments
  const { draft, withheldAttachments } = view
  const { refusal } = shown
  const isFile = refusal && shown.entered === undefined
  const added = Number(refusal?.values?.['added'] ?? 0)
  return (
    <Section id="bilag" heading={t.heading}>
      {isFile && (
        <Notice tone="error" heading={added > 0 ? t.someAdded(added, Number(refusal.values?.['refused'] ?? 1)) : t.notAdded} live>
          <p>{refusalInWords(refusal, shown.language)}</p>
          {refusal.values?.['others'] && <p>{t.notEither(String(refusal.values['others']))}</p>}
        </Notice>
      )}
      {draft.attachments.length === 0 && <p>{t.none}</p>}
      {withheldAttachments > 0 && <p>{words(shown.language).item.withheldAttachments(withheldAttachments)}</p>}
      {draft.attachments.length > 0 && (
        <ol class="listing">
          {draft.attachments.map((attachment, at) => (
            <Attachment key={attachment.id} attachment={attachment} at={at} view={view} shown={shown} />
          ))}
        </ol>
      )}
      {view.mayEdit && (
        <form method="post" action={`/punkter/${draft.id}/bilag`} enctype="multipart/form-data">
          <FileDrop id="filer" label={t.add} help={t.addHelp} multiple />
          <ButtonRow>
            <Button kind="secondary" icon="upload">
              {t.addOpen}
            </Button>
            <Button kind="secondary" formaction={`/punkter/${draft.id}/bilag?aabenhed=lukket`}>
              {t.addClosed}
            </Button>
          </ButtonRow>
        </form>
      )}
    </Section>
  )
}

interface AttachmentProps extends ItemAttachmentsProps {
  readonly attachment: DraftAttachment
  readonly at: number
}

function Attachment({ attachment, at, view, shown }: AttachmentProps) {
  const { language } = shown
  const t = words(language).items.attachments
  const { id, title, open, handout, version, sha256, bytes, fileName } = attachment
  const path = `/punkter/${view.draft.id}/bilag/${id}`
  const inspection = view.inspections.get(sha256)
  const earlier = view.versions.filter(({ attachmentId, number }) => attachmentId === id && number !== version)
  const returned = shown.entered?.['attachment']?.[0] === id
  return (
    <li>
      <div>
        <p class="listing-title">
          <Link href={`${path}/${version}`} download>
            {at + 1}. {title}
          </Link>
        </p>
        <p class="listing-facts">
          {fileName} · {formatBytes(bytes, language)}
          {version > 1 && ` · ${t.version(version)}`}
        </p>
        {(!inspection || inspection.unread.length > 0) && <StateTag tone="warning" word={t.unread} />}
        {inspection && inspection.findings.length > 0 && <StateTag tone="error" word={t.personalNumbers(inspection.findings.length)} />}
        {view.mayEdit && (
          <Details summary={<span aria-label={t.change(title)}>{t.changeWord}</span>} open={returned}>
            <form method="post" action={path}>
              <input type="hidden" name="attachment" value={id} />
              <TextField
                id={`title-${id}`}
                name="title"
                label={t.title}
                value={returned ? (shown.entered?.['title']?.[0] ?? '') : title}
                {...(returned && shown.refusal && { error: refusalInWords(shown.refusal, language) })}
                required
              />
              <Checkbox id={`closed-${id}`} name="closed" label={t.closedLabel} help={t.closedHelp} checked={!open} />
              <Checkbox id={`handout-${id}`} name="handout" label={t.handout} checked={handout} />
              <ButtonRow>
                <Button kind="secondary">{t.save}</Button>
                <Button kind="quiet" formaction={`${path}/op`}>
                  {t.upWord}
                  <span class="sr-only"> ({title})</span>
                </Button>
                <Button kind="quiet" formaction={`${path}/ned`}>
                  {t.downWord}
                  <span class="sr-only"> ({title})</span>
                </Button>
                <Button kind="warning" formaction={`${path}/fjern`}>
                  {t.remove}
                </Button>
              </ButtonRow>
            </form>
            <form method="post" action={`${path}/version`} enctype="multipart/form-data">
              <FileDrop id={`fil-${id}`} name="filer" label={t.replace} help={t.replaceHelp} />
              <ButtonRow>
                <Button kind="secondary">{t.replace}</Button>
              </ButtonRow>
            </form>
          </Details>
        )}
        {earlier.length > 0 && (
          <Details summary={t.versions}>
            <ul>
              {earlier.map(({ number, fileName: name, addedAt, addedByName }) => (
                <li key={number}>
                  <Link href={`${path}/${number}`} download>
                    {t.version(number)}
                  </Link>
                  : {name}. {t.by(addedByName, formatInstant(addedAt, language))}
                </li>
              ))}
            </ul>
          </Details>
        )}
      </div>
      <div class="listing-aside">
        {!open && <StateTag tone="warning" word={t.closedLabel} />}
        {handout && <StateTag word={t.handout} />}
      </div>
    </li>
  )
}
