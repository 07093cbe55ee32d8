import { expect, it } from 'vitest'
import { onceFor } from './once-for.ts'
import { settle } from './settled.ts'

interface Line {
  readonly text: string
}

function joining() {
  const joined: string[] = []
  const join = onceFor(100, (...lines: readonly Line[]) => {
    const text = lines.map((line) => line.text).join()
    joined.push(text)
    return { text }
  })
  return { joined, join }
}

it('works once for the same settled values in the same order', () => {
  const { joined, join } = joining()
  const [a, b] = [settle({ text: 'a' }), settle({ text: 'b' })]
  expect([join(a, b), join(a, b), join(b, a), join(a)].map(({ text }) => text)).toEqual(['a,b', 'a,b', 'b,a', 'a'])
  expect(joined).toEqual(['a,b', 'b,a', 'a'])
})

it('works each time for values that may have changed', () => {
  const { join } = joining()
  const line = { text: 'a' }
  expect(join(line).text).toBe('a')
  line.text = 'b'
  expect(join(line).text).toBe('b')
})
