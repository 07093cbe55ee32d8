import { signedIn } from '../support/signed-in.ts'
import { committeeRoles, type SignedInActor } from '../../src/kernel/actor.ts'
import { findActor } from '../../src/modules/committees/index.ts'
import {
  committeesReadBy,
  committeesReadClosedBy,
  mayKeepRecordOf,
  mayKnowOf,
  mayPublishRecordOf,
} from '../../src/modules/committees/rules/committee-rights.ts'
import { connectDatabase } from '../../src/platform/database/connect.ts'
import { startDemoServer } from '../support/demo-server.ts'
import path from 'node:path'
import { median, print, quantile } from './figures.ts'

const asked = 2000
/** More appointments than anybody has: forty committees, half of them lent by somebody else. */
const committees = Array.from({ length: 40 }, (_, at) => ({
  committeeId: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  role: committeeRoles[at % committeeRoles.length] ?? 'member',
  ...(at % 2 === 1 && { onBehalfOf: { personId: 'lender', name: 'Sekretæren' } }),
}))
const actor: SignedInActor = signedIn({
  personId: 'p',
  name: 'Vikaren',
  committees,
  organisations: [{ organisationId: 'o', role: 'coordinator', committees: committees.map(({ committeeId }) => committeeId) }],
})

const checks = [
  () => committeesReadBy(actor),
  () => committeesReadClosedBy(actor),
  () => mayPublishRecordOf(actor, 'nowhere'),
  () => mayKeepRecordOf(actor, 'nowhere'),
  () => mayKnowOf(actor, { id: 'nowhere', publicSince: null }),
]
const check = await timesOf(async () => {
  for (const ask of checks) ask()
})
print('a rule, asked of an actor with 40 appointments', `${(median(check) / checks.length).toFixed(4)} ms`, 'issue: under 1 ms')

const demo = await startDemoServer()
try {
  const database = await connectDatabase({ databaseFolder: path.join(demo.varFolder, 'database') })
  const busiest = await database.app
    .selectFrom('committees.committee_access')
    .select('person_id')
    .groupBy('person_id')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const loading = await timesOf(() => findActor(database.app, busiest.person_id, '2026-11-22'))
  print(
    'all that a person may, read from the database',
    `${median(loading).toFixed(2)} ms, p95 ${quantile(loading, 0.95).toFixed(2)} ms`,
    'once per request',
  )
  await database.close()
} finally {
  await demo.stop()
}

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  for (let warm = 0; warm < asked / 10; warm++) await work()
  const times = []
  for (let at = 0; at < asked; at++) {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  return times
}
