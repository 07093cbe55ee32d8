import { delegateRights } from '../../../src/modules/people/commands/delegate-rights.ts'
import { takeDemoRole } from '../../../src/modules/people/commands/take-demo-role.ts'
import { withdrawDelegation } from '../../../src/modules/people/commands/withdraw-delegation.ts'
import { delegationPage } from '../../../src/modules/people/queries/delegation-page.ts'
import { today } from './matrix-world.ts'
import { none, only, persons } from './roles.ts'
import type { Rows } from './row.ts'

export const rows: Rows = {
  'people.take-demo-role': { may: none, run: (context) => takeDemoRole(context, { slug: 'secretariat', demo: false }) },
  'people.delegation-page': { may: persons, run: (context) => delegationPage(context, undefined) },
  'people.delegate-rights': {
    may: persons,
    refused: { 'reader-elsewhere': 'people/delegate-is-oneself' },
    run: (context, world) => delegateRights(context, { toPersonId: world.persons['reader-elsewhere'], validFrom: today, validTo: today }),
  },
  'people.withdraw-delegation': {
    may: only('secretary', 'delegate'),
    run: (context, world) => withdrawDelegation(context, { id: world.delegation }),
  },
}
