import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { inInvolvementWorld, type InvolvementWorld } from '../../../../../test/world/involvement-world.ts'
import { publicActor, type SignedInActor } from '../../../../kernel/actor.ts'
import { NotFound, NotPermitted } from '../../../../kernel/refusal.ts'
import { telling as tell } from '../../pages/involvement/telling.ts'
import { roundPage } from '../../queries/involvement/round-page.ts'
import { roundsPage } from '../../queries/involvement/rounds-page.ts'
import { answerIdea } from './answer-idea.ts'
import { closeRound } from './close-round.ts'
import { decideGroup } from './decide-group.ts'
import { groupIdeas } from './group-ideas.ts'
import { openRound } from './open-round.ts'
import { publishRound } from './publish-round.ts'
import { raiseIdea } from './raise-idea.ts'

const inWorld = inInvolvementWorld(testDatabase())
const of = { slug: 'klyngen', year: 2023 }

interface Opened {
  readonly secretary: SignedInActor
  raise(committee: 'elders' | 'schools' | 'social', text: string): Promise<void>
  seen(): ReturnType<typeof roundPage>
}

async function opened(world: InvolvementWorld): Promise<Opened> {
  const secretary = world.actor('secretary', 'political') as SignedInActor
  await openRound(world.as(secretary), { ...of, closesOn: '2023-09-30', tell })
  return {
    secretary,
    raise: (committee, text) =>
      raiseIdea(world.as(world.coordinator), { ...of, voice: `${world.organisationId} ${world.own[committee]}`, text, tell }),
    seen: () => roundPage(world.as(secretary), of),
  }
}

describe('the yearly round', () => {
  it(
    'invites every committee of every party once a year, and tells those who speak for them',
    inWorld(async (world) => {
      const { secretary, seen } = await opened(world)
      const { inside, voices } = await seen()
      expect(inside?.invited.map(({ organisation, committee }) => committee ?? organisation)).toEqual([
        'Børn og Skole',
        'Handicap, Social og Psykiatri',
        'Ældre og Sundhed',
        'Gladsaxe',
        'Regionen',
      ])
      expect(voices).toEqual([
        { voice: 'municipal-committee', invited: 4, heard: 0, answered: 0 },
        { voice: 'other', invited: 1, heard: 0, answered: 0 },
      ])
      expect((await world.noticesOf(world.coordinator.personId)).map(({ kind }) => kind)).toContain('round.opened')
      await expect(openRound(world.as(secretary), { ...of, closesOn: '2023-10-31', tell })).rejects.toThrow('matters/round-there-already')
    }),
  )

  it(
    'decides what belongs together, follows what is taken up as a matter, and answers each one',
    inWorld(async (world) => {
      const { secretary, raise, seen } = await opened(world)
      await raise('elders', 'Udskrivelser i weekenden')
      await raise('social', 'Hjælpemidler om fredagen')
      await raise('schools', 'Trivsel i skolen')
      const ideas = (await seen()).inside!.ideas
      await groupIdeas(world.as(secretary), { ...of, ideas: ideas.slice(0, 2).map(({ id }) => id), title: 'Weekenden', open: true })
      const [group] = (await seen()).groups
      await expect(decideGroup(world.as(secretary), { ...of, id: group!.id, decision: 'later', reason: '', tell })).rejects.toThrow(
        'matters/group-reason-missing',
      )
      await decideGroup(world.as(secretary), { ...of, id: group!.id, decision: 'taken-up', reason: 'Vi prøver det af i 2024', tell })
      expect((await seen()).groups).toMatchObject([{ title: 'Weekenden', decision: 'taken-up', matterSlug: 'weekenden', ideas: 2 }])
      expect((await seen()).voices[0]).toMatchObject({ heard: 3, answered: 2 })
      await expect(closeRound(world.as(secretary), of)).rejects.toThrow('matters/round-unanswered')
      await answerIdea(world.as(secretary), { ...of, id: ideas[2]!.id, answer: 'Det tages op i udvalget for børn', tell })
      await closeRound(world.as(secretary), of)
      await expect(raise('elders', 'For sent')).rejects.toThrow('matters/round-closed')
      expect((await world.noticesOf(world.coordinator.personId)).map(({ kind }) => kind)).toContain('idea.answered')
    }),
  )

  it(
    'shows everyone counts and answers once published, never who said what, and names nothing of a closed subject',
    inWorld(async (world) => {
      const { secretary, raise, seen } = await opened(world)
      await raise('elders', 'Udskrivelser i weekenden')
      await raise('social', 'En fortrolig sag')
      const ideas = (await seen()).inside!.ideas
      await groupIdeas(world.as(secretary), { ...of, ideas: [ideas[0]!.id], title: 'Weekenden', open: true })
      await groupIdeas(world.as(secretary), { ...of, ideas: [ideas[1]!.id], title: 'Det fortrolige', open: false })
      const everyone = world.as(publicActor)
      await expect(roundPage(everyone, of)).rejects.toThrow(NotFound)
      await publishRound(world.as(secretary), { ...of, publish: true })
      const view = await roundPage(everyone, of)
      expect(view.voices).toMatchObject([{ voice: 'municipal-committee', invited: 4, heard: 2, answered: 0 }, { voice: 'other' }])
      expect(view.groups.map(({ title }) => title)).toEqual(['Weekenden', null])
      expect(JSON.stringify([view, await roundsPage(everyone, { slug: 'klyngen' })])).not.toMatch(/fortrolig|Udskrivelser|Ældre og Sundhed/)
      await publishRound(world.as(secretary), { ...of, publish: false })
      await expect(roundPage(everyone, of)).rejects.toThrow(NotFound)
    }),
  )

  it(
    'lets nobody speak for another, and shows each its own wishes',
    inWorld(async (world) => {
      const { raise } = await opened(world)
      await raise('elders', 'Udskrivelser i weekenden')
      const gladsaxe = (
        await world.app.selectFrom('people.organisation').select('id').where('slug', '=', 'gladsaxe').executeTakeFirstOrThrow()
      ).id
      const other: SignedInActor = {
        ...world.coordinator,
        organisations: [{ organisationId: gladsaxe, role: 'coordinator', committees: [] }],
      }
      expect((await roundPage(world.as(other), of)).inside).toMatchObject({ ideas: [], others: 1 })
      await expect(
        raiseIdea(world.as(other), { ...of, voice: `${world.organisationId} ${world.own.elders}`, text: 'Falsk', tell }),
      ).rejects.toThrow('matters/idea-voice-missing')
      await expect(openRound(world.as(other), { ...of, year: 2024, closesOn: '2024-09-30', tell })).rejects.toThrow(NotPermitted)
    }),
  )
})
