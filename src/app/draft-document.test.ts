import { readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../modules/documents/formats/index.ts'
import { recognise } from '../modules/imports/rules/recognise.ts'
import { projectFolder } from '../platform/settings/project-folder.ts'
import { draftDocument } from './draft-document.ts'

const schema = JSON.parse(readFileSync(path.join(projectFolder, 'docs', 'draft.schema.json'), 'utf8')) as object

describe('what --json prints', () => {
  it.each(['md', 'docx', 'pdf'])('is of the documented shape for %s, and its spans point at words of its text', async (ending) => {
    const file = path.join(projectFolder, 'demo', 'same-paper', `paper.${ending}`)
    const reading = await readDocument(readFileSync(file), file)
    const recognised = recognise(reading)
    if ('refusal' in recognised) throw new Error(recognised.refusal.code)
    const printed = JSON.parse(JSON.stringify(await draftDocument(file, { reading, recognised }, 'da'))) as {
      text: string
      meeting: { place: string; places: Record<string, [number, number][]> }
    }
    const validate = new Ajv.Ajv2020({ strict: false }).compile(schema)
    expect(validate(printed), JSON.stringify(validate.errors)).toBe(true)
    const [[start, end] = [0, 0]] = printed.meeting.places['place'] ?? []
    expect(printed.text.slice(start, end)).toContain(printed.meeting.place.slice(0, 10))
  })

  it('says why a file gave no draft, in the words of the language', async () => {
    const printed = await draftDocument('findes-ikke.pdf', { refusal: { code: 'documents/encrypted' } }, 'da')
    expect(printed).toMatchObject({ version: 1, source: { name: 'findes-ikke.pdf' }, error: { code: 'documents/encrypted' } })
    expect((printed as { error: { message: string } }).error.message).toMatch(/adgangskode|krypteret/)
  })
})
