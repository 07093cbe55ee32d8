import { expect, it } from 'vitest'
import { checkOnTree } from './check-on-tree.ts'

const installed = (license: string, where: 'dependencies' | 'devDependencies') => ({
  'package.json': JSON.stringify({ name: 'project', version: '1.0.0', private: true, [where]: { it: '1.0.0' } }),
  'node_modules/it/package.json': JSON.stringify({ name: 'it', version: '1.0.0', license }),
})

it.each(['MIT', 'MPL-2.0', '(MIT OR GPL-3.0)', '(MIT AND Zlib)'])('lets %s in', (license) => {
  expect(checkOnTree('check-licences.mjs', installed(license, 'dependencies'))).toEqual({ passed: true, said: '✓  licences\n' })
})

it.each(['GPL-3.0', 'AGPL-3.0', '(MIT AND GPL-2.0)', 'UNLICENSED', 'CC-BY-3.0'])('keeps %s out', (license) => {
  const { passed, said } = checkOnTree('check-licences.mjs', installed(license, 'dependencies'))
  expect(said).toContain('it@1.0.0 ships with the product under')
  expect(passed).toBe(false)
})

it('lets a list under CC-BY into the workshop only', () => {
  expect(checkOnTree('check-licences.mjs', installed('CC-BY-3.0', 'devDependencies')).passed).toBe(true)
})
