import { expect, it } from 'vitest'
import type { MatterView } from '../queries/matter-page.ts'
import { waitingSentences } from './waiting-sentences.ts'

it('says who waits for whom; a committee to which the route comes back does not wait for itself', () => {
  const treatments = [
    { id: '1', committeeName: 'Politisk' },
    { id: '2', committeeName: 'Faglig' },
    { id: '3', committeeName: 'Politisk' },
  ] as unknown as MatterView['treatments']
  const waiting = [
    { id: '1', waitsFor: [] },
    { id: '2', waitsFor: ['Politisk'] },
    { id: '3', waitsFor: ['Politisk', 'Faglig'] },
  ] as unknown as MatterView['waiting']
  expect(waitingSentences({ treatments, waiting }, 'da')).toEqual([
    'Politisk er den næste.',
    'Faglig venter på Politisk.',
    'Politisk venter på Faglig.',
  ])
})
