import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/modules/documents/formats/index.ts'
import { recognise } from '../../src/modules/imports/rules/recognise.ts'
import { itemsFromDraft } from '../../src/modules/imports/rules/review/version-from-draft.ts'
import { projectFolder } from '../../tools/places.mjs'

/** What would stand in the record: no places in the source, which differ by format. */
async function recordOf(ending: string) {
  const file = `paper.${ending}`
  const reading = await readDocument(fs.readFileSync(path.join(projectFolder, 'demo', 'same-paper', file)), file)
  const recognition = recognise(reading)
  if ('refusal' in recognition) throw new Error(recognition.refusal.code)
  const { draft } = recognition
  const bare = JSON.parse(JSON.stringify({ meeting: draft.meeting, followUps: draft.followUps }, (key, value) => (key === 'places' ? undefined : value)))
  return { kind: draft.kind, ...bare, items: itemsFromDraft(draft), unplaced: draft.unplaced.length }
}

describe('the same paper as Markdown, DOCX and PDF', () => {
  it.each(['docx', 'pdf'])('gives the same record as %s', async (ending) => {
    const markdown = await recordOf('md')
    expect(markdown.items.length).toBeGreaterThan(5)
    expect(await recordOf(ending)).toEqual(markdown)
  })
})
