import { expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { inSmallWorld } from '../../../../test/world/in-small-world.ts'
import { calendarFromFile } from './calendar-from-file.ts'
import { planPage } from './plan-page.ts'

const inWorld = inSmallWorld(testDatabase())

const calendar = (name: string, ...days: string[]) =>
  JSON.stringify({
    Udvalg: { nu: [{ Navn: name, Moeder: days.map((day) => ({ MeetingBeginUtc: `${day}T15:00:00Z`, Sted: 'Rådhuset' })) }] },
  })

it(
  'becomes a plan to look through: what is to come and not here yet, with its deadlines',
  inWorld(async (world) => {
    const context = world.as(world.secretary)
    const { committees } = await planPage(context, {})
    const { name, slug } = committees[0]!
    const { written, coming, past } = await calendarFromFile(context, { text: calendar(name, '2020-01-08', '2031-01-08', '2031-02-05') })
    expect({ coming, past }).toEqual({ coming: 2, past: 1 })
    const { rows } = await planPage(context, { kalender: written })
    expect(rows).toMatchObject([
      { committee: { slug }, heldOn: '2031-01-08', startsAt: '16:00', place: 'Rådhuset' },
      { committee: { slug }, heldOn: '2031-02-05' },
    ])
  }),
)

it.each([
  ['is no JSON', 'Kære kollega', 'unreadable'],
  ['is an agenda', '{"Dagsordenpunkter":[]}', 'unreadable'],
  ['has none of the reader’s committees', calendar('Byrådet', '2031-01-08'), 'without-yours'],
])('is refused where it %s', (_, text, code) =>
  inWorld(async (world) => {
    const asked = calendarFromFile(world.as(world.secretary), { text })
    await expect(asked).rejects.toMatchObject({ refusal: { code: `meetings/calendar-file-${code}` } })
  })(),
)
