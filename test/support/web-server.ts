import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Installation } from '../../src/app/installation.ts'
import { fileTools } from '../../src/app/file-tools.ts'
import { readingTools } from '../../src/app/paper-reader.ts'
import { printingTools } from '../../src/app/printing-tools.ts'
import { sendWaitingMail } from '../../src/app/send-waiting-mail.ts'
import { createWeb } from '../../src/app/web.tsx'
import { folderFileStore } from '../../src/platform/files/file-store.ts'
import { madeFiles } from '../../src/platform/files/made-files.ts'
import { openLiveHub } from '../../src/platform/live/live-hub.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import { ensureBuilt } from '../../tools/ensure-built.mjs'
import { projectFolder } from '../../tools/places.mjs'
import type { TestDatabase } from './database.ts'

export interface WebServer {
  /** Without a slash at its end. */
  readonly address: string
  readonly installation: Installation
  /** What went into the log, line by line. */
  readonly log: readonly string[]
  readonly stop: () => Promise<void>
}

/** The whole web server as an operator starts it, on a free port and a test database. */
export async function startWeb(database: TestDatabase, variables: Readonly<Record<string, string>> = {}, port = 0): Promise<WebServer> {
  if (!existsSync(path.join(projectFolder, 'dist', 'assets.json'))) await ensureBuilt()
  const varFolder = mkdtempSync(path.join(os.tmpdir(), 'samspil-web-'))
  const settings = readSettings({ SAMSPIL_DEMO: 'off', ...variables, SAMSPIL_VAR: varFolder, HOST: '127.0.0.1', PORT: '0' })
  const { reader, close } = readingTools()
  const opening = fileTools()
  const printing = printingTools(settings.filesFolder)
  const live = openLiveHub(database.logins.app)
  const installation: Installation = {
    settings,
    live,
    reader,
    printer: printing.printer,
    files: opening.files,
    fileStore: folderFileStore(settings.filesFolder),
    made: madeFiles(settings.filesFolder),
    contextFor: (actor) => ({ actor, now: new Date(), database }),
    close,
  }
  const lines: string[] = []
  const log = createLog('warn', (line) => lines.push(line))
  const sending = sendWaitingMail(installation, log)
  const web = await createWeb(installation, { log, papersArrived: () => {}, mailWritten: sending?.wake })
  await web.listen({ port, host: '127.0.0.1' })
  return {
    address: `http://127.0.0.1:${(web.server.address() as AddressInfo).port}`,
    installation,
    log: lines,
    stop: async () => {
      await web.close()
      await live.close()
      await sending?.stop()
      await close()
      await opening.close()
      await printing.close()
      rmSync(varFolder, { recursive: true, force: true })
    },
  }
}

/** For those who must name the address before the server is there. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
