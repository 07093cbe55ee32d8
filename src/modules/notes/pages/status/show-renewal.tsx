import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { Markdown } from '../../../../ui/markdown.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { TextDifference } from '../../../../ui/text-difference.tsx'
import type { RenewalView } from '../../queries/status/renewal-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { NoteErrors } from './note-errors.tsx'
import { partId } from './note-part.tsx'
import { partName } from './part-name.ts'

/** What the record says otherwise now, part by part; for what a person edited, whose text is to stand. */
export function showRenewal({ note, news, hasNews, fingerprint }: RenewalView, shown: Shown): Page {
  const { language } = shown
  const all = words(language)
  const t = all.status
  const lang = recordLanguage(language)
  const address = `/notater/${note.id}`
  return {
    title: t.renewTitle,
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: t.title, href: '/notater' },
      { label: note.title, href: address },
      { label: t.renewTitle },
    ],
    main: (
      <>
        <PageHeading kicker={<span lang={lang}>{note.title}</span>} title={t.renewTitle} lead={t.renewLead} />
        <NoteErrors shown={shown} />
        {!hasNews ? (
          <EmptyState
            heading={t.nothingNew}
            action={
              <ButtonLink kind="secondary" href={address}>
                {t.backToNote}
              </ButtonLink>
            }
          >
            {''}
          </EmptyState>
        ) : (
          <form method="post" action={`${address}/forny`}>
            <input type="hidden" name="fingerprint" value={fingerprint} />
            {news.map(({ kind, key, stored, fresh, goneSources, difference }) => {
              const id = partId(key)
              const edited = stored?.edited ?? undefined
              const heading = fresh?.heading ?? stored?.heading ?? partName((fresh ?? stored)?.generated ?? '', t.begins)
              return (
                <Section
                  key={key}
                  id={id}
                  heading={<span lang={lang}>{heading}</span>}
                  action={<StateTag tone={kind === 'gone' ? 'warning' : 'active'} word={t.kinds[kind]} />}
                >
                  <TextDifference lines={difference} words={t.difference} lang={lang} />
                  {goneSources.length > 0 && (
                    <>
                      <p>{t.goneSources}</p>
                      <ul>
                        {goneSources.map((source) => (
                          <li key={`${source.id}${source.field}`}>
                            {t.sourceKinds[source.kind]}: <span lang={lang}>{source.value}</span>
                          </li>
                        ))}
                      </ul>
                    </>
                  )}
                  {edited !== undefined && (
                    <>
                      <h3>{t.yours}</h3>
                      <div lang={lang}>
                        <Markdown headingLevel={4} text={edited} />
                      </div>
                      {kind !== 'same' && (
                        <ChoiceGroup
                          id={`${id}-valg`}
                          name={`choice ${key}`}
                          kind="radio"
                          label={t.choice}
                          choices={[
                            { value: 'keep', label: t.keep },
                            kind === 'gone' ? { value: 'remove', label: t.remove } : { value: 'take', label: t.take },
                          ]}
                          chosen={[shown.entered?.[`choice ${key}`]?.[0] ?? 'keep']}
                        />
                      )}
                    </>
                  )}
                </Section>
              )
            })}
            <Button>{t.takeOver}</Button>
          </form>
        )}
      </>
    ),
  }
}
