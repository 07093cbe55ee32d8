import { signedIn } from '../support/signed-in.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { publicActor } from '../../src/kernel/actor.ts'
import { searchPage } from '../../src/modules/publishing/queries/search-page.ts'
import type { SearchQuestion } from '../../src/modules/publishing/rules/search-question.ts'
import { openPools } from '../../src/platform/database/connect.ts'
import { loginsOf, startTestServer, templateName } from '../support/database-servers.ts'
import { median, milliseconds, print, quantile, seconds, timed } from './figures.ts'
import { fillSearch } from './generated-record.ts'

const items = Number(process.env['ITEMS'] ?? 100_000)

const questions: Record<string, readonly SearchQuestion[]> = {
  'a common word': words('kommune', 'udskrivning', 'patienter', 'sundhedsklynge', 'aftaler'),
  'a rare word': words('demenskoordinator', 'lungerapport', 'hjerteforløbet', 'svangreguide', 'sårscreening'),
  'a number or nothing at all': words('24/03512', 'uenighedsprotokol', 'zebrafink'),
  'two words': words('medicin udskrivning', 'ældre trivsel', 'kræftnetværk budget', 'psykiatri unge', 'almen praksis'),
  'a phrase, an or, a not': words('"almen praksis"', 'kræftnetværk or lungeteam', 'rehabilitering -budget'),
  'part of a compound': words('screeningen sårs', 'svangregui', 'hjertefor', 'lungerap', 'demenskoor'),
  'within a period': words('kommune', 'genoptræning').map((asked) => ({ ...asked, from: '2019-01-01', to: '2019-12-31' })),
  'within a committee': words('kommune', 'demensteam').map((asked) => ({ ...asked, committee: 'klynge-7' })),
  'of one type': words('økonomi', 'kræftnetværk').map((asked) => ({ ...asked, type: 'beslutning' })),
  'the fifth page': words('kommune', 'budget').map((asked) => ({ ...asked, page: '5' })),
}

const { server, stop } = await startTestServer()
try {
  const logins = loginsOf(server, templateName)
  let committees: readonly string[] = []
  const { wall } = await timed(async () => ({ committees } = await fillSearch(logins, items)))
  print(`${items} items generated`, seconds(wall))
  const database = openPools(logins, 2)
  const member: Actor = signedIn({
    personId: committees[0]!,
    name: 'Borgmesteren i Gladsaxe',
    committees: committees.slice(0, 3).map((committeeId) => ({ committeeId, role: 'member' })),
  })
  for (const [who, actor] of [
    ['the public', publicActor],
    ['a member', member],
  ] as const) {
    const ask = (question: SearchQuestion) => searchPage({ actor, now: new Date(), database }, question)
    const all: number[] = []
    for (const [kind, asked] of Object.entries(questions)) {
      const taken: number[] = []
      for (let round = 0; round < 8; round++)
        for (const question of asked) {
          const { wall: one } = await timed(() => ask(question))
          // The first round warms the pages that every database has warm after a minute of use.
          if (round > 0) taken.push(one)
        }
      all.push(...taken)
      print(`  ${who}: ${kind}`, `${milliseconds(median(taken))}, p95 ${milliseconds(quantile(taken, 0.95))}`)
    }
    print(
      `${who}, all ${all.length} questions`,
      `median ${milliseconds(median(all))}, p95 ${milliseconds(quantile(all, 0.95))}`,
      'issue: median under 50 ms',
    )
  }
  await database.close()
} finally {
  await stop()
}

function words(...asked: readonly string[]): SearchQuestion[] {
  return asked.map((text) => ({ words: text }))
}
