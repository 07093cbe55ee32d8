import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { ErrorSummary } from './error-summary.tsx'

describe('the error summary', () => {
  const errors = [
    { field: 'titel', message: 'Skriv en titel' },
    { field: 'dato', message: 'Vælg en dato' },
  ]
  it('links to the fields', () => expect(renderToString(<ErrorSummary errors={errors} />)).toContain('<a href="#titel">Skriv en titel</a>'))
  it('counts', () => expect(renderToString(<ErrorSummary errors={errors} />)).toContain('Der er 2 fejl'))
  it('is not there without errors', () => expect(renderToString(<ErrorSummary errors={[]} />)).toBe(''))
})
