import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { listings } from '../../rules/minutes/corrected-people.ts'
import { words } from '../words.ts'
import type { CommentedView } from './comment-list.tsx'
import { listingInWords } from './listing-in-words.ts'
import { minutesField } from './minutes-field.ts'

interface Drawn {
  readonly view: CommentedView
  readonly shown: Shown
}

/** Somebody who was listed wrongly, as they should have been, with the reason. */
export function CorrectAttendanceForm({ view, shown }: Drawn) {
  const t = words(shown.language).minutes
  const isThis = shown.entered?.['person'] !== undefined
  const field = (name: string) => (isThis ? minutesField(shown, name) : { value: '' })
  return (
    <Details summary={t.correctAttendance} open={isThis && shown.refusal !== undefined}>
      <p>{t.correctLead}</p>
      <form method="post" action={`/moeder/${view.meeting.id}/referat/ret-fremmoede`}>
        <input type="hidden" name="version" value={view.version ?? ''} />
        <SelectField
          id="person"
          label={t.correctPerson}
          none={t.choose}
          choices={view.content.people.map(({ personId, name }) => ({ value: personId, label: name }))}
          {...field('person')}
        />
        <SelectField
          id="listing"
          label={t.correctListing}
          none={t.choose}
          choices={listings.map((listing) => ({ value: listing, label: listingInWords(listing, shown.language) }))}
          {...field('listing')}
        />
        <TextAreaField id="reason-attendance" name="reason" label={t.correctReason} rows={2} {...field('reason')} />
        <ButtonRow>
          <Button kind="secondary">{t.correctAction}</Button>
        </ButtonRow>
      </form>
    </Details>
  )
}
