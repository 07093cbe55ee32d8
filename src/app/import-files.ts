import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Language } from '../kernel/language.ts'
import { Refused } from '../kernel/refusal.ts'
import type { PaperRead } from '../modules/imports/rules/paper-read.ts'
import { publishMeeting } from '../modules/publishing/index.ts'
import { readSettings } from '../platform/settings/settings.ts'
import type { texts as danish } from './texts.da.ts'
import { draftDocument } from './draft-document.ts'
import { importFile } from './import-file.ts'
import { type Installation, machine, openInstallation } from './installation.ts'
import { listFiles } from './list-files.ts'
import { readingTools } from './paper-reader.ts'
import { sentenceOf } from './sentence-of.ts'

interface Wanted {
  readonly language: Language
  readonly texts: typeof danish.commandLine
  readonly dryRun: boolean
  readonly json: boolean
  readonly publish: boolean
}

type State = 'accepted' | 'known' | 'left' | 'failed'

interface Outcome {
  readonly state: State
  readonly line: string
  readonly read?: PaperRead | undefined
}

/** Files one after the other, each told of as soon as it is done; one that fails does not stop the others. @returns the exit code */
export async function importFiles(wantedFiles: readonly string[], wanted: Wanted): Promise<number> {
  const { texts } = wanted
  const files = await listFiles(wantedFiles)
  const importing = wanted.dryRun ? reading(wanted) : await recording(wanted)
  const counts: Record<State, number> = { accepted: 0, known: 0, left: 0, failed: 0 }
  const documents: object[] = []
  let interrupted = false
  process.once('SIGINT', () => {
    interrupted = true
  })

  for (const [at, file] of files.entries()) {
    if (interrupted) break
    const outcome = await importing.one(file).catch((error: NodeJS.ErrnoException): Outcome => {
      if (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'EISDIR')
        return { state: 'failed', line: texts.notFound({ file }) }
      throw error
    })
    counts[outcome.state]++
    console.error(files.length > 1 ? texts.progress({ done: at + 1, of: files.length, line: outcome.line }) : outcome.line)
    if (wanted.json) documents.push(await draftDocument(file, outcome.read, wanted.language))
  }
  await importing.close()
  if (wanted.json) console.log(JSON.stringify(files.length === 1 ? documents[0] : documents, null, 2))
  if (files.length > 1 && !wanted.dryRun) console.error(texts.summary(counts))
  if (interrupted) console.error(texts.interrupted)
  return counts.failed > 0 || interrupted ? 1 : 0
}

interface Importing {
  one(file: string): Promise<Outcome>
  readonly close: () => Promise<void>
}

/** Without a database: nothing is kept. */
function reading({ texts, language }: Wanted): Importing {
  const { reader, close } = readingTools()
  return {
    close,
    async one(file) {
      const read = await reader(await readFile(file), path.basename(file))
      if ('refusal' in read) return { state: 'failed', line: texts.failed({ file, reason: sentenceOf(read.refusal, language) }), read }
      return { state: 'accepted', line: told(texts, file, read), read }
    },
  }
}

async function recording(wanted: Wanted): Promise<Importing> {
  const { installation } = await openInstallation(readSettings())
  return { close: installation.close, one: (file) => record(installation, file, wanted) }
}

async function record(installation: Installation, file: string, { texts, language, publish, json }: Wanted): Promise<Outcome> {
  const imported = await importFile(installation, file)
  if (imported.state === 'known') {
    const read = json ? await installation.reader(await readFile(file), path.basename(file)) : undefined
    return { state: 'known', line: texts.known({ file }), read }
  }
  const { read } = imported
  if (imported.state === 'failed')
    return { state: 'failed', line: texts.failed({ file, reason: sentenceOf(imported.refusal, language) }), read }
  if (imported.state === 'left') return { state: 'left', line: texts.left({ file, reason: sentenceOf(imported.refusal, language) }), read }
  const line = texts.accepted({ line: told(texts, file, read), version: imported.version })
  if (!publish) return { state: 'accepted', line, read }
  try {
    await publishMeeting(installation.contextFor(machine), { meetingId: imported.meetingId })
    return { state: 'accepted', line, read }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { state: 'accepted', line: `${line}\n${texts.notPublished({ reason: sentenceOf(error.refusal, language) })}`, read }
  }
}

function told(texts: typeof danish.commandLine, file: string, read: PaperRead): string {
  if (!('recognised' in read)) return file
  const { draft } = read.recognised
  const what = [texts.kinds[draft.kind], draft.meeting.committee ?? texts.noCommittee, draft.meeting.date ?? texts.noDate].join(', ')
  return texts.recognised({ file, what, items: draft.items.length, doubts: draft.doubts.length })
}
