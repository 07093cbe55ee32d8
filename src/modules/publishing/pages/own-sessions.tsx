import type { Language } from '../../../kernel/language.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatInstant } from '../../../ui/dates.ts'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { Table } from '../../../ui/table.tsx'
import type { OwnView } from '../queries/own-page.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

type Session = OwnView['sessions'][number]

/** Where one is signed in, and the way out of one place and of all. */
export function OwnSessions({ sessions, language }: { readonly sessions: OwnView['sessions']; readonly language: Language }) {
  const t = words(language).own
  return (
    <Section id="sessioner" heading={t.sessions} lead={t.sessionsLead}>
      <Table
        caption={t.sessions}
        captionHidden
        rows={sessions}
        keyOf={({ id }) => id}
        columns={[
          {
            heading: t.place,
            rowHeading: true,
            cell: (session) => (
              <>
                {deviceIn(session)} {session.isThis && <StateTag word={t.thisOne} tone="active" />}
              </>
            ),
          },
          { heading: t.how, cell: ({ method }) => wordFor(t.methods, method) },
          { heading: t.since, cell: ({ createdAt }) => formatInstant(createdAt, language) },
          { heading: t.lastSeen, cell: ({ createdAt, lastSeenAt }) => formatInstant(lastSeenAt ?? createdAt, language) },
          {
            heading: t.end,
            cell: (session) => (
              <form method="post" action={`/min-side/sessioner/${session.id}/afslut`}>
                <Button kind="quiet">
                  {t.end}
                  <span class="sr-only"> {t.endOf(deviceIn(session))}</span>
                </Button>
              </form>
            ),
          },
        ]}
      />
      <form method="post" action="/min-side/log-ud-alle-steder">
        <ButtonRow>
          <Button kind="secondary">{t.everywhere}</Button>
        </ButtonRow>
      </form>
    </Section>
  )

  function deviceIn({ device: { browser, system } }: Session): string {
    if (browser && system) return t.device(browser, system)
    return browser ?? system ?? t.unknownDevice
  }
}
