import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { type DifferenceLine, TextDifference } from './text-difference.tsx'

const words = { added: 'tilføjet', removed: 'fjernet', unchanged: (lines: number) => `${lines} uændrede` }
const same = (text: string): DifferenceLine => ({ kind: 'same', shape: 'paragraph', pieces: [{ kind: 'same', text }] })
const changed: DifferenceLine = {
  kind: 'changed',
  shape: 'point',
  pieces: [
    { kind: 'same', text: 'Fristen er ' },
    { kind: 'removed', text: '1' },
    { kind: 'added', text: '8' },
    { kind: 'same', text: '. <maj>' },
  ],
}

it('says in words what was added and removed', () => {
  const html = renderToString(<TextDifference lines={[changed]} words={words} />)
  expect(html).toContain('<del><span class="sr-only">fjernet: </span><span>1</span></del>')
  expect(html).toContain('<ins><span class="sr-only">tilføjet: </span><span>8</span></ins>')
  expect(html).toContain('. &lt;maj')
})

it('folds what stands far from any change', () => {
  const html = renderToString(
    <TextDifference
      lines={'abcdefg'
        .split('')
        .map(same)
        .concat(changed, ...'hi'.split('').map(same))}
      words={words}
    />,
  )
  expect(html).toContain('<summary>5 uændrede</summary>')
  expect(html.indexOf('>f<')).toBeGreaterThan(html.indexOf('</details>'))
})
