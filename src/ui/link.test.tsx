import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Link } from './link.tsx'

describe('a link', () => {
  it('goes where it may', () => expect(renderToString(<Link href="/a">A</Link>)).toBe('<a href="/a">A</a>'))
  it('is only words where it may not', () => expect(renderToString(<Link href="javascript:x">A</Link>)).toBe('<span>A</span>'))
})
