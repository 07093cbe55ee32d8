import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { nameOf, settle } from '../kernel/settled.ts'
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
    // @ts-expect-error nor what is nothing in a list, and what is null
    keptDrawing(({ said }: { readonly said: readonly (string | undefined)[] }) => <p>{said.map((word) => typeof word)}</p>),
    // @ts-expect-error nor what is drawn already
    keptDrawing(({ children }: { readonly children: ComponentChildren }) => <p>{children}</p>),
  ]
  expect(refused).toHaveLength(4)
})

it.each<readonly [string, Words, Words]>([
  ['words that look like another property', { said: 'a" by={"name":"b"}' }, { said: 'a', by: { name: 'b' } }],
  ['words that look like another language', { said: 'en said="a"' }, { said: 'a' }],
  ['words that look like the name of something settled', { said: nameOf(settle({ name: 'b' }))! }, { said: 'b' }],
  ['half a letter and its spelling', { said: '\ud83d' }, { said: '\\ud83d' }],
  ['nothing and the word for it', { said: 'undefined' }, { said: undefined as unknown as string }],
])('does not take %s for what was drawn before', (_, one, other) => {
  const { drawn, Said } = heard()
  renderToString(<Said {...one} />)
  renderToString(<Said {...other} />)
  expect(drawn).toEqual([one.said, other.said])
})

it('knows a settled value by its name: it does not change, and two that say the same are two', () => {
  const { drawn, Said } = heard()
  const by = settle({ name: 'Anna' })
  renderToString(<Said said="a" by={by} />)
  expect(() => Object.assign(by, { name: 'Bo' })).toThrow(TypeError)
  expect(renderToString(<Said said="a" by={by} />)).toContain('Anna')
  expect(drawn).toEqual(['a'])
  renderToString(<Said said="a" by={settle({ name: 'Anna' })} />)
  expect(drawn).toEqual(['a', 'a'])
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
