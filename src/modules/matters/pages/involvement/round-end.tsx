import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { RoundView } from '../../queries/involvement/round-page.ts'
import { words } from '../words.ts'

/** Ends a round, and shows its outcome to everyone. */
export function RoundEnd({ view: { partnership, year, closed, published }, shown }: { readonly view: RoundView; readonly shown: Shown }) {
  const t = words(shown.language).round
  const path = `/klynger/${partnership.slug}/runder/${year}`
  return (
    <Section id="afslut" heading={t.closeRound}>
      {!closed && <p>{t.closeHelp}</p>}
      <p>{t.publishHelp}</p>
      <ButtonRow>
        {!closed && (
          <form method="post" action={`${path}/afslut`}>
            <Button kind="secondary">{t.closeRound}</Button>
          </form>
        )}
        <form method="post" action={`${path}/vis`}>
          <Button kind="secondary" name={published ? 'withdraw' : 'publish'} value="ja">
            {published ? t.withdraw : t.publish}
          </Button>
        </form>
      </ButtonRow>
    </Section>
  )
}
