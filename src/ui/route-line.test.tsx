import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { RouteLine, type RouteStop } from './route-line.tsx'

describe('a route line', () => {
  const stop: RouteStop = { name: 'Politisk klynge', state: 'here', when: '19. december 2026' }
  it('is a list with a name', () =>
    expect(renderToString(<RouteLine label="Sagens vej" stops={[stop]} />)).toMatch(/<ol[^>]*aria-label="Sagens vej"/))
  it('says in words where the matter is', () => expect(renderToString(<RouteLine label="x" stops={[stop]} />)).toContain('Her er sagen nu'))
  it('runs downwards when it is long', () => {
    const long = Array.from({ length: 6 }, () => stop)
    expect(renderToString(<RouteLine label="x" stops={long} />)).not.toContain('route-line-across')
  })
})
