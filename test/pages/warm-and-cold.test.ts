import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../src/kernel/language.ts'
import type { Context } from '../../src/platform/command/use-case.ts'
import { makeMatrixWorld, type MatrixWorld, now, secretWord, today } from '../database/matrix/matrix-world.ts'
import { closedReaders, type Role } from '../database/matrix/roles.ts'
import { testDatabase } from '../support/database.ts'
import { papersIn } from '../support/papers-in.ts'

/**
 * What is read and drawn once is kept for whoever comes next (docs/decisions/0024). Each page that a process gives which has
 * given all of them to everyone is letter for letter what one gives that has only just started.
 */
const database = testDatabase()
const papers = papersIn(() => ({ actor: { kind: 'system', name: 'Samspil' }, now, database }))
let world: MatrixWorld
beforeAll(async () => {
  world = await makeMatrixWorld(database, papers)
  await database.app.updateTable('meetings.meeting').set({ starts_at: '09:00', ends_at: '11:00' }).execute()
})

type Pages = Awaited<ReturnType<typeof pagesOf>>

/** Of the modules as they are now: from `vi.resetModules` on they are others, with nothing kept. */
async function pagesOf() {
  const [{ meetingPage }, { showMeeting }, { committeePage }, { showCommittee }, { framed }] = await Promise.all([
    import('../../src/modules/meetings/queries/meeting-page.ts'),
    import('../../src/modules/meetings/pages/show-meeting.tsx'),
    import('../../src/modules/publishing/queries/committee-page.ts'),
    import('../../src/modules/publishing/pages/show-committee.tsx'),
    import('../../src/app/frame.tsx'),
  ])
  const assets = { stylesheet: '/s.css', icons: '/i.svg', favicon: '/f.svg' }
  return async (context: Context, language: Language): Promise<string[]> => {
    const shown = { language, today, query: {} }
    const frame = { address: '', url: '/', language, actor: context.actor, assets, roles: [], signIn: true }
    const asked = [
      async () => showMeeting(await meetingPage(context, { id: world.meetings.open }), shown),
      async () => showMeeting(await meetingPage(context, { id: world.meetings.closed }), shown),
      async () => showMeeting(await meetingPage(context, { id: world.meetings.announced }), shown),
      async () => showCommittee(await committeePage(context, { slug: world.slugs.open }), shown),
      async () => showCommittee(await committeePage(context, { slug: world.slugs.closed }), shown),
      async () => showCommittee(await committeePage(context, { slug: world.slugs.open, on: '2023-01-01' }), shown),
    ]
    const drawn: string[] = []
    for (const ask of asked)
      drawn.push(
        await ask().then(
          (page) => framed(page, frame).toString(),
          (error: Error) => error.constructor.name,
        ),
      )
    return drawn
  }
}

const readers: readonly Role[] = [
  'public',
  'nobody',
  'chair',
  'member',
  'secretary',
  'observer',
  'excluded-member',
  'excluded-secretary',
  'delegate',
  'coordinator',
  'member-elsewhere',
  'operator',
]
const all = readers.flatMap((role) => (['da', 'en'] as const).map((language) => ({ role, language })))

describe('what a process gives that has given everything to everyone', () => {
  const warm = new Map<string, string[]>()
  const ask = (pages: Pages, role: Role, language: Language) => pages({ actor: world.actors[role], now, database }, language)

  beforeAll(async () => {
    const pages = await pagesOf()
    for (const order of [all, all.toReversed(), all])
      for (const { role, language } of order) warm.set(`${role} ${language}`, await ask(pages, role, language))
  }, 60_000)

  it.each(all)('is to $role in $language what one gives that has just started', { timeout: 20_000 }, async ({ role, language }) => {
    vi.resetModules()
    const given = warm.get(`${role} ${language}`)!
    expect(given).toEqual(await ask(await pagesOf(), role, language))
    expect(given.some((page) => page.includes(secretWord))).toBe(closedReaders.includes(role))
    expect(given.filter((page) => page.includes('<html')).every((page) => page.includes(`<html lang="${language}"`))).toBe(true)
  })
})
