import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const tree = mkdtempSync(join(tmpdir(), 'samspil-lint-'))
let found = new Map<string, string[]>()

/** Each line is a file of its own; the rule must speak up in it. */
const breaches: [rule: string, path: string, code: string][] = [
  ['no-restricted-globals', 'src/modules/people/rules/clock.ts', 'export const now = (): unknown => new Date()'],
  ['no-restricted-globals', 'src/modules/people/rules/stamp.ts', 'export const now = (): number => Date.now()'],
  ['no-restricted-properties', 'src/modules/people/rules/dice.ts', 'export const dice = (): number => Math.random()'],
  ['no-restricted-properties', 'src/kernel/dice.ts', 'export const dice = (): number => Math.random()'],
  ['no-default-export', 'src/kernel/whole.ts', 'export default 1'],
  ['no-explicit-any', 'src/kernel/loose.ts', 'export const loose = (given: any): unknown => given'],
  ['no-floating-promises', 'src/platform/floating.ts', 'export function start(): void { Promise.resolve(1) }'],
  ['no-misused-promises', 'src/platform/misused.ts', 'export const asked = (p: Promise<boolean>): number => (p ? 1 : 2)'],
  ['no-console', 'src/modules/people/queries/loud.ts', "export const loud = (): void => console.log('x')"],
  ['max-lines', 'src/kernel/long.ts', Array.from({ length: 301 }, (_, at) => `export const a${at} = ${at}`).join('\n')],
  ['label-has-associated-control', 'src/ui/field.tsx', 'export const Field = () => <label>Navn</label>'],
  ['alt-text', 'src/ui/image.tsx', 'export const Image = () => <img src="/a.png" />'],
  ['button-has-type', 'src/ui/button.tsx', 'export const Button = () => <button>Gem</button>'],
  ['no-danger', 'src/ui/raw.tsx', "export const Raw = () => <p dangerouslySetInnerHTML={{ __html: '' }} />"],
  ['no-focused-tests', 'src/kernel/only.test.ts', "import { expect, it } from 'vitest'\nit.only('x', () => expect(1).toBe(1))"],
  ['no-disabled-tests', 'src/kernel/skip.test.ts', "import { expect, it } from 'vitest'\nit.skip('x', () => expect(1).toBe(1))"],
]

const allowed: [path: string, code: string][] = [
  ['src/platform/log/log.ts', "export const log = (): void => console.log('x')"],
  ['tools/said.mjs', "console.log('x')"],
  ['src/platform/clock.ts', 'export const now = (): Date => new Date()'],
  ['src/ui/labelled.tsx', 'export const Labelled = () => <label for="name">Navn</label>'],
]

beforeAll(() => {
  copyFileSync(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'))
  copyFileSync(join(root, 'tsconfig.json'), join(tree, 'tsconfig.json'))
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  for (const [path, code] of [...breaches.map(([, at, written]) => [at, written] as const), ...allowed]) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), `${code}\n`)
  }
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json'], { cwd: tree, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] }
  found = new Map([...Map.groupBy(diagnostics, ({ filename }) => filename)].map(([path, all]) => [path, all.map(({ code }) => code)]))
})
afterAll(() => rmSync(tree, { recursive: true }))

it.each(breaches)('%s speaks up in %s', (rule, path) => {
  expect(found.get(path) ?? []).toContainEqual(expect.stringContaining(`(${rule})`))
})

it.each(allowed)('says nothing of %s', (path) => {
  expect(found.get(path) ?? []).toEqual([])
})
