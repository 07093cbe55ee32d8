import type { Language } from '../kernel/language.ts'
import { applyReference, previewReference } from '../modules/committees/index.ts'
import { effectiveChanges, identityOf, type ReferenceChange } from '../modules/committees/rules/reference-changes.ts'
import type { ReferenceFile } from '../modules/committees/rules/reference-tables.ts'
import { readSettings } from '../platform/settings/settings.ts'
import { machine, openInstallation } from './installation.ts'
import { readReferenceFiles } from './read-reference-files.ts'
import { sentenceOf } from './sentence-of.ts'
import type { texts as danish } from './texts.da.ts'

interface Asked {
  readonly language: Language
  readonly texts: typeof danish.commandLine
  readonly apply: boolean
}

/** Shows what the reference files would change, and with `apply` changes it. @returns the exit code */
export async function changeReference(places: readonly string[], { language, texts, apply }: Asked): Promise<number> {
  const files = await filesAt(places, texts)
  if (!files) return 1
  const { installation } = await openInstallation(readSettings())
  try {
    const context = installation.contextFor(machine)
    const preview = await previewReference(context, files)
    for (const fault of preview.faults) console.error(sentenceOf(fault, language))
    if (preview.faults.length > 0) {
      console.error(texts.reference.nothingDone)
      return 1
    }
    for (const change of preview.changes) console.log(lineOf(change, texts))
    const count = (kind: ReferenceChange['change']): number => preview.changes.filter(({ change }) => change === kind).length
    const counts = { added: count('added'), changed: count('changed'), ended: count('ended'), unlisted: count('unlisted') }
    console.log(texts.reference.counts({ ...counts, unchanged: preview.unchanged }))
    if (effectiveChanges(preview).length === 0) console.log(texts.reference.nothingToChange)
    else if (!apply) console.log(texts.reference.howToApply)
    else {
      await applyReference(context, files)
      console.log(texts.reference.applied)
    }
    return 0
  } finally {
    await installation.close()
  }
}

async function filesAt(places: readonly string[], texts: typeof danish.commandLine): Promise<ReferenceFile[] | undefined> {
  try {
    return await readReferenceFiles(places)
  } catch (error) {
    const { path: file, code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    console.error(texts.notFound({ file: file ?? places.join(' ') }))
    return undefined
  }
}

function lineOf({ table, change, row, fields }: ReferenceChange, texts: typeof danish.commandLine): string {
  const { tables, fields: names, words } = texts.reference
  const said = fields.map(({ field, from, to }) => `${names[field as keyof typeof names]}: ${from || '–'} → ${to || '–'}`)
  return [`${words[change]} ${tables[table]} ${identityOf(table, row)}`, ...said].join('; ')
}
