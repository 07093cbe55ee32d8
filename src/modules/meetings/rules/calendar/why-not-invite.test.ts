import { describe, expect, it } from 'vitest'
import { whyNotInvite, whyNotSettleSender } from './why-not-invite.ts'

describe('members are invited', () => {
  it.each([
    ['planned', '2026-12-14', 3, undefined],
    ['agenda', '2026-11-22', 3, undefined],
    ['planned', '2026-11-21', 3, 'meetings/invite-over'],
    ['minutes', '2026-12-14', 3, 'meetings/invite-over'],
    ['cancelled', '2026-12-14', 3, 'meetings/invite-over'],
    ['planned', '2026-12-14', 0, 'meetings/invite-nobody'],
  ])('%s on %s, %i with an address: %s', (state, heldOn, reachable, code) =>
    expect(whyNotInvite({ state, heldOn }, { today: '2026-11-22', reachable })?.code).toBe(code),
  )
})

it.each([
  [undefined, undefined],
  ['sekretariatet@klyngen.example', undefined],
  ['sekretariatet', 'meetings/sender-address-wrong'],
])('the address %s: %s', (address, code) => expect(whyNotSettleSender(address)?.code).toBe(code))
