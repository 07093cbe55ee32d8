import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import {
  closedAttachment,
  closedTitle,
  makeSmallWorld,
  type SmallWorld,
  smallWorldNow,
  unpublishedTitle,
} from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { publishMeeting } from '../commands/publish-meeting.ts'
import type { SearchQuestion } from '../rules/search-question.ts'
import { searchPage } from './search-page.ts'

const database = testDatabase()
let world: SmallWorld
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })
const ask = (question: SearchQuestion, actor: Actor = publicActor) => searchPage(as(actor), question)
const titles = async (question: SearchQuestion, actor?: Actor) =>
  (await ask(question, actor)).found.map(({ title }) => title.map(({ text }) => text).join(''))

/** Attachments are found under their item's words too. */
const items = async (question: SearchQuestion) =>
  (await ask(question)).found.filter(({ kind }) => kind === 'item').map(({ title }) => title.map(({ text }) => text).join(''))

const indsats = 'Fælles indsats mod genindlæggelser'
const status = 'Status på udskrivelser'

beforeAll(async () => {
  world = await makeSmallWorld(database)
  await publishMeeting(as(world.actor('secretary', 'political')), { meetingId: world.meetings.mixed })
  await publishMeeting(as(world.actor('secretary', 'professional')), { meetingId: world.meetings.open })
})

describe('what is found', () => {
  it.each<[string, SearchQuestion, string[]]>([
    ['the word as written', { words: 'genindlæggelser' }, [indsats, status]],
    ['another inflection', { words: 'genindlæggelsen' }, [indsats, status]],
    ['any case', { words: 'GENINDLÆGGELSER' }, [indsats, status]],
    ['all of several words', { words: 'genindlæggelse Gladsaxe' }, [status]],
    ['a phrase', { words: '"fælles indsats"' }, [indsats]],
    ['without a word', { words: 'genindlæggelser -Gladsaxe' }, [indsats]],
    ['a part inside a compound', { words: 'plejehjem' }, [indsats]],
    ['the end of a compound', { words: 'indlæggelser' }, [indsats, status]],
    ['a case number', { words: '2022-0429908' }, [indsats]],
    ['nothing', { words: 'kvantecomputer' }, []],
    ['signs that mean something to a database', { words: `'); drop table x; -- %_\\ ( & | ! :* <->` }, []],
    ['only signs', { words: '"' }, []],
  ])('%s', async (_, question, expected) => {
    expect((await items(question)).toSorted()).toEqual(expected.toSorted())
  })

  it.each<[string, SearchQuestion, string[]]>([
    ['committee', { committee: 'faglig' }, [status]],
    ['organisation', { organisation: 'furesoe' }, [indsats]],
    ['type', { type: 'beslutning' }, [indsats]],
    ['from', { from: '2023-04-01' }, [indsats]],
    ['to', { to: '2023-04-25' }, [status]],
    ['the first and the last day themselves', { from: '2023-03-15', to: '2023-03-15' }, [status]],
    ['several at once', { committee: 'faglig', type: 'beslutning' }, []],
    ['filters that mean nothing', { committee: 'ukendt', from: 'i går' }, [indsats, status]],
  ])('is narrowed by %s', async (_, filters, expected) => {
    expect((await items({ words: 'genindlæggelser', ...filters })).toSorted()).toEqual(expected.toSorted())
  })

  it('marks what matched, in titles and excerpts, for words and for parts of words', async () => {
    const [found] = (await ask({ words: 'genindlæggelsen', committee: 'politisk' })).found
    expect(found?.title).toContainEqual({ text: 'genindlæggelser', hit: true })
    const [inside] = (await ask({ words: 'plejehjem' })).found
    expect(inside?.excerpt).toContainEqual({ text: 'plejehjemspladser', hit: true })
  })

  it('leads to the item on its meeting', async () => {
    const [found] = (await ask({ words: 'genindlæggelser', committee: 'politisk' })).found
    expect(found).toMatchObject({ path: `/moeder/${world.meetings.mixed}#punkt-1`, heldOn: '2023-04-26', itemType: 'decision', open: true })
  })

  it('a page beyond the last is the first', async () => {
    expect(await ask({ words: 'genindlæggelser', page: '7' })).toMatchObject({ page: 1, pages: 1, total: 3 })
  })
})

describe('who finds it', () => {
  const closed = 'fortrolig'
  it.each<[string, () => Actor, string, string[]]>([
    ['the public finds nothing closed', () => publicActor, closed, []],
    ['nor its attachment', () => publicActor, 'lukket bilag', []],
    ['nor what is not published', () => publicActor, 'udkast', []],
    ['a member finds the closed item', () => world.actor('member', 'political'), closed, [closedTitle, 'Fortroligt bilag']],
    ['and its attachment', () => world.actor('member', 'political'), 'lukket bilag', [`1.2 ${closedAttachment}`]],
    ['and what is not published', () => world.actor('member', 'political'), 'udkast', [unpublishedTitle]],
    ['an observer finds what is not published', () => world.actor('observer', 'political'), 'udkast', [unpublishedTitle]],
    ['but nothing closed', () => world.actor('observer', 'political'), closed, []],
    ['a member of another committee finds neither', () => world.actor('member', 'professional'), closed, []],
    ['nor the draft', () => world.actor('member', 'professional'), 'udkast', []],
  ])('%s', async (_, actor, words, expected) => {
    expect((await titles({ words }, actor())).toSorted()).toEqual(expected.toSorted())
  })

  it('shows a member that a hit is closed', async () => {
    const { found } = await ask({ words: closed }, world.actor('member', 'political'))
    expect(found.map(({ open }) => open)).toEqual([false, false])
  })
})
