import { beforeAll, describe, expect, it } from 'vitest'
import { NotFound, NotPermitted } from '../../src/kernel/refusal.ts'
import { meetingPage } from '../../src/modules/meetings/queries/meeting-page.ts'
import { accessPage } from '../../src/modules/oversight/queries/access-page.ts'
import type { ObjectWithAccess } from '../../src/modules/oversight/rules/object-access.ts'
import { committeePage } from '../../src/modules/publishing/queries/committee-page.ts'
import { contactPage } from '../../src/modules/publishing/queries/contact-page.ts'
import { personPage } from '../../src/modules/publishing/queries/person-page.ts'
import type { Context } from '../../src/platform/command/use-case.ts'
import { testDatabase } from '../support/database.ts'
import { papersIn } from '../support/papers-in.ts'
import { makeMatrixWorld, type MatrixWorld, now, secretWord } from './matrix/matrix-world.ts'
import { persons, type Role, roles } from './matrix/roles.ts'
import { type Openness, opennesses } from './matrix/row.ts'

const database = testDatabase()
const papers = papersIn(() => ({ actor: { kind: 'system', name: 'Samspil' }, now, database }))
let world: MatrixWorld

beforeAll(async () => {
  world = await makeMatrixWorld(database, papers)
  // The one is known to everyone, the other to their committee.
  await database.app.updateTable('people.person').set({ public_since: now }).where('id', '=', world.persons.chair).execute()
  await database.app
    .insertInto('committees.membership')
    .values({ committee_id: world.committees.closed, person_id: world.persons.member, capacity: 'member', valid_from: '2022-07-01' })
    .execute()
})

interface Asked {
  readonly id: (openness: Openness) => string
  /** What the product shows, as its reader gets it. */
  readonly show: (context: Context, openness: Openness) => Promise<unknown>
  /** Whether what was shown holds the object itself. */
  readonly holds?: (shown: unknown) => boolean
}

const objects: Readonly<Record<ObjectWithAccess, Asked>> = {
  committee: { id: (at) => world.committees[at], show: (context, at) => committeePage(context, { slug: world.slugs[at] }) },
  meeting: {
    id: (at) => world.meetings[at],
    show: (context, at) => meetingPage(context, { id: world.meetings[at] }),
    // Of an announced one that is not published, everyone is told the day: that is not to see it.
    holds: (shown) => !(shown as { onlyDay: boolean }).onlyDay,
  },
  item: {
    id: (at) => world.items[at],
    show: (context, at) => meetingPage(context, { id: world.meetings[at] }),
    holds: (shown) => (shown as { items: { id: string }[] }).items.some(({ id }) => Object.values(world.items).includes(id)),
  },
  person: { id: personOf, show: (context, at) => personPage(context, { id: personOf(at) }) },
  contact: { id: personOf, show: (context, at) => contactPage(context, { id: personOf(at) }) },
}

function personOf(openness: Openness): string {
  return world.persons[openness === 'open' ? 'chair' : 'member']
}

describe.each(Object.entries(objects))('who can see a %s', (kind, asked) => {
  it.each(opennesses)('is told as the queries decide: %s', (openness) =>
    expect(toldAsShown(database, kind as ObjectWithAccess, asked, openness)).resolves.toBeUndefined(),
  )

  if (kind === 'meeting' || kind === 'item')
    it.each(opennesses)('is told so also when only the day is public: %s', (openness) =>
      database.rolledBack(async (rolled) => {
        await rolled.app
          .updateTable('meetings.meeting')
          .set({ announced_at: now, published_at: null })
          .where('id', '=', world.meetings[openness])
          .execute()
        await expect(toldAsShown(rolled, kind, asked, openness)).resolves.toBeUndefined()
      }),
    )
})

async function toldAsShown(at: Context['database'], kind: ObjectWithAccess, { id, show, holds }: Asked, openness: Openness): Promise<void> {
  const told = await accessPage({ actor: world.actors.operator, now, database: at }, { kind, id: id(openness) })
  const shown = {} as Record<Role, { sees: boolean; seesClosed: boolean }>
  for (const role of roles.filter((each) => each !== 'system')) {
    const answer = await show({ actor: world.actors[role], now, database: at }, openness).catch((error: unknown) => {
      if (error instanceof NotFound || error instanceof NotPermitted) return undefined
      throw error
    })
    const sees = answer !== undefined && (holds?.(answer) ?? true)
    shown[role] = { sees, seesClosed: JSON.stringify(answer ?? null).includes(secretWord) }
  }
  expect(told.everyone).toBe(shown.public.sees)
  for (const role of persons) {
    const entry = told.persons.find(({ personId }) => personId === world.persons[role])
    expect(entry?.sees ?? told.everyone, `${role} sees it`).toBe(shown[role].sees)
    if (openness === 'closed' && (kind === 'meeting' || kind === 'item'))
      expect(entry?.seesClosed ?? false, `${role} is shown what is closed`).toBe(shown[role].seesClosed)
  }
}

it('says by what: appointment, delegation, exclusion', async () => {
  const { persons: told } = await accessPage(
    { actor: world.actors.secretary, now, database },
    { kind: 'meeting', id: world.meetings.closed },
  )
  const of = (role: Role) => told.find(({ personId }) => personId === world.persons[role])
  expect(of('chair')?.reasons).toMatchObject([{ role: 'chair', place: 'Ældreudvalget i Furesø', from: '2022-07-01', to: null }])
  expect(of('coordinator')?.reasons).toMatchObject([{ role: 'coordinator', place: 'Furesø Kommune' }])
  expect(of('delegate')).toMatchObject({
    seesClosed: true,
    reasons: [],
    onBehalfOf: [{ from: 'Person secretary', validFrom: '2023-04-24' }],
  })
  expect(of('excluded-member')).toMatchObject({ sees: true, seesClosed: false, exclusions: [{ reason: 'Inhabil' }] })
  expect(of('former-secretary')).toBeUndefined()
})
