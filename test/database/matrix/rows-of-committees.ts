import { endExclusion } from '../../../src/modules/committees/commands/end-exclusion.ts'
import { excludePerson } from '../../../src/modules/committees/commands/exclude-person.ts'
import { loadReference } from '../../../src/modules/committees/commands/load-reference.ts'
import { exclusionsPage } from '../../../src/modules/committees/queries/exclusions-page.ts'
import { today } from './matrix-world.ts'
import { operators, secretaries } from './roles.ts'
import type { Rows } from './row.ts'

const emptyWorld = { name: 'empty', organisations: [], partnerships: [], committees: [], focusAreas: [], demoRoles: [] }

export const rows: Rows = {
  'committees.load-reference': { may: operators, run: (context) => loadReference(context, emptyWorld) },
  'committees.exclusions-page': {
    may: secretaries,
    run: (context, { slugs }, openness) => exclusionsPage(context, { slug: slugs[openness] }),
  },
  'committees.exclude-person': {
    may: secretaries,
    run: (context, { slugs, persons }, openness) =>
      excludePerson(context, { slug: slugs[openness], personId: persons.chair, reason: 'Inhabil', validFrom: today }),
  },
  'committees.end-exclusion': {
    may: secretaries,
    run: (context, { exclusion }) => endExclusion(context, { id: exclusion }),
  },
}
