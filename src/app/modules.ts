import type { Doors } from '../platform/http/doors.ts'
import type { Page } from '../ui/page.ts'
import { committeesRoutes } from '../modules/committees/routes.ts'
import { decisionsRoutes } from '../modules/decisions/routes.ts'
import { importsRoutes } from '../modules/imports/routes.ts'
import { meetingsRoutes } from '../modules/meetings/routes.ts'
import { mattersOfMeeting } from '../modules/matters/index.ts'
import { mattersRoutes } from '../modules/matters/routes.ts'
import { notesRoutes } from '../modules/notes/routes.ts'
import { oversightRoutes } from '../modules/oversight/routes.ts'
import { type PeopleTools, peopleRoutes } from '../modules/people/routes.ts'
import { publishingRoutes } from '../modules/publishing/routes.ts'
import type { Installation } from './installation.ts'

/** What is mounted, in order. */
export function mountModules(
  on: Doors<Page>,
  { fileStore, files, made, printer, settings }: Installation,
  papersArrived: () => void,
  people: PeopleTools,
): void {
  peopleRoutes(on, people)
  committeesRoutes(on)
  decisionsRoutes(on)
  meetingsRoutes(on, {
    fileStore,
    files,
    made,
    printer,
    origin: settings.address ?? `http://localhost:${settings.port}`,
    mailFrom: addressIn(settings.mail?.from),
    mailWritten: people.mailWritten,
    mattersOf: mattersOfMeeting,
  })
  importsRoutes(on, { fileStore, papersArrived })
  mattersRoutes(on, { printer })
  notesRoutes(on, { printer })
  publishingRoutes(on, { fileStore, providers: people.signIn.providers, mailWritten: people.mailWritten })
  oversightRoutes(on)
}

/** "samspil@example.dk" of "Samspil <samspil@example.dk>". */
function addressIn(from: string | undefined): string | undefined {
  return from && (/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim())
}
