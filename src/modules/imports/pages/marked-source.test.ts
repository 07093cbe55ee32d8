import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readDocument } from '../../documents/formats/index.ts'
import { textOf } from '../../documents/rules/content-tree.ts'
import { recognise } from '../rules/recognise.ts'
import { markedSource } from './marked-source.ts'

const papers = path.resolve(import.meta.dirname, '../../../../test/papers')

async function marked(name: string) {
  const { tree } = await readDocument(readFileSync(path.join(papers, name)), name)
  const reading = { format: 'text' as const, tree, properties: {} }
  const recognised = recognise(reading)
  if ('refusal' in recognised) throw new Error(recognised.refusal.code)
  const { draft } = recognised
  return { tree, draft, source: markedSource(tree, recognised.marks, draft, 'da') }
}

it.each(['cluster-minutes.md', 'sbsys-meeting.txt', 'gribskov.txt', 'region-midtjylland.html', 'word-tables.md'])(
  '%s: every word of the source is shown, once',
  async (name) => {
    const { tree, source } = await marked(name)
    const shown = tree.blocks.filter((block) => block.kind !== 'rule' && block.end > block.start)
    expect(source.blocks.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual(shown.map((block) => textOf(tree, block)))
  },
)

it('marks what is unplaced, whatever else claims it', async () => {
  const { draft, source } = await marked('gribskov.txt')
  const unplaced = source.blocks.flatMap(({ parts }) => parts.filter(({ mark }) => mark?.kind === 'unplaced').map(({ text }) => text))
  expect(draft.unplaced.length).toBeGreaterThan(0)
  expect(unplaced.join('').replace(/\s/g, '')).toBe(
    draft.unplaced
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
  )
})

it('has a place for every field that was read somewhere', async () => {
  const { draft, source } = await marked('cluster-minutes.md')
  const [date] = draft.meeting.places['date'] ?? []
  expect(source.placeOf(date!)).toEqual({ anchor: `kilde-${date![0]}`, place: 'linje 7' })
  expect(source.placeOf([1_000_000, 1_000_001])).toBeUndefined()
})

it('marks of running text only its beginning', async () => {
  const { draft, source } = await marked('cluster-minutes.md')
  const section = draft.items.flatMap(({ sections }) => sections).find(({ text }) => text.length > 200)
  const place = source.placeOf(section!.places['text']![0]!)
  const part = source.blocks.flatMap(({ parts }) => parts).find(({ mark }) => mark?.id === place?.anchor)
  expect(part?.text.length).toBeLessThan(60)
})
