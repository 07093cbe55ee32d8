import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Language } from '../kernel/language.ts'
import { NotFound, Refused } from '../kernel/refusal.ts'
import { isUuid } from '../kernel/uuid.ts'
import { exportPackage, findLatestRecordedMeeting } from '../modules/meetings/index.ts'
import { type Edition, editions } from '../modules/meetings/rules/package/editions.ts'
import { packageFormOf } from '../modules/meetings/rules/package/package-form.ts'
import { readSettings } from '../platform/settings/settings.ts'
import { formatBytes } from '../ui/numbers.ts'
import { loadDemo } from './demo.ts'
import { type Installation, machine, openInstallation } from './installation.ts'
import { sentenceOf } from './sentence-of.ts'
import type { texts as danish } from './texts.da.ts'

interface Asked {
  readonly language: Language
  readonly texts: typeof danish.commandLine
  readonly meeting?: string | undefined
  readonly edition: string
  readonly demo: boolean
  readonly out?: string | undefined
}

/** Writes a meeting's papers into a file. It is written whole or not at all. @returns the exit code */
export async function exportFromCommandLine(asked: Asked): Promise<number> {
  const { texts, language, out } = asked
  const form = out === undefined ? undefined : packageFormOf(out)
  const edition = editions.find((one) => one === asked.edition)
  if (!edition) return say(texts.export.edition({ said: asked.edition }), 2)
  if (out === undefined || !form || (asked.meeting === undefined) === !asked.demo) return say(texts.export.wanted, 2)
  const { installation } = await openInstallation(readSettings())
  try {
    const id = asked.demo ? await latestOfDemo(installation, edition) : asked.meeting!
    if (id === undefined) return say(texts.export.noDemo, 1)
    if (!isUuid(id)) return say(texts.export.noMeeting({ id }), 1)
    const content = await exportPackage(installation, installation.contextFor(machine), { id, edition, form, language })
    await pipeline(content, createWriteStream(out))
    console.log(texts.exported({ file: out, size: formatBytes((await stat(out)).size, language) }))
    return 0
  } catch (error) {
    if (error instanceof NotFound) return say(texts.export.noMeeting({ id: asked.meeting ?? '' }), 1)
    if (error instanceof Refused) return say(sentenceOf(error.refusal, language), 1)
    const { code, message } = error as NodeJS.ErrnoException
    if (!['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'EROFS'].includes(code ?? '')) throw error
    if (code === 'ENOSPC') await rm(out, { force: true })
    return say(texts.export.notWritten({ file: out, reason: message }), 1)
  } finally {
    await installation.close()
  }
}

/** One that was written and sent out here, else the latest that a paper tells of. */
async function latestOfDemo(installation: Installation, edition: Edition): Promise<string | undefined> {
  if (installation.settings.demo) await loadDemo(installation, () => undefined)
  const db = installation.contextFor(machine).database.app
  const published = edition === 'public'
  return (
    (await findLatestRecordedMeeting(db, { dispatched: true, published })) ??
    (await findLatestRecordedMeeting(db, { dispatched: false, published }))
  )
}

function say(sentence: string, code: number): number {
  console.error(sentence)
  return code
}
