import type { RouteStop } from '../../src/ui/route-line.tsx'
import { SectorMark } from '../../src/ui/sector-mark.tsx'

/** A matter half way. */
export const stops: readonly RouteStop[] = [
  {
    name: 'Fagligt-strategisk klynge',
    href: '/moeder/40',
    when: '23. november 2026',
    state: 'past',
    outcome: 'Anbefalet',
    mark: <SectorMark sector="region" />,
  },
  { name: 'Politisk klynge', href: '/moeder/42', when: '19. december 2026', state: 'here', outcome: 'Tiltrådt med bemærkning' },
  { name: 'Social- og sundhedsudvalget, Gladsaxe', when: '3. februar 2027', state: 'planned', mark: <SectorMark sector="municipality" /> },
  { name: 'Sundhedssamarbejdsudvalget', when: '4. marts 2027', state: 'planned' },
]
