import { describe, expect, it } from 'vitest'
import { galleryPages } from './gallery-pages.tsx'
import { renderPage } from '../../src/ui/render-page.ts'

const assets = { stylesheet: '/assets/s.css', icons: '/assets/i.svg', favicon: '/assets/f.svg' }
const pages = Object.entries(galleryPages(assets)).map(([name, page]) => [name, renderPage(page)] as const)

describe.each(pages)('the page "%s"', (_, html) => {
  it('has no inline style or script', () => expect(html).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/))

  it('has one h1', () => expect(html.match(/<h1[ >]/g)).toHaveLength(1))

  it('skips no level of heading', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    const main = levels.slice(levels.indexOf(1))
    main.forEach((level, at) => expect(level - (main[at - 1] ?? 0)).toBeLessThanOrEqual(1))
  })

  it('uses an id once', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('points only at what is there', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const pointers = [...html.matchAll(/\s(?:for|list|aria-labelledby|aria-describedby)="([^"]+)"/g)].flatMap(([, names]) =>
      names!.split(' '),
    )
    const anchors = [...html.matchAll(/<a[^>]*\shref="#([^"]+)"/g)].map(([, id]) => id!)
    expect([...pointers, ...anchors].filter((id) => !ids.has(id))).toEqual([])
  })
})

it('is in the language it was asked for', () => {
  const html = renderPage(galleryPages(assets, 'en').meeting!)
  expect(html).toMatch(/^<!doctype html><html lang="en">/)
  expect(html).toContain('Skip to content')
  expect(html).toContain('<a href="/sprog/en?retur=%2F" lang="da" hreflang="da">Dansk</a>')
  expect(html).toContain('19 December 2026, 9.15–11.15')
})
