import type { Actor, SystemActor } from '../kernel/actor.ts'
import { fileTools } from './file-tools.ts'
import { readingTools } from './paper-reader.ts'
import { printingTools } from './printing-tools.ts'
import type { Context } from '../platform/command/use-case.ts'
import { connectDatabase } from '../platform/database/connect.ts'
import { migrationsFolder } from '../platform/settings/project-folder.ts'
import { migrate } from '../platform/database/migrate.ts'
import { type FileStore, folderFileStore } from '../platform/files/file-store.ts'
import { type MadeFiles, madeFiles } from '../platform/files/made-files.ts'
import { createLog } from '../platform/log/log.ts'
import { type LiveHub, openLiveHub } from '../platform/live/live-hub.ts'
import type { Settings } from '../platform/settings/settings.ts'
import type { FileTools } from '../modules/documents/rules/file-tools.ts'
import type { Printer } from '../modules/documents/rules/printer.ts'
import type { PaperReader } from '../modules/imports/rules/paper-read.ts'

/** Everything that a running Samspil stands on; made once per process. */
export interface Installation {
  readonly settings: Settings
  readonly fileStore: FileStore
  readonly made: MadeFiles
  readonly reader: PaperReader
  readonly files: FileTools
  readonly printer: Printer
  /** What happens, for pages that are open, in whichever process it happens. */
  readonly live: LiveHub
  contextFor(actor: Actor): Context
  readonly close: () => Promise<void>
}

/** What the operator's own commands and the machine's own work are done as. */
export const machine: SystemActor = { kind: 'system', name: 'Samspil' }

/** Opens the installation, with its tables brought up to date. @returns also how many migrations that took */
export async function openInstallation(settings: Settings): Promise<{ installation: Installation; migrated: number }> {
  const database = await connectDatabase(settings, { onChange: tellOfDatabase })
  const migrated = await migrate(database.logins, migrationsFolder)
  const live = openLiveHub(database.logins.app, (error) => createLog('warn').warn({ err: error }, 'live updates pause'))
  const { reader, close } = readingTools()
  const opening = fileTools()
  const printing = printingTools(settings.filesFolder)
  return {
    migrated: migrated.length,
    installation: {
      settings,
      reader,
      files: opening.files,
      printer: printing.printer,
      fileStore: folderFileStore(settings.filesFolder),
      made: madeFiles(settings.filesFolder),
      live,
      contextFor: (actor) => ({ actor, now: new Date(), database }),
      close: async () => {
        await live.close()
        await close()
        await opening.close()
        await printing.close()
        await database.close()
      },
    },
  }
}

/** It is started again by itself; the operator is to know that it had to be. */
function tellOfDatabase(state: 'down' | 'up', error?: unknown): void {
  createLog('warn').warn({ ...(error !== undefined && { err: error }) }, `embedded database is ${state}`)
}
