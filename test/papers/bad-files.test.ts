import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/modules/documents/formats/index.ts'
import { visibleCharacters } from '../../src/modules/documents/rules/content-tree.ts'
import { Unreadable } from '../../src/modules/documents/rules/reading.ts'
import { recognise } from '../../src/modules/imports/rules/recognise.ts'
import { forgiven, refused, scriptMark, unreadable } from './bad-files.ts'

describe('bad files', () => {
  it.each(unreadable)('$fileName is refused with its reason', { timeout: 60_000 }, async ({ fileName, codes, bytes }) => {
    const reason = await readDocument(await bytes(), fileName).then(() => 'read', (error: unknown) => (error instanceof Unreadable ? error.refusal.code : String(error)))
    expect(codes).toContain(reason)
  })

  it.each(refused)('$fileName is refused: $code', async ({ fileName, code, bytes }) => {
    const recognition = recognise(await readDocument(bytes(), fileName))
    expect('refusal' in recognition ? recognition.refusal.code : 'recognised').toBe(code)
  })

  it.each(forgiven)('$fileName is read all the same', async ({ fileName, committee, items, bytes }) => {
    const reading = await readDocument(await bytes(), fileName)
    const recognition = recognise(reading)
    if ('refusal' in recognition) throw new Error(recognition.refusal.code)
    const { draft } = recognition
    expect([draft.meeting.committee, draft.items.length, draft.counts.read]).toEqual([committee, items, visibleCharacters(reading.tree.text)])
    expect(reading.tree.text).not.toContain(scriptMark)
  })
})
