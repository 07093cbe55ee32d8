import { Readable } from 'node:stream'
import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Download, Visit } from '../../../platform/http/doors.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import type { MadeFiles } from '../../../platform/files/made-files.ts'
import type { Page } from '../../../ui/page.ts'
import { mediaTypeOf } from '../../documents/rules/media-types.ts'
import type { Printer } from '../../documents/rules/printer.ts'
import { packagesInTheMaking } from '../commands/package/packages-in-the-making.ts'
import { writeArchive } from '../commands/package/write-archive.ts'
import { agendaDocument } from '../documents/package/agenda-document.ts'
import { packageFileName } from '../documents/package/package-file-name.ts'
import { type PackageView, showPackage } from '../pages/package/show-package.tsx'
import { packageContents } from '../queries/package/package-contents.ts'
import { packagePage } from '../queries/package/package-page.ts'
import { editionAsked } from '../rules/package/editions.ts'
import type { PackageContents } from '../rules/package/package-contents.ts'

export interface PackageRouteTools {
  readonly printer: Printer
  readonly made: MadeFiles
  readonly fileStore: FileStore
}

/** A meeting's papers, to be fetched. Permission is asked each time, also for what lies ready. */
export function packageRoutes(on: Doors<Page>, { printer, made, fileStore }: PackageRouteTools): void {
  const making = packagesInTheMaking({ printer, made })

  const page = { load: viewOf, draw: showPackage }
  on.page('/moeder/:id/pakke', page.load, page.draw)
  on.form(
    '/moeder/:id/pakke',
    async (sent) => {
      const word = sent.fields['udgave']?.[0]
      // It goes on after the answer; how it went is seen on the page.
      void making.make(await contentsOf(sent, word), sent.language).catch(() => undefined)
      // Without a fragment: a page at one is not fetched again, only scrolled.
      return `/moeder/${idFrom(sent.params['id'])}/pakke`
    },
    page,
  )

  on.file('/moeder/:id/pakke.pdf', async (visit) => {
    const contents = await contentsOf(visit)
    const key = await making.make(contents, visit.language)
    return download(contents, visit, 'pdf', made.stream(key))
  })
  on.file('/moeder/:id/pakke.docx', async (visit) => {
    const contents = await contentsOf(visit)
    return download(contents, visit, 'docx', Readable.from([await printer.word(agendaDocument(contents, visit.language))]))
  })
  on.file('/moeder/:id/pakke.zip', async (visit) => {
    const contents = await contentsOf(visit)
    return download(contents, visit, 'zip', await writeArchive({ printer, fileStore }, contents, visit.language))
  })

  async function viewOf({ context, params, language }: Visit): Promise<PackageView> {
    const view = await packagePage(context, { id: params['id'] ?? '', language })
    const states = await Promise.all(
      view.offered.map(async ({ edition, key }) => ({ edition, bytes: await made.find(key), making: making.find(key) })),
    )
    return { ...view, states }
  }
}

async function contentsOf({ context, params, query }: Visit, word = query['udgave']): Promise<PackageContents> {
  const edition = editionAsked(word)
  if (!edition) throw new NotFound('edition')
  return packageContents(context, { id: params['id'] ?? '', edition })
}

function download(contents: PackageContents, { language }: Visit, ending: string, content: Readable): Download {
  const name = packageFileName(contents, language, ending)
  return { name, mediaType: ending === 'zip' ? 'application/zip' : mediaTypeOf(name), content }
}
