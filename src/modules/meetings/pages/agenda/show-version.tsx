import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { Button } from '../../../../ui/button.tsx'
import { formatDay, formatInstant } from '../../../../ui/dates.ts'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { VersionView } from '../../queries/agenda/version-page.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import { ChangeList } from './change-list.tsx'
import { TextChange } from './text-change.tsx'

/** One time that an agenda was sent out, and what is different from another. */
export function showVersion(view: VersionView, shown: Shown): Page {
  const { meeting, committee, version, reason, before, others, changes, texts } = view
  const { language } = shown
  const all = words(language)
  const t = all.agenda.version
  const name = all.titleOf(committee.name, formatDay(meeting.heldOn, language))
  return {
    title: `${t.title(version)}: ${name}`,
    about: { kind: 'meeting', id: meeting.id, committeeId: meeting.committeeId },
    section: 'committees',
    breadcrumb: meetingCrumbs(view, shown.language, { label: all.agenda.meeting.version(version) }),
    main: (
      <>
        <PageHeading
          kicker={name}
          title={t.title(version)}
          lead={t.sentBy(view.dispatchedByName, formatInstant(view.dispatchedAt, language))}
          facts={reason && <span>{all.agenda.dispatch.because(reason)}</span>}
          actions={
            <ButtonLink kind="secondary" href={`/moeder/${meeting.id}`}>
              {t.back}
            </ButtonLink>
          }
        />
        {before === undefined || !changes ? (
          <p>{t.first}</p>
        ) : (
          <Section id="aendringer" heading={t.heading(version, before)}>
            {changes.length === 0 ? <p>{t.none}</p> : <ChangeList changes={changes} shown={shown} />}
          </Section>
        )}
        {texts.length > 0 && (
          <Section id="tekster" heading={t.texts}>
            {texts.map((text, at) => (
              <section key={at} aria-labelledby={`tekst-${at}`}>
                <h3 id={`tekst-${at}`}>
                  {t.textOf(text.itemNumber, text.itemTitle)}: {text.heading ?? wordFor(all.sectionKinds, text.kind)}
                </h3>
                <TextChange before={text.before} after={text.after} shown={shown} />
              </section>
            ))}
          </Section>
        )}
        <p class="muted">{t.whole}</p>
        {/* The one before is compared with already. */}
        {others.length > 1 && (
          <form class="section" method="get" action={`/moeder/${meeting.id}/versioner/${version}`}>
            <div class="field-row">
              <SelectField
                id="med"
                label={t.compare}
                value={String(before ?? others[0])}
                choices={others.map((other) => ({ value: String(other), label: all.agenda.meeting.version(other) }))}
              />
              <Button kind="secondary">{t.show}</Button>
            </div>
          </form>
        )}
      </>
    ),
  }
}
