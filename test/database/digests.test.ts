import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signedIn } from '../support/signed-in.ts'
import { testDatabase } from '../support/database.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { publicActor } from '../../src/kernel/actor.ts'
import { danishInstant } from '../../src/kernel/dates.ts'
import type { Context } from '../../src/platform/command/use-case.ts'
import { upsertBounce } from '../../src/platform/mail/bounces.ts'
import { digestMail } from '../../src/modules/people/pages/digest-mail.ts'
import { mailChoicePage } from '../../src/modules/people/queries/mail-choice-page.ts'
import { insertNotices, listNotices } from '../../src/modules/people/repository/notices.ts'
import { insertPerson } from '../../src/modules/people/repository/persons.ts'
import { type MailRhythm, mailRhythms } from '../../src/modules/people/rules/mail-rhythm.ts'
import { chooseMail } from '../../src/modules/people/commands/choose-mail.ts'
import { markNoticesRead } from '../../src/modules/people/commands/mark-notices-read.ts'
import { unsubscribe } from '../../src/modules/people/commands/unsubscribe.ts'
import { writeDueDigest } from '../../src/modules/people/commands/write-due-digest.ts'

const database = testDatabase()
const machine: Actor = { kind: 'system', name: 'Samspil' }
const meetingId = '00000000-0000-4000-8000-00000000000a'
/** 23 November 2026 is a Monday. */
const at = (day: number, time = '12:00'): Date => danishInstant(`2026-11-${day}`, time)

interface Ground {
  readonly person: Actor & { readonly personId: string }
  as(actor: Actor, now: Date): Context
  tell(number: number, now: Date): Promise<void>
  /** Everything that is due at an instant, as mail. */
  write(now: Date): Promise<number>
  bodies(): Promise<string[]>
}

const withPerson = (work: (ground: Ground) => Promise<void>) => () =>
  database.rolledBack(async (rolled) => {
    const as = (actor: Actor, now: Date): Context => ({ actor, now, database: rolled })
    const { id: personId, name } = await insertPerson(rolled.app, 'Formanden', undefined, at(10))
    await rolled.app
      .insertInto('people.contact')
      .values({ person_id: personId, mail_address: 'Formanden@regionen.example', updated_at: at(10) })
      .execute()
    await work({
      person: signedIn({ personId, name }),
      as,
      tell: (number, now) =>
        insertNotices(
          rolled.app,
          [
            {
              personId,
              kind: 'agenda.dispatched',
              about: { kind: 'meeting', id: meetingId },
              path: `/moeder/${meetingId}`,
              sentence: { da: `Besked nummer ${number}.`, en: `Notice number ${number}.` },
            },
          ],
          now,
        ),
      write: async (now) => {
        let written = 0
        while (
          await writeDueDigest(as(machine, now), (notices, token, language) =>
            digestMail('https://samspil.example', notices, token, language),
          )
        )
          written++
        return written
      },
      bodies: async () =>
        (await rolled.app.selectFrom('platform.mail').select('body').orderBy('created_at').execute()).map(({ body }) => body),
    })
  })

const choose = ({ as, person }: Ground, rhythm: MailRhythm, now: Date, language = 'da') => chooseMail(as(person, now), { rhythm, language })

describe('what is new', () => {
  it(
    'comes in one mail at seven, until somebody chooses otherwise',
    withPerson(async ({ tell, write, bodies }) => {
      await tell(1, at(22, '08:00'))
      await tell(2, at(22, '20:00'))
      expect(await write(at(23, '06:59'))).toBe(0)
      expect(await write(at(23, '07:00'))).toBe(1)
      expect(await write(at(24, '07:00'))).toBe(0)
      const [body] = await bodies()
      expect(body).toContain('- Besked nummer 1.\n- Besked nummer 2.\n')
      expect(body!.split(`https://samspil.example/moeder/${meetingId}`)).toHaveLength(2)
      expect(body).toContain('https://samspil.example/min-side/post')
    }),
  )

  it(
    'comes at once, or on Mondays, in the language chosen',
    withPerson(async (ground) => {
      const { tell, write, bodies } = ground
      await choose(ground, 'at-once', at(18), 'en')
      await tell(1, at(18))
      expect(await write(at(18))).toBe(1)
      await choose(ground, 'weekly', at(18))
      await tell(2, at(18))
      expect(await write(at(22))).toBe(0)
      expect(await write(at(23, '07:00'))).toBe(1)
      expect((await bodies()).map((body) => /N\w+ number 1|Besked nummer 2/.exec(body)?.[0])).toEqual([
        'Notice number 1',
        'Besked nummer 2',
      ])
    }),
  )

  it(
    'never comes to those who want none, nor later what they went without',
    withPerson(async (ground) => {
      const { tell, write, bodies } = ground
      await choose(ground, 'never', at(18))
      await tell(1, at(18))
      expect(await write(at(23))).toBe(0)
      await choose(ground, 'at-once', at(23))
      await tell(2, at(23, '13:00'))
      expect(await write(at(23, '13:00'))).toBe(1)
      expect((await bodies()).join()).not.toContain('Besked nummer 1.')
    }),
  )

  it(
    'is not mailed once it has been read',
    withPerson(async ({ as, person, tell, write }) => {
      await tell(1, at(22))
      const [notice] = await listNotices(as(person, at(22)).database.app, person.personId, 20)
      await markNoticesRead(as(person, at(22)), { ids: [notice!.id, 'ingen'] })
      expect(await write(at(23))).toBe(0)
    }),
  )

  it(
    'waits where the address takes none, and the person is told on their page',
    withPerson(async ({ as, person, tell, write }) => {
      await upsertBounce(
        as(machine, at(22)).database.app,
        { address: 'formanden@regionen.example', status: '5.1.1', diagnosis: 'no such user' },
        at(22),
      )
      await tell(1, at(22))
      expect(await write(at(23))).toBe(1)
      expect((await mailChoicePage(as(person, at(23)), undefined)).bounce).toMatchObject({ status: '5.1.1' })
    }),
  )

  it(
    'stops by the link in the mail, without signing in',
    withPerson(async ({ as, person, tell, write, bodies }) => {
      await tell(1, at(22))
      await write(at(23))
      const token = /post\/afmeld\/([\w-]{43})/.exec((await bodies())[0]!)![1]!
      await expect(unsubscribe(as(publicActor, at(23)), { token: token.toUpperCase() })).rejects.toMatchObject({
        refusal: { code: 'people/unsubscribe-link-unknown' },
      })
      await unsubscribe(as(publicActor, at(23)), { token })
      expect((await mailChoicePage(as(person, at(23)), undefined)).choice.rhythm).toBe('never')
      await tell(2, at(23))
      expect(await write(at(24))).toBe(0)
    }),
  )
})

it('tells each notice in exactly one mail, whatever the rhythm and its changes', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.record({ tell: fc.nat({ max: 2 }) }),
          fc.record({ choose: fc.constantFrom(...mailRhythms.filter((rhythm) => rhythm !== 'never')) }),
        ),
        { minLength: 1, maxLength: 12 },
      ),
      async (steps) =>
        withPerson(async (ground) => {
          let hours = 0
          let told = 0
          const now = (): Date => new Date(at(10).getTime() + hours * 3_600_000)
          for (const step of steps) {
            hours += 7
            if ('choose' in step) await choose(ground, step.choose, now())
            else for (let more = 0; more <= step.tell; more++) await ground.tell(++told, now())
            await ground.write(now())
          }
          // Every rhythm has come round after a week.
          hours += 8 * 24
          await ground.write(now())
          const all = (await ground.bodies()).join('\n')
          for (let number = 1; number <= told; number++) expect(all.split(`Besked nummer ${number}.`)).toHaveLength(2)
        })(),
    ),
    { numRuns: 25 },
  ),
)
