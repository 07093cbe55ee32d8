import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Markdown } from '../../../../ui/markdown.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { CaseView } from '../../queries/cases/case-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'

interface CaseNewsProps {
  readonly news: NonNullable<CaseView['news']>
  readonly path: string
  readonly shown: Shown
}

/** What the agenda says otherwise than when the case was written, and a choice for each part that somebody had edited. */
export function CaseNews({ news, path, shown }: CaseNewsProps) {
  const t = words(shown.language).cases
  return (
    <Notice tone="info" heading={t.changed}>
      <p>{t.changedHelp}</p>
      <form method="post" action={`${path}/nyt`}>
        <input type="hidden" name="fingerprint" value={news.fingerprint} />
        {news.changes.map(({ key, kind, fresh, stored }) => {
          const heading = fresh?.heading ?? stored?.heading ?? ''
          const edited = stored?.edited !== null && stored?.edited !== undefined
          return (
            <div key={key}>
              <p>
                <strong lang={recordLanguage(shown.language)}>{heading}</strong> {kind !== 'same' && t.newsKinds[kind]}
              </p>
              {fresh && (
                <Details summary={`${t.newText}: ${heading}`}>
                  <div lang={recordLanguage(shown.language)}>
                    <Markdown headingLevel={4} text={fresh.generated} />
                  </div>
                </Details>
              )}
              {edited && fresh && (
                <ChoiceGroup
                  id={`valg-${key}`}
                  name={`choice-${key}`}
                  kind="radio"
                  label={heading}
                  chosen={['keep']}
                  choices={[
                    { value: 'keep', label: t.keepMine },
                    { value: 'take', label: t.takeNew },
                  ]}
                />
              )}
            </div>
          )
        })}
        <Button>{t.renew}</Button>
      </form>
    </Notice>
  )
}
