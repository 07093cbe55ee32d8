import { expect, it } from 'vitest'
import { checkOnTree } from './check-on-tree.ts'

const sound: Record<string, string> = {
  'src/kernel/actor.ts': "import { join } from './join.ts'\nexport const url = 'https://example.org/work/a'\n",
  'src/modules/imports/rules/personal-number.test.ts': "export const number = '010190-1234'\n",
  'demo/note.md': 'Mødet den 19. december 2022 kl. 9.15, EAN 5798009800275, tlf. 4454 5000.\n',
  'package-lock.json': '{ "packages": {} }\n',
  '../shared/seeds/000.txt': 'Klyngen blev enige om at se nærmere på de mange genindlæggelser inden sommeren.\n',
}
// Put together here, so that this file itself holds none of them.
const slash = String.fromCharCode(47)
const registry = ['https://registry.np', 'mjs.org/a'].join('')

const wrong: [what: string, files: Record<string, string>, said: string][] = [
  ['a path of a machine', { 'src/kernel/a.ts': `export const at = '${slash}home/anna/samspil'\n` }, 'a.ts:1 names a path of a machine'],
  ['a registry', { 'README.md': `Get it from ${registry}\n` }, 'README.md:1 names a package registry'],
  ['a CPR number', { 'demo/note.md': 'Borger 010190-1234\n' }, 'looks like a CPR number'],
  ['a CPR number without a hyphen', { 'demo/note.md': 'Borger 0101901234.\n' }, 'looks like a CPR number'],
  ['a replacement CPR number', { 'demo/note.md': 'Borger 610190 1234\n' }, 'looks like a CPR number'],
  [
    'a sentence of a seed',
    { 'demo/note.md': 'Her: klyngen blev ENIGE om,\nat se nærmere på de mange sager.\n' },
    'holds words of a seed document',
  ],
  ['a lock file that names addresses', { 'package-lock.json': `{\n"resolved": "${registry}"\n}\n` }, 'says where packages came from'],
]

it('finds nothing in a tree that is in order', () => {
  expect(checkOnTree('check-sources.mjs', sound)).toEqual({ passed: true, said: '✓  sources (lock file: 1 lines)\n' })
})

it.each(wrong)('finds %s', (_what, files, said) => {
  const outcome = checkOnTree('check-sources.mjs', { ...sound, ...files })
  expect(outcome.said).toContain(said)
  expect(outcome.passed).toBe(false)
})

it('says so when the seeds are not there', () => {
  const { '../shared/seeds/000.txt': _seed, ...without } = sound
  expect(checkOnTree('check-sources.mjs', without).said).toContain('nothing was compared')
})
