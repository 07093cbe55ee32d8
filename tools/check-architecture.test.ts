import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import type { ICruiseResult } from 'dependency-cruiser'
import { afterEach, expect, it } from 'vitest'

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const trees: string[] = []
afterEach(() => trees.splice(0).forEach((tree) => rmSync(tree, { recursive: true })))

/** One wrong import per rule: file → what it imports. `type …` is a type-only import. */
const breaches: [rule: string, from: string, to: string][] = [
  ['everything-resolves', 'src/kernel/a.ts', './missing.ts'],
  ['kernel-stands-alone', 'src/kernel/a.ts', '../platform/clock.ts'],
  ['kernel-stands-alone', 'src/kernel/a.ts', 'listed'],
  ['kernel-stands-alone', 'src/kernel/a.ts', 'node:fs'],
  ['floor-knows-no-domain', 'src/platform/a.ts', '../modules/people/index.ts'],
  ['floor-knows-no-domain', 'src/ui/a.tsx', '../modules/people/rules/name.ts'],
  ['ui-does-no-io', 'src/ui/a.tsx', '../platform/clock.ts'],
  ['only-app-wires', 'src/modules/people/queries/a.ts', '../../../app/start.ts'],
  ['rules-are-pure', 'src/modules/people/rules/a.ts', '../repository/person.ts'],
  ['rules-are-pure', 'src/modules/people/rules/a.ts', 'type ../queries/person-page.ts'],
  ['rules-are-pure', 'src/modules/people/rules/a.ts', 'listed'],
  ['sql-only-in-repository', 'src/modules/people/commands/a.ts', '../../../platform/database/pool.ts'],
  ['sql-only-in-repository', 'src/modules/people/queries/a.ts', 'kysely'],
  ['repository-only-stores', 'src/modules/people/repository/a.ts', '../queries/person-page.ts'],
  ['routes-go-through-use-cases', 'src/modules/people/routes.ts', './repository/person.ts'],
  ['pages-only-show', 'src/modules/people/pages/a.tsx', '../queries/person-page.ts'],
  ['what-draws-does-no-io', 'src/modules/people/pages/a.tsx', 'node:fs'],
  ['use-cases-do-not-render', 'src/modules/people/queries/a.ts', '../pages/person-page.tsx'],
  ['doors-do-not-render', 'src/modules/people/index.ts', './pages/person-page.tsx'],
  ['texts-are-words', 'src/modules/people/texts.da.ts', './queries/person-page.ts'],
  ['module-doors', 'src/modules/meetings/queries/a.ts', '../../people/queries/person-page.ts'],
  ['module-doors', 'src/modules/meetings/pages/a.tsx', '../../people/kinds/office/kind.ts'],
  ['only-pages-speak', 'src/modules/people/queries/a.ts', '../texts.da.ts'],
  ['only-pages-speak', 'src/modules/people/queries/a.ts', '../texts/own.da.ts'],
  ['only-pages-speak', 'src/modules/people/kinds/index.ts', './office/texts.da.ts'],
  ['app-wires-at-the-doors', 'src/app/a.ts', '../modules/people/pages/person-page.tsx'],
  ['order-of-modules:people', 'src/modules/people/queries/a.ts', '../../meetings/index.ts'],
  ['plug-ins-stand-alone', 'src/modules/documents/formats/pdf/a.ts', '../docx/read-docx.ts'],
  ['plug-ins-reached-by-registry', 'src/modules/documents/commands/a.ts', '../formats/docx/read-docx.ts'],
  ['no-test-code-in-product', 'src/kernel/a.ts', '../../test/world/world.ts'],
  ['no-dev-dependency', 'src/platform/a.ts', 'workshop'],
  ['no-unlisted-dependency', 'src/platform/a.ts', 'unlisted'],
]

const allowed: [from: string, to: string][] = [
  ['src/kernel/a.ts', 'temporal-polyfill'],
  ['src/modules/people/pages/a.tsx', 'type ../queries/person-page.ts'],
  ['src/modules/meetings/rules/a.ts', '../../people/rules/name.ts'],
  ['src/modules/meetings/queries/a.ts', '../../people/index.ts'],
  ['src/modules/people/repository/a.ts', 'kysely'],
  ['src/modules/people/texts.en.ts', 'type ./texts.da.ts'],
  ['src/modules/people/texts.da.ts', './texts/own.da.ts'],
  ['src/modules/documents/formats/index.ts', './docx/read-docx.ts'],
  ['src/modules/meetings/pages/a.tsx', '../../people/texts.da.ts'],
  ['src/modules/meetings/pages/a.tsx', '../../people/kinds/index.ts'],
  ['src/modules/people/kinds/office/wording.ts', './texts.da.ts'],
  ['src/app/a.ts', '../modules/people/routes.ts'],
  ['src/kernel/a.test.ts', 'workshop'],
]

it.each(breaches)('%s: %s → %s', async (rule, from, to) => {
  expect(await violationsOf({ [from]: importing(to) })).toContain(rule)
})

it.each(allowed)('allowed: %s → %s', async (from, to) => {
  expect(await violationsOf({ [from]: importing(to) })).toEqual([])
})

it('no-cycles', async () => {
  expect(await violationsOf({ 'src/kernel/a.ts': importing('./b.ts'), 'src/kernel/b.ts': importing('type ./a.ts') })).toContain('no-cycles')
})

it('knows a breach of every rule', () => {
  const seen = new Set(['no-cycles', ...breaches.map(([rule]) => rule.split(':')[0])])
  expect(forbidden.map(({ name }: { name: string }) => name.split(':')[0]).filter((name: string) => !seen.has(name))).toEqual([])
})

it('gives every module a row that names only modules above it', () => {
  const { mayUse } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { mayUse: Record<string, string[]> }
  const order = Object.keys(mayUse)
  for (const [module, used] of Object.entries(mayUse)) expect(order.slice(0, order.indexOf(module))).toEqual(expect.arrayContaining(used))
})

const standing = [
  'src/platform/clock.ts',
  'src/platform/database/pool.ts',
  'src/app/start.ts',
  'test/world/world.ts',
  'src/modules/people/index.ts',
  'src/modules/people/routes.ts',
  'src/modules/people/texts.da.ts',
  'src/modules/people/texts/own.da.ts',
  'src/modules/people/rules/name.ts',
  'src/modules/people/kinds/index.ts',
  'src/modules/people/kinds/office/kind.ts',
  'src/modules/people/kinds/office/texts.da.ts',
  'src/modules/people/repository/person.ts',
  'src/modules/people/queries/person-page.ts',
  'src/modules/meetings/index.ts',
  'src/modules/documents/formats/docx/read-docx.ts',
]
const installed = ['listed', 'workshop', 'unlisted', 'kysely', 'temporal-polyfill']

async function violationsOf(files: Record<string, string>): Promise<string[]> {
  const tree = mkdtempSync(join(tmpdir(), 'samspil-architecture-'))
  trees.push(tree)
  const listed = { listed: '1', kysely: '1', 'temporal-polyfill': '1' }
  const all: Record<string, string> = {
    ...Object.fromEntries(standing.map((path) => [path, 'export const stands = true'])),
    'src/modules/people/pages/person-page.tsx': 'export const page = () => <h1 lang="da">Person</h1>',
    ...Object.fromEntries(installed.map((name) => [`node_modules/${name}/index.js`, 'module.exports = {}'])),
    ...Object.fromEntries(installed.map((name) => [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })])),
    'package.json': JSON.stringify({ name: 'tree', type: 'module', dependencies: listed, devDependencies: { workshop: '1' } }),
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), content)
  }
  const { output } = await cruise(['src', 'test'], { ...options, baseDir: tree, ruleSet: { forbidden }, validate: true })
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name)
}

function importing(what: string): string {
  return what.startsWith('type ')
    ? `import type * as it from '${what.slice(5)}'\nexport type { it }`
    : `import * as it from '${what}'\nexport { it }`
}
