import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Timeline } from './timeline.tsx'

const linkIn = (title: string) =>
  /<a [^>]*>(.*?)<\/a>/
    .exec(renderToString(<Timeline entries={[{ day: '2026-05-06', title, href: '/moeder/1' }]} />))?.[1]
    ?.replace(/<[^>]*>/g, '')

it.each([
  ['Faglig klynge', 'Faglig klynge, 6. maj 2026'],
  ['Onsdag den 6. maj 2026', 'Onsdag den 6. maj 2026'],
])('lets the link to a meeting say its day once: %s', (title, spoken) => expect(linkIn(title)).toBe(spoken))

it.each([
  ['year', '2026'],
  ['month', 'maj'],
] as const)('stands under each %s', (by, heading) =>
  expect(renderToString(<Timeline by={by} entries={[{ day: '2026-05-06', title: 'Møde' }]} />)).toContain(`>${heading}</h3>`),
)
