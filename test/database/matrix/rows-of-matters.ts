import { beginMatter } from '../../../src/modules/matters/commands/begin-matter.ts'
import { changeMatter } from '../../../src/modules/matters/commands/change-matter.ts'
import { endMatter } from '../../../src/modules/matters/commands/end-matter.ts'
import { followMatter } from '../../../src/modules/matters/commands/follow-matter.ts'
import { linkItem } from '../../../src/modules/matters/commands/link-item.ts'
import { planTreatment } from '../../../src/modules/matters/commands/plan-treatment.ts'
import { settleTreatments } from '../../../src/modules/matters/commands/settle-treatments.ts'
import { matterFormPage } from '../../../src/modules/matters/queries/matter-form-page.ts'
import { mattersOfMeeting } from '../../../src/modules/matters/queries/matters-of-meeting.ts'
import { matterPage } from '../../../src/modules/matters/queries/matter-page.ts'
import { mattersPage } from '../../../src/modules/matters/queries/matters-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import type { MatrixWorld } from './matrix-world.ts'
import { and, closedReaders, everyone, except, only, persons, publishers, readers } from './roles.ts'
import type { Openness, Rows } from './row.ts'

const tell = () => ({ da: 'Der er nyt i en sag', en: 'There is something new in a matter' })

/** A matter of the cluster to which both municipalities belong; the open one is treated by what is published. */
async function treated({ database, now }: Context, world: MatrixWorld, openness: Openness): Promise<{ slug: string; treatment: string }> {
  const slug = `genindlaeggelser-${openness}`
  const matter = await database.app
    .insertInto('matters.matter')
    .values({ slug, title: 'Genindlæggelser', partnership_id: world.partnership, created_at: now, created_by_name: 'Sekretariatet' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await database.app
    .insertInto('matters.treatment')
    .values({
      matter_id: matter.id,
      committee_id: world.committees[openness],
      committee_name: 'Udvalget',
      stage: 1,
      held_on: '2023-03-15',
      item_id: world.items[openness],
      meeting_id: world.meetings[openness],
      source: 'agenda',
      state: 'held',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { slug, treatment: id }
}

/** Secretaries of a committee that treats it, and coordinators of every party. */
const keepers = and(publishers, only('coordinator-elsewhere'))
/** Beside them who reads the committee's meetings, and the parties' own people. */
const partiesToo = and(keepers, readers, only('reader-elsewhere'))

export const rows: Rows = {
  'matters.matters-of-meeting': { may: everyone, run: (context, { meetings }, openness) => mattersOfMeeting(context, meetings[openness]) },
  'matters.matters-page': { may: everyone, run: (context) => mattersPage(context, { all: true }) },
  'matters.matter-page': {
    may: { open: everyone, closed: partiesToo },
    showsClosedTo: { open: [], closed: closedReaders },
    run: async (context, world, openness) => matterPage(context, { slug: (await treated(context, world, openness)).slug }),
  },
  'matters.matter-form-page': {
    may: and(publishers, only('secretary-elsewhere', 'coordinator-elsewhere')),
    run: (context) => matterFormPage(context, {}),
  },
  'matters.begin-matter': {
    may: only('system', 'coordinator', 'coordinator-elsewhere'),
    run: (context, { partnership }) =>
      beginMatter(context, {
        title: 'Fælles blodprøver',
        summary: '',
        partnershipId: partnership,
        focusAreaId: undefined,
        open: true,
        references: '',
        itemId: undefined,
      }),
  },
  'matters.change-matter': {
    may: keepers,
    run: async (context, world, openness) =>
      changeMatter(context, {
        slug: (await treated(context, world, openness)).slug,
        revision: 1,
        title: 'Færre genindlæggelser',
        summary: '',
        focusAreaId: undefined,
        open: true,
        references: 'SBSYS, 23/4636',
      }),
  },
  'matters.end-matter': {
    may: keepers,
    run: async (context, world, openness) =>
      endMatter(context, { slug: (await treated(context, world, openness)).slug, because: 'Indført overalt', tell }),
  },
  'matters.follow-matter': {
    may: { open: persons, closed: except(partiesToo, 'system') },
    run: async (context, world, openness) => followMatter(context, { slug: (await treated(context, world, openness)).slug, follow: true }),
  },
  'matters.plan-treatment': {
    may: keepers,
    run: async (context, world, openness) =>
      planTreatment(context, {
        slug: (await treated(context, world, openness)).slug,
        committeeId: world.committees.ofPartnership,
        committeeName: '',
        stage: 2,
        plannedOn: '2023-06-14',
        heldOn: '',
        outcome: '',
        tell,
      }),
  },
  'matters.settle-treatments': {
    may: keepers,
    run: async (context, world, openness) => {
      const { slug, treatment } = await treated(context, world, openness)
      await settleTreatments(context, { slug, ids: [treatment], stand: false })
    },
  },
  'matters.link-item': {
    may: keepers,
    run: async (context, world, openness) => {
      const { slug, treatment } = await treated(context, world, openness)
      await context.database.app.updateTable('matters.treatment').set({ item_id: null }).where('id', '=', treatment).execute()
      await linkItem(context, { slug, itemId: world.items.open, tell })
    },
  },
}
