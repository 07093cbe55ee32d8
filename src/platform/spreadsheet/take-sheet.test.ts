import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { takeSheet } from './take-sheet.ts'

const whyNot = (trouble: string) => ({ code: `test/${trouble}` })

async function* files(...contents: readonly (string | Buffer)[]) {
  for (const content of contents) yield { name: 'opfølgning.csv', content: Readable.from([Buffer.from(content)]) }
}

it('takes the first file', async () => {
  expect(await takeSheet(files('Navn;Fra\nBorgmesteren i Furesø;2026', 'andet'), whyNot)).toEqual({
    fileName: 'opfølgning.csv',
    cells: [
      ['Navn', 'Fra'],
      ['Borgmesteren i Furesø', '2026'],
    ],
  })
})

it.each([
  ['no file', files(), 'missing'],
  ['an empty file', files(''), 'empty'],
  ['a large file', files(Buffer.alloc(5_000_001, 'a')), 'too-large'],
  ['no spreadsheet', files(Buffer.from([0, 1, 2, 0, 3])), 'not-a-spreadsheet'],
])('says in the caller’s words why it takes not %s', async (_, given, trouble) => {
  await expect(takeSheet(given, whyNot)).rejects.toMatchObject({ refusal: whyNot(trouble) })
})
