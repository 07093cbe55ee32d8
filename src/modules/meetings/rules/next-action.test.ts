import { describe, expect, it } from 'vitest'
import { type ActionStanding, nextAction } from './next-action.ts'

const coming: ActionStanding = { heldOn: '2026-12-21', today: '2026-11-22', version: 0, mayPrepareAgenda: false, readsMinutes: false }
const secretary = (state: 'prepared' | 'begun' | 'ended') => ({ held: { mayHold: true, state }, mayPrepareAgenda: true })
const member = (state: 'prepared' | 'begun' | 'ended') => ({ held: { mayHold: false, state } })

describe('nextAction', () => {
  it.each<[string, Partial<ActionStanding>, ReturnType<typeof nextAction>]>([
    ['the secretariat prepares the agenda', secretary('prepared'), 'agenda'],
    ['… also when it is sent out, until the day', { ...secretary('prepared'), version: 2 }, 'agenda'],
    ['… holds the meeting on its day', { ...secretary('prepared'), version: 2, today: '2026-12-21' }, 'conduct'],
    ['… prepares still where nothing is sent out on the day', { ...secretary('prepared'), today: '2026-12-21' }, 'agenda'],
    ['… goes on with the meeting under way', { ...secretary('begun'), version: 1 }, 'conduct'],
    ['… goes on with the minutes when it is over', { ...secretary('ended'), version: 1 }, 'hand-over'],
    ['… reads the minutes when they are begun', { ...secretary('ended'), version: 1, readsMinutes: true }, 'minutes'],
    ['a chair looks at the agenda before it is sent out', { ...member('prepared'), mayPrepareAgenda: true }, 'agenda'],
    ['… and prepares by the page after', { ...member('prepared'), mayPrepareAgenda: true, version: 1 }, 'brief'],
    ['a member says whether they come', member('prepared'), 'answer'],
    ['… prepares when the agenda is there', { ...member('prepared'), version: 1 }, 'brief'],
    ['… follows the meeting', { ...member('begun'), version: 1 }, 'follow'],
    ['… waits for the minutes', { ...member('ended'), version: 1 }, undefined],
    ['everyone reads', { version: 3 }, undefined],
    ['… the minutes too', { version: 3, readsMinutes: true }, 'minutes'],
  ])('%s', (_what, standing, expected) => expect(nextAction({ ...coming, ...standing })).toBe(expected))
})
