import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { words } from './words.ts'

/** The question most people come with, asked at once. */
export function FrontSearch({ shown }: { readonly shown: Shown }) {
  const t = words(shown.language).front
  return (
    <form class="filters" role="search" aria-label={t.searchRegion} method="get" action="/soeg">
      <TextField id="q" type="search" label={t.searchLabel} help={t.searchHelp} />
      <Button icon="search">{t.searchButton}</Button>
    </form>
  )
}
