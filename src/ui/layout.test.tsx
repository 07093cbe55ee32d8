import { describe, expect, it } from 'vitest'
import { Layout, type LayoutProps } from './layout.tsx'
import { renderPage } from './render-page.ts'

const props: LayoutProps = {
  language: 'da',
  title: 'Møder',
  assets: { stylesheet: '/assets/samspil.1.css', icons: '/assets/icons.1.svg', favicon: '/assets/favicon.1.svg' },
  navigation: [
    { href: '/moeder', label: 'Møder', current: true },
    { href: '/udvalg', label: 'Udvalg' },
  ],
  languageSwitch: { href: '/moeder?sprog=en' },
  children: <h1>Møder</h1>,
}
const html = (more: Partial<LayoutProps> = {}) => renderPage(<Layout {...props} {...more} />)

describe('the layout', () => {
  it('names the page before the product', () => expect(html()).toContain('<title>Møder – Samspil</title>'))
  it('names only the product on the front page', () => expect(html({ title: undefined })).toContain('<title>Samspil</title>'))
  it('leads past the navigation', () => {
    expect(html()).toContain('href="#main-content"')
    expect(html()).toContain('<main id="main-content"')
  })
  it('marks where one is', () => expect(html()).toMatch(/<a href="\/moeder" aria-current="true"[^>]*>Møder/))
  it('offers the other language in its own words', () =>
    expect(html()).toContain('<a href="/moeder?sprog=en" lang="en" hreflang="en">English</a>'))
  it('keeps the query in the search field', () =>
    expect(html({ search: { action: '/soeg', query: 'a "b"' } })).toContain('value="a &quot;b&quot;"'))
  it('fetches itself again only when asked', () => {
    expect(html()).not.toContain('http-equiv')
    expect(html({ refreshSeconds: 2 })).toContain('<meta http-equiv="refresh" content="2"/>')
  })
})
