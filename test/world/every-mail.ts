import type { Email } from 'postal-mime'
import { writeDueDigest } from '../../src/modules/people/index.ts'
import { digestMail } from '../../src/modules/people/pages/digest-mail.ts'
import { smtpTransport } from '../../src/platform/mail/mail-transport.ts'
import { sendNextMail } from '../../src/platform/mail/send-next-mail.ts'
import type { TestMailServer } from '../support/mail-server.ts'
import { machine, type World } from './in-small-world.ts'
import { smallWorldNow } from './small-world.ts'

/** Gives everyone an address that is theirs, every second in English, and mail at once. */
export async function giveAddresses({ as }: Pick<World, 'as'>): Promise<void> {
  const { app } = as(machine).database
  const persons = await app.selectFrom('people.person').select('id').orderBy('name').execute()
  for (const [at, { id }] of persons.entries()) {
    await app
      .insertInto('people.contact')
      .values({ person_id: id, mail_address: `person-${at}@klyngen.example`, mail_confirmed_at: smallWorldNow, updated_at: smallWorldNow })
      .onConflict((conflict) => conflict.column('person_id').doNothing())
      .execute()
    await app
      .insertInto('people.mail_choice')
      .values({ person_id: id, rhythm: 'at-once', language: at % 2 === 0 ? 'da' : 'en', chosen_at: smallWorldNow })
      .onConflict((conflict) => conflict.column('person_id').doNothing())
      .execute()
  }
}

/** Everything that waits goes through a real mail server, digests first. @returns what arrived, each mail as all its words */
export async function deliverEverything({ as }: Pick<World, 'as'>, server: TestMailServer, now: Date): Promise<string[]> {
  const before = server.arrived.length
  const context = as(machine, now)
  while (await writeDueDigest(context, (...given) => digestMail('https://samspil.example', ...given)));
  const transport = smtpTransport(server.url, 'samspil@klyngen.example')
  try {
    while ((await sendNextMail(context.database.app, transport, now)) === 'dealt-with');
  } finally {
    transport.close()
  }
  return server.arrived.slice(before).map(wordsOf)
}

/** Subject, text, headers, and every part, decoded. */
function wordsOf({ subject, text, html, headers, attachments }: Email): string {
  const parts = attachments.map(({ filename, mimeType, content }) =>
    [filename, mimeType, typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString()].join('\n'),
  )
  // Long lines of a calendar are folded.
  return [subject, text, html, ...headers.map(({ key, value }) => `${key}: ${value}`), ...parts].join('\n').replace(/\r?\n[ \t]/g, '')
}
