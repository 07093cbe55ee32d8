import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { RoundView } from '../../queries/involvement/round-page.ts'
import { groupDecisions } from '../../rules/involvement/why-not-decide.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'

/** What was decided of the ideas, group by group; what is withheld is counted. */
export function RoundGroups({ view, shown }: { readonly view: RoundView; readonly shown: Shown }) {
  const { partnership, year, groups, inside } = view
  const all = words(shown.language)
  const t = all.round
  const lang = recordLanguage(shown.language)
  const named = groups.filter(({ title }) => title !== null)
  const { field, entry } = formReturned(shown, all)
  return (
    <Section id="grupper" heading={t.groups}>
      {groups.length === 0 && <p class="muted">{t.noGroups}</p>}
      {named.map(({ id, title, decision, reason, ideas, matterSlug }) => {
        const fields = [`decision-${id}`, `reason-${id}`] as const
        const failed = fields.some((name) => name === field)
        return (
          <div key={id} class="idea-group">
            <h3 lang={lang}>{title}</h3>
            <p>
              <StateTag
                tone={decision === 'taken-up' ? 'success' : decision ? 'neutral' : 'warning'}
                word={decision ? t.decisions[decision] : t.undecided}
              />{' '}
              <span class="muted">{t.count(ideas)}</span>
            </p>
            {reason && <p lang={lang}>{reason}</p>}
            {matterSlug && (
              <p>
                <Link href={`/sager/${matterSlug}`}>{t.toMatter}</Link>
              </p>
            )}
            {inside?.mayHold && !view.closed && (
              <Details summary={decision ? t.changeDecision(title ?? '') : t.decide(title ?? '')} open={failed}>
                <form method="post" action={`/klynger/${partnership.slug}/runder/${year}/beslut`}>
                  <input type="hidden" name="group" value={id} />
                  <SelectField
                    id={fields[0]}
                    label={t.decision}
                    none={t.chooseDecision}
                    {...entry(fields[0], decision)}
                    choices={groupDecisions.map((one) => ({ value: one, label: t.decisions[one] }))}
                  />
                  <TextAreaField id={fields[1]} label={t.reason} help={t.reasonHelp} rows={3} {...entry(fields[1], reason)} />
                  <Button kind="secondary">{t.saveDecision}</Button>
                </form>
              </Details>
            )}
          </div>
        )
      })}
      {groups.length > named.length && <p class="muted">{t.withheld(groups.length - named.length)}</p>}
    </Section>
  )
}
