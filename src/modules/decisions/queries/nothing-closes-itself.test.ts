import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { command, type Context } from '../../../platform/command/use-case.ts'
import { type FollowUpToOpen, openFollowUp } from '../commands/open-follow-up.ts'
import { postponeFollowUp } from '../commands/postpone-follow-up.ts'
import { remindAllDue } from '../commands/remind-all-due.ts'
import { reportOnFollowUp } from '../commands/report-on-follow-up.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'
import { followUpItem } from './follow-up-item.ts'

const database = testDatabase()
const words = { da: danish.notices, en: english.notices }

const open = command('test.open-follow-up', async (work, wanted: FollowUpToOpen) => {
  work.permit(true)
  return openFollowUp(work, wanted)
})

type Committee = keyof SmallWorld['committees']

/** What can happen to follow-ups between and at meetings; numbers choose among those that there are. */
type Deed =
  | { readonly do: 'open'; readonly committee: Committee; readonly closed: boolean; readonly dueIn: number | null }
  | { readonly do: 'report'; readonly which: number; readonly state: 'open' | 'under-way' | 'done' | 'dropped' }
  | { readonly do: 'postpone'; readonly which: number }
  | { readonly do: 'resume'; readonly which: number }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'dispatch'; readonly committee: Committee }

const committee = fc.constantFrom<Committee>('political', 'professional')
const which = fc.nat(30)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('open' as const),
      committee,
      closed: fc.boolean(),
      dueIn: fc.option(fc.integer({ min: 0, max: 90 })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('report' as const), which, state: fc.constantFrom('open', 'under-way', 'done', 'dropped') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('postpone' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('resume' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('dispatch' as const), committee }) },
)

interface Known {
  readonly id: string
  readonly committee: Committee
  awaits: boolean
  postponedFor: string | undefined
}

it(
  'brings every open follow-up onto the next agenda of its committee, unless a person postponed it with a reason',
  { timeout: 120_000 },
  async () => {
    let dispatched = 0
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 30 }), (deeds) =>
        database.rolledBack(async (rolled) => {
          const world = await makeSmallWorld(rolled)
          let now = smallWorldNow
          const as = (role: 'secretary', of: Committee): Context => ({ actor: world.actor(role, of), now, database: rolled })
          const machine = (): Context => ({ actor: { kind: 'system', name: 'Samspil' }, now, database: rolled })
          const next: Record<Committee, string> = { political: randomUUID(), professional: randomUUID() }
          const all: Known[] = []
          for (const each of deeds) {
            const one = 'which' in each ? all[each.which % Math.max(1, all.length)] : undefined
            if (each.do === 'open') all.push({ ...(await opened(each, machine(), world)), awaits: true, postponedFor: undefined })
            else if (each.do === 'wait') {
              now = new Date(now.getTime() + each.days * 24 * 3_600_000)
              await remindAllDue(machine(), { words, origin: 'https://samspil.example', dayInWords: (day) => day })
            } else if (each.do === 'dispatch') {
              const { committee: of } = each
              const item = await followUpItem(rolled.app, {
                committeeId: world.committees[of],
                meetingId: next[of],
                today: danishDay(now),
                heldOn: danishDay(now),
                words: { due: String, overdue: String, agreed: String },
              })
              const expected = all.filter((known) => known.committee === of && known.awaits && known.postponedFor !== next[of])
              expect(item.lines.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
              const lines = [item.markdown, item.closedMarkdown].join('\n').match(/^\d+\. /gm) ?? []
              expect(lines).toHaveLength(expected.length)
              next[of] = randomUUID()
              dispatched++
            } else if (one && each.do === 'report') {
              await reportOnFollowUp(machine(), { id: one.id, state: each.state, text: 'Sådan er det', words })
              one.awaits = each.state === 'open' || each.state === 'under-way'
            } else if (one) {
              const reason = each.do === 'postpone' ? 'Venter på regionen' : undefined
              // What is closed is postponed by a secretary, who reads it.
              await postponeFollowUp(as('secretary', one.committee), { id: one.id, meetingId: next[one.committee], reason })
              one.postponedFor = reason && next[one.committee]
            }
          }
        }),
      ),
      { numRuns: 25 },
    )
    expect(dispatched).toBeGreaterThan(50)
  },
)

async function opened(
  { committee: of, closed, dueIn }: Extract<Deed, { do: 'open' }>,
  context: Context,
  world: SmallWorld,
): Promise<{ readonly id: string; readonly committee: Committee }> {
  const dueOn = dueIn === null ? null : danishDay(new Date(context.now.getTime() + dueIn * 24 * 3_600_000))
  const id = await open(context, {
    committeeId: world.committees[of],
    meetingId: world.meetings.mixed,
    text: 'Gladsaxe skriver et notat',
    personId: world.people.mayor,
    dueOn,
    sourceOn: danishDay(context.now),
    sourceLabel: '1. Indsatsen',
    sourcePath: `/moeder/${world.meetings.mixed}#punkt-1`,
    open: !closed,
    published: false,
  })
  return { id, committee: of }
}
