import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { iconNames } from '../icon-names.ts'
import { buildTheme } from './build.mjs'

let folder: string
let built: Awaited<ReturnType<typeof buildTheme>>
let css: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theme-'))
  built = await buildTheme(folder, { assetBase: '/a/' })
  css = await readFile(join(folder, basename(built.stylesheet)), 'utf8')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the built look', () => {
  it('says where it is, under a name that changes with its content', () => {
    expect(built.stylesheet).toMatch(/^\/a\/samspil\.[0-9a-f]{10}\.css$/)
    expect(built.icons).toMatch(/^\/a\/icons\.[0-9a-f]{10}\.svg$/)
  })

  it('is small', () => expect(gzipSync(css).length).toBeLessThan(40_000))

  it('has every file that it asks for', async () => {
    const files = await readdir(folder, { recursive: true })
    const wanted = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, path]) => path)
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((path) => !files.includes(path!))).toEqual([])
  })

  it('has every icon', async () => {
    const sprite = await readFile(join(folder, basename(built.icons)), 'utf8')
    expect(iconNames.filter((name) => !sprite.includes(`<symbol id="${name}"`))).toEqual([])
  })

  it('names all its colours, so that dark can change them', () => {
    const outsideTokens = css.replace(/:root\s*\{[^}]*\}/g, '')
    expect(outsideTokens.match(/#[0-9a-f]{3,8}\b/gi) ?? []).toEqual([])
  })

  it('asks for no motion, forced colours and print', () => {
    for (const mode of ['prefers-reduced-motion', 'forced-colors', 'prefers-color-scheme', 'print']) expect(css).toContain(mode)
  })
})
