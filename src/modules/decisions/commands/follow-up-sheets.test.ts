import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { inSmallWorld, machine } from '../../../../test/world/in-small-world.ts'
import { publicActor } from '../../../kernel/actor.ts'
import { readSheet } from '../../../platform/spreadsheet/read-sheet.ts'
import { writeCsv } from '../../../platform/spreadsheet/write-csv.ts'
import { followUpSheetPage } from '../queries/follow-up-sheet-page.ts'
import { registerFile } from '../queries/register-file.ts'
import { findFollowUp } from '../repository/follow-ups.ts'
import { registerQuestion } from '../rules/register-question.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'
import { acceptFollowUpSheet } from './accept-follow-up-sheet.ts'
import { changeFollowUp } from './change-follow-up.ts'
import { confirmFollowUp } from './confirm-follow-up.ts'
import { handInFollowUps } from './hand-in-follow-ups.ts'

const database = testDatabase()
const scene = inSmallWorld(database)
const words = { da: danish.notices, en: english.notices }
const code = (wanted: string) => ({ refusal: { code: `decisions/${wanted}` } })

async function* files(bytes: Uint8Array | string, name = 'opfoelgning.csv') {
  yield await Promise.resolve({ name, content: Readable.from([Buffer.from(bytes)]) })
}

describe('the register as a spreadsheet', () => {
  it.each(['csv', 'xlsx'] as const)('comes back as %s, changes nothing as it was, and all or nothing as it was changed', (format) =>
    scene(async (world) => {
      const secretary = world.as(world.actor('secretary', 'political'))
      const { app } = secretary.database
      const { id } = await app.selectFrom('decisions.follow_up').select('id').where('open', '=', true).executeTakeFirstOrThrow()
      const gladsaxe = await app.selectFrom('people.organisation').select('id').where('slug', '=', 'gladsaxe').executeTakeFirstOrThrow()
      const form = {
        text: 'Gladsaxe skriver et notat',
        organisationId: gladsaxe.id,
        personId: null,
        focusAreaId: null,
        dueOn: '2023-05-20',
        tell: [],
        revision: 1,
      }
      await confirmFollowUp(secretary, { id, form })

      const file = await registerFile(secretary, registerQuestion({}), format)
      const parts: Buffer[] = []
      for await (const part of file.content) parts.push(part as Buffer)
      const bytes = Buffer.concat(parts)
      const same = await handInFollowUps(secretary, files(bytes, file.name))
      expect(await followUpSheetPage(secretary, same)).toMatchObject({ changes: [], faults: [], unchanged: 2 })
      await expect(acceptFollowUpSheet(secretary, { ...same, words })).rejects.toMatchObject(code('sheet-changes-nothing'))

      const table = await readSheet(bytes)
      const column = (heading: string): number => table[0]!.indexOf(heading)
      const own = table.find((row) => row.includes(id))!
      own[column('Status')] = 'Gjort'
      own[column('Svar')] = 'Notatet er sendt'
      own[column('Frist')] = '31-05-2023'
      const faulty = [...table, ['', '', '', '', '', '', 'Gjort', 'x', '', '', world.people.mayor]]
      const wrong = await handInFollowUps(secretary, files(writeCsv(faulty)))
      expect((await followUpSheetPage(secretary, wrong)).faults).toMatchObject([
        { row: 4, column: 'id', refusal: { code: 'decisions/row-points-to-nothing', values: { id: world.people.mayor } } },
      ])
      await expect(acceptFollowUpSheet(secretary, { ...wrong, words })).rejects.toMatchObject(code('sheet-has-faults'))
      expect(await findFollowUp(app, id)).toMatchObject({ state: 'open', dueOn: '2023-05-20' })

      const right = await handInFollowUps(secretary, files(writeCsv(table)))
      await expect(followUpSheetPage(world.as(world.second), right)).rejects.toMatchObject({ name: 'NotFound' })
      await acceptFollowUpSheet(secretary, { ...right, words })
      expect(await findFollowUp(app, id)).toMatchObject({ state: 'done', dueOn: '2023-05-31' })
      const stale = await handInFollowUps(
        secretary,
        files(writeCsv(table.map((row) => (row === own ? row.with(column('Svar'), 'Igen') : row)))),
      )
      expect((await followUpSheetPage(secretary, stale)).faults).toMatchObject([{ column: 'revision' }])
    })(),
  )

  it(
    'is refused where it is none, and where a stranger brings it',
    scene(async (world) => {
      const secretary = world.as(world.actor('secretary', 'political'))
      await expect(handInFollowUps(secretary, files(''))).rejects.toMatchObject(code('sheet-empty'))
      await expect(handInFollowUps(secretary, files('hej\nmed\ndig'))).rejects.toMatchObject(code('sheet-without-heading'))
      await expect(handInFollowUps(secretary, files(Uint8Array.from([0x89, 0x50, 0, 1, 2])))).rejects.toMatchObject(
        code('sheet-unreadable'),
      )
      await expect(handInFollowUps(world.as(publicActor), files('x'))).rejects.toMatchObject({ name: 'NotPermitted' })
      await expect(registerFile(world.as(publicActor), registerQuestion({}), 'csv')).rejects.toMatchObject({ name: 'NotPermitted' })
    }),
  )
})

describe('what two change at once', () => {
  it(
    'is not written over unseen',
    scene(async (world) => {
      const secretary = world.as(world.actor('secretary', 'political'))
      const { app } = world.as(machine).database
      const { id } = await app.selectFrom('decisions.follow_up').select('id').where('open', '=', true).executeTakeFirstOrThrow()
      const form = { text: 'Skriv notat', organisationId: null, personId: world.people.mayor, focusAreaId: null, dueOn: null, tell: [] }
      await confirmFollowUp(secretary, { id, form: { ...form, revision: 1 } })
      await changeFollowUp(secretary, { id, form: { ...form, dueOn: '2023-06-20', revision: 2 } })
      await expect(changeFollowUp(secretary, { id, form: { ...form, revision: 2 } })).rejects.toMatchObject(code('changed-meanwhile'))
    }),
  )
})
