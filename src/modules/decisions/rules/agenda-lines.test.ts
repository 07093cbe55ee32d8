import { expect, it } from 'vitest'
import { type AgendaLine, agendaMarkdown, linesMissingIn } from './agenda-lines.ts'

const line: AgendaLine = {
  id: 'f1',
  text: 'Gladsaxe skriver et notat',
  open: true,
  responsible: 'Gladsaxe',
  organisation: 'Gladsaxe Kommune',
  person: null,
  dueOn: '2026-12-01',
  sourceOn: '2026-11-22',
  sourcePath: '/moeder/m#punkt-1',
  report: null,
}

const told = {
  heldOn: '2026-12-04',
  words: {
    due: (day: string) => `due ${day}`,
    overdue: (day: string) => `late ${day}`,
    agreed: (source: string, daysAgo: number) => `${source} ${daysAgo} days ago`,
  },
}

it.each<[Partial<AgendaLine>, string]>([
  [
    {},
    '1. Gladsaxe skriver et notat – **Gladsaxe Kommune** · late 01.12.2026 · [22.11.2026](/moeder/m?opfoelgning=f1#punkt-1) 12 days ago',
  ],
  [
    { organisation: null, person: 'Borgmesteren', dueOn: null },
    '1. Gladsaxe skriver et notat – **Gladsaxe, Borgmesteren** · [22.11.2026](/moeder/m?opfoelgning=f1#punkt-1) 12 days ago',
  ],
  [
    { organisation: null, responsible: null, dueOn: null, sourcePath: null },
    '1. Gladsaxe skriver et notat – [22.11.2026](/opfoelgning/f1) 12 days ago',
  ],
  [
    { report: 'På\nvej' },
    '1. Gladsaxe skriver et notat – **Gladsaxe Kommune** · late 01.12.2026 · [22.11.2026](/moeder/m?opfoelgning=f1#punkt-1) 12 days ago\n   - På vej',
  ],
  [
    { text: '# [x](javascript:y) *z*' },
    String.raw`1. \# \[x\](javascript:y) \*z\* – **Gladsaxe Kommune** · late 01.12.2026 · [22.11.2026](/moeder/m?opfoelgning=f1#punkt-1) 12 days ago`,
  ],
  [
    { dueOn: '2026-12-04', sourceOn: null },
    '1. [Gladsaxe skriver et notat](/moeder/m?opfoelgning=f1#punkt-1) – **Gladsaxe Kommune** · due 04.12.2026',
  ],
  [{ open: false }, ''],
])('%j', (change, markdown) => expect(agendaMarkdown([{ ...line, ...change }], told)).toBe(markdown))

it('keeps what is closed for a closed item, each numbered for itself', () => {
  const lines = [{ ...line, open: false, text: 'Lukket' }, line]
  expect(agendaMarkdown(lines, told)).toMatch(/^1\. Gladsaxe/)
  expect(agendaMarkdown(lines, told, 'closed')).toMatch(/^1\. Lukket/)
})

it('finds what an item does not say yet, whatever was written around it', () => {
  const other = { ...line, id: 'f2', text: 'Herlev *ringer*  til borgerne' }
  const lines = [line, other, { ...line, id: 'f3', text: 'Lukket', open: false }]
  expect(linesMissingIn(`Se her: ${agendaMarkdown([other], told)}`, lines, 'open')).toEqual([line])
  expect(linesMissingIn('', lines, 'closed').map(({ text }) => text)).toEqual(['Lukket'])
  expect(agendaMarkdown([line], told, 'open', 2)).toMatch(/^3\. Gladsaxe/)
})

it('knows a line again that somebody has reworded, and one that somebody wrote anew', () => {
  const drawn = agendaMarkdown([line], told)
  const reworded = drawn.replace(line.text, 'Notatet fra Gladsaxe er på vej')
  expect(reworded).not.toContain(line.text)
  expect(linesMissingIn(reworded, [line], 'open')).toEqual([])
  expect(linesMissingIn(`- ${line.text}, sagde formanden`, [line], 'open')).toEqual([])
  expect(linesMissingIn('', [line], 'open')).toEqual([line])
})
