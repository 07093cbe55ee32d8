import { expect, it } from 'vitest'
import { checkOnTree } from './check-on-tree.ts'

const sound: Record<string, string> = {
  'README.md': 'Samspil\n',
  'ARCHITECTURE.md': 'Rooms\n',
  'STYLE.md': 'Manners\n',
  'GLOSSARY.md': 'Words\n',
  'db/migrations/001-people.sql': '',
  'src/kernel/actor.ts': 'export interface Actor {}\n',
  'src/ui/theme/_page.scss': '',
  'src/modules/people/README.md': 'People\n',
  'src/modules/people/index.ts': '',
  'src/modules/people/texts.da.ts': '',
  'src/modules/people/rules/name-key.ts': 'export function nameKey() {}\n',
  'src/modules/people/rules/name-key.test.ts': '',
  'src/modules/people/queries/person-page.ts': 'export const personPage = 1\n',
  'src/modules/documents/README.md': 'Documents\n',
  'src/modules/documents/formats/index.ts': '',
  'src/modules/documents/formats/decode-text.ts': '',
  'src/modules/documents/rules/lexicon/months.ts': 'export function month() {}\n',
  'src/modules/documents/formats/docx/read-docx.ts': 'export function readDocx() {}\n',
}

const wrong: [what: string, files: Record<string, string>, said: string][] = [
  ['a document of 150 lines', { 'STYLE.md': 'line\n'.repeat(150) }, 'STYLE.md has 150 lines'],
  ['a room that src does not have', { 'src/lib/a.ts': '' }, 'no room called "lib"'],
  ['a module without a row', { 'src/modules/misc/README.md': '' }, '"misc" has no row'],
  ['a folder that a module does not have', { 'src/modules/people/views/a.ts': '' }, 'a module has no "views"'],
  ['a loose file in a module', { 'src/modules/people/person.ts': '' }, 'a module has no "person.ts"'],
  ['a module without README', { 'src/modules/decisions/index.ts': '' }, 'src/modules/decisions/README.md is missing'],
  ['a name that is not kebab-case', { 'src/kernel/nameKey.ts': '' }, '"nameKey.ts" is not kebab-case'],
  ['a vague file name', { 'src/kernel/date-utils.ts': '' }, '"utils" says nothing'],
  ['a vague export', { 'src/kernel/a.ts': 'export function meetingData() {}\n' }, '"meetingData" says nothing'],
  ['a file over 300 lines', { 'src/kernel/long.ts': '\n'.repeat(301) }, 'has 301 lines'],
  ['a tool of 100 lines', { 'tools/long.mjs': '\n'.repeat(100) }, 'a tool stays under 100'],
  ['a command under another name', { 'src/modules/people/commands/add-person.ts': 'export const add = 1\n' }, 'exports no addPerson'],
  ['a rule without a test', { 'src/modules/people/rules/age.ts': 'export function age() {}\n' }, 'age.ts has no test beside it'],
  ['a gap between migrations', { 'db/migrations/003-late.sql': '' }, 'number 2 was expected'],
]

it('finds nothing in a tree that is in order', () => {
  expect(checkOnTree('check-structure.mjs', sound)).toEqual({ passed: true, said: '✓  structure\n' })
})

it.each(wrong)('finds %s', (_what, files, said) => {
  const outcome = checkOnTree('check-structure.mjs', { ...sound, ...files })
  expect(outcome.said).toContain(said)
  expect(outcome.passed).toBe(false)
})

it('asks about a file over 150 lines, but does not fail', () => {
  const outcome = checkOnTree('check-structure.mjs', { ...sound, 'src/kernel/long.ts': '\n'.repeat(151) })
  expect(outcome.said).toContain('is it one thing?')
  expect(outcome.passed).toBe(true)
})
