import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { AssetsContext } from './assets.ts'
import { giverOf } from './giver-of.ts'
import { Icon } from './icon.tsx'
import { keptDrawing } from './kept-drawing.tsx'
import { LanguageContext, useLanguage } from './language-context.ts'

const GiveLanguage = giverOf(LanguageContext)
const GiveAssets = giverOf(AssetsContext)

interface Words {
  readonly said: string
  readonly by?: { readonly name: string }
}

function heard() {
  const drawn: string[] = []
  const Said = keptDrawing(({ said, by }: Words) => {
    drawn.push(said)
    return (
      <p lang={useLanguage()}>
        {said} {by && <b>{by.name}</b>} <Icon name="lock" />
      </p>
    )
  })
  return { drawn, Said }
}

it('draws the same once, and escapes it as ever', () => {
  const { drawn, Said } = heard()
  const page = () =>
    renderToString(
      <div>
        <Said said="<i>&" by={{ name: 'Anna' }} />
        <Said said="<i>&" />
      </div>,
    )
  const first = page()
  expect(first).toMatch(/^<div><p lang="da">&lt;i>&amp; <b>Anna<\/b> <svg.*<\/p><p lang="da">&lt;i>&amp; {2}<svg.*<\/p><\/div>$/)
  expect(page()).toBe(first)
  expect(drawn).toEqual(['<i>&', '<i>&'])
})

it('draws anew for another language and another look', () => {
  const { drawn, Said } = heard()
  const looks = { stylesheet: '/a.css', icons: '/other.svg', favicon: '/f.svg' }
  const pages = [
    <Said said="a" />,
    <GiveLanguage value="en">
      <Said said="a" />
    </GiveLanguage>,
    <GiveAssets value={looks}>
      <Said said="a" />
    </GiveAssets>,
  ].map((page) => renderToString(page))
  expect(pages[1]).toContain('lang="en"')
  expect(pages[2]).toContain('/other.svg#lock')
  expect(drawn).toHaveLength(3)
})

it('takes no properties that JSON would not tell apart', () => {
  const refused = [
    // @ts-expect-error a map's content is no part of its JSON
    keptDrawing(({ of }: { readonly of: ReadonlyMap<string, string> }) => <p>{of.size}</p>),
    // @ts-expect-error nor is what a function does
    keptDrawing(({ say }: { readonly say: () => string }) => <p>{say()}</p>),
    // @ts-expect-error nor what is drawn already
    keptDrawing(({ children }: { readonly children: ComponentChildren }) => <p>{children}</p>),
  ]
  expect(refused).toHaveLength(3)
})

it('leaves what is drawn after it its own context', () => {
  const { Said } = heard()
  const After = () => <i>{useContext(LanguageContext)}</i>
  expect(
    renderToString(
      <GiveLanguage value="en">
        <Said said="a" />
        <After />
      </GiveLanguage>,
    ),
  ).toMatch(/<i>en<\/i>$/)
})
