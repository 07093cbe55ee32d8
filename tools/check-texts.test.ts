import { expect, it } from 'vitest'
import { checkOnTree } from './check-on-tree.ts'

const rule = `// Aftale om sundhedsklynger 2021
export function whyNotAdd(late: boolean) {
  return late ? { code: 'people/too-late' } : undefined
}
`
const sound: Record<string, string> = {
  'src/modules/people/rules/why-not-add.ts': rule,
  'src/modules/people/rules/refusal-code.ts': "export type Code =\n  | 'people/too-late'\n",
  'src/modules/people/texts.da.ts': "export const da = {\n  'people/too-late': 'Fristen er overskredet.',\n}\n",
  'src/modules/people/texts.en.ts': "export const en = {\n  'people/too-late': ({ day }: Given) => `Too late, ${day}.`,\n}\n",
  'src/modules/imports/rules/lexicon/headings.ts': "export const headings = ['mødested', 'sagsfremstilling']\n",
  'src/kernel/name-key.ts': '// Åse og Aase er ens.\nexport const letters = /[a-zæøå]+/g\n',
}

const wrong: [what: string, files: Record<string, string>, said: string][] = [
  [
    'a code without a Danish sentence',
    { 'src/modules/people/texts.da.ts': 'export const da = {}\n' },
    'no sentence in src/modules/people/texts.da.ts',
  ],
  [
    'a code without an English sentence',
    { 'src/modules/people/texts.en.ts': 'export const en = {}\n' },
    'no sentence in src/modules/people/texts.en.ts',
  ],
  ['a code in two rules', { 'src/modules/people/rules/again.ts': rule }, 'people/too-late stands in 2 rules'],
  [
    'a sentence that nothing says',
    { 'src/modules/people/rules/why-not-add.ts': '', 'src/modules/people/rules/refusal-code.ts': '' },
    'that nothing says',
  ],
  [
    'a Danish word on a page',
    { 'src/modules/people/pages/person-page.tsx': 'export const a = <p>Møde</p>\n' },
    '"Møde" belongs in texts.*',
  ],
]

it('finds nothing in a tree that is in order', () => {
  expect(checkOnTree('check-texts.mjs', sound)).toEqual({ passed: true, said: '✓  texts\n' })
})

it.each(wrong)('finds %s', (_what, files, said) => {
  const outcome = checkOnTree('check-texts.mjs', { ...sound, ...files })
  expect(outcome.said).toContain(said)
  expect(outcome.passed).toBe(false)
})

it('prints each rule with its sentence, its place and its source', () => {
  expect(checkOnTree('rules.mjs', sound).said).toBe(
    'people/too-late · Fristen er overskredet. · src/modules/people/rules/why-not-add.ts:3 · Aftale om sundhedsklynger 2021\n',
  )
})
