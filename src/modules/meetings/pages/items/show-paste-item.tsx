import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { FileDrop } from '../../../../ui/form/file-drop.tsx'
import { PasteField } from '../../../../ui/form/paste-field.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { NewItemView } from '../../queries/items/new-item-page.ts'
import { words } from '../words.ts'
import { itemCrumbs } from './item-crumbs.ts'
import { OnBehalfField } from './on-behalf-field.tsx'
import { errorsOf, refusalInWords } from './refusal-in-words.ts'

/** A case as it was written elsewhere, pasted or as a file. */
export function showPasteItem({ chosen }: NewItemView, shown: Shown): Page {
  const all = words(shown.language)
  const t = all.items
  if (!chosen) throw new Error('a text is pasted for a committee')
  const { committee } = chosen
  const asked = `udvalg=${committee.slug}`
  const everyone = [...chosen.organisations, ...(chosen.isSecretariat ? [{ id: 'secretariat', name: t.fields.secretariat }] : [])]
  const fromFile = (id: string): string => `/punkter/nyt/fra-fil?${asked}&for=${id}`
  const isFile = shown.refusal && !shown.entered
  return {
    title: t.paste.title,
    section: 'committees',
    breadcrumb: itemCrumbs(committee, t.paste.title, shown.language),
    main: (
      <>
        <PageHeading kicker={committee.name} title={t.paste.title} lead={t.paste.lead} />
        <RefusalNotice heading={t.paste.notStarted} message={shown.refusal && refusalInWords(shown.refusal, shown.language)} />
        <form method="post" action={`/punkter/nyt/indsaet?${asked}`}>
          <OnBehalfField choices={chosen} shown={shown} />
          <PasteField
            id="pasted"
            label={t.paste.field}
            help={t.paste.fieldHelp}
            value={shown.entered?.['pasted']?.[0] ?? ''}
            {...(!isFile && errorsOf(shown.refusal, shown.language)('pasted'))}
          />
          <ButtonRow>
            <Button>{t.paste.start}</Button>
            <ButtonLink kind="quiet" href={`/punkter/nyt?${asked}`}>
              {t.cancel}
            </ButtonLink>
          </ButtonRow>
        </form>
        <Section id="fil" heading={t.paste.orFile}>
          <form method="post" action={fromFile(everyone[0]!.id)} enctype="multipart/form-data">
            <FileDrop id="fil-valgt" name="fil" label={t.paste.file} accept=".docx,.pdf,.html,.htm,.md,.txt" />
            <ButtonRow>
              {everyone.map(({ id, name }) => (
                <Button key={id} kind="secondary" formaction={fromFile(id)}>
                  {everyone.length > 1 ? t.paste.fromFileFor(name) : t.paste.fromFile}
                </Button>
              ))}
            </ButtonRow>
          </form>
        </Section>
      </>
    ),
  }
}
