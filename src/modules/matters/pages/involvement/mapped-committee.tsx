import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { MappingView } from '../../queries/involvement/mapping-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'

interface MappedCommitteeProps {
  readonly slug: string
  readonly entry: MappingView['mapped'][number]
  readonly shown: Shown
}

/** What belongs to one committee; a dissolved one names who follows it. */
export function MappedCommittee({ slug, entry: { committee, mappings, dissolved, successor }, shown }: MappedCommitteeProps) {
  const t = words(shown.language).involvement
  const action = `/organisationer/${slug}/inddragelse/fjern`
  const labels = mappings.map(({ focusArea, subject }) => focusArea ?? t.word(subject ?? ''))
  return (
    <div class="mapped-committee">
      <h3 lang={recordLanguage(shown.language)}>{committee.name}</h3>
      {dissolved && (
        <Notice tone="warning" heading={t.dissolved(committee.name)}>
          <p>{successor ? t.successor(successor.name) : t.noSuccessor}</p>
          {successor && (
            <form method="post" action={action}>
              {mappings.map(({ id }) => (
                <input key={id} type="hidden" name="mapping" value={id} />
              ))}
              <Button kind="secondary" name="successor" value="ja">
                {t.moveToSuccessor(successor.name)}
              </Button>
            </form>
          )}
        </Notice>
      )}
      <p lang={recordLanguage(shown.language)}>{labels.join(' · ')}</p>
      <Details summary={t.chosen(committee.name)}>
        <form method="post" action={action}>
          <ChoiceGroup
            id={`mapping-${committee.id}`}
            name="mapping"
            kind="checkbox"
            label={t.chosen(committee.name)}
            choices={mappings.map(({ id }, at) => ({ value: id, label: labels[at] ?? '' }))}
          />
          <Button kind="secondary">{t.remove}</Button>
        </form>
      </Details>
    </div>
  )
}
