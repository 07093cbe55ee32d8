import { Refused } from '../../../kernel/refusal.ts'
import type { ArrivingFile, Doors, Upload, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { showCalendarFile } from '../pages/show-calendar-file.tsx'
import { calendarFromFile } from '../queries/calendar-from-file.ts'
import { planPage } from '../queries/plan-page.ts'

/** A whole municipality's meetings of many years are some megabytes. */
const largestInBytes = 20 * 1024 * 1024

/** A calendar from FirstAgenda becomes the address of a plan with its dates, to be looked through and saved there. */
export function calendarFileRoutes(on: Doors<Page>): void {
  const load = ({ context }: Visit) => planPage(context, {})
  on.page('/aar/firstagenda', load, showCalendarFile)
  on.upload(
    '/aar/firstagenda',
    async (upload: Upload) => {
      // Before the first byte is read: a stranger may not make the server work.
      await load(upload)
      const { written, fitted, coming, past, known } = await calendarFromFile(upload.context, { text: await firstText(upload.files) })
      const said = { kalender: written, nye: fitted, holdt: past, kendte: known, uden: coming - fitted }
      return `/aar/planlaeg?${new URLSearchParams(Object.entries(said).map(([name, value]) => [name, String(value)]))}`
    },
    { load, draw: showCalendarFile },
  )
}

/** A browser listens only when all that it sends has arrived, but only the first file is kept. */
async function firstText(files: AsyncIterable<ArrivingFile>): Promise<string> {
  let first: { readonly bytes: Buffer; readonly length: number } | undefined
  for await (const { content } of files) {
    const parts: Buffer[] = []
    let length = 0
    for await (const part of content) {
      length += (part as Buffer).length
      if (!first && length <= largestInBytes) parts.push(part as Buffer)
    }
    first ??= { bytes: Buffer.concat(parts), length }
  }
  if (!first || first.length === 0) throw new Refused({ code: 'meetings/calendar-file-missing' })
  if (first.length > largestInBytes) throw new Refused({ code: 'meetings/calendar-file-too-large' })
  return first.bytes.toString('utf8')
}
