import type { Server } from 'node:http'
import { endStart, operatorLanguage } from '../platform/settings/end-start.ts'
import { sweepArriving } from '../platform/files/sweep-arriving.ts'
import { assertPortFree } from '../platform/http/assert-port-free.ts'
import { createLog } from '../platform/log/log.ts'
import { readSettings } from '../platform/settings/settings.ts'
import { bringFollowUps } from './bring-follow-ups.ts'
import { approveDueMinutes } from './approve-due-minutes.ts'
import { demoRoles, loadDemo } from './demo.ts'
import { type Installation, openInstallation } from './installation.ts'
import { forgetRegularly } from './forget-regularly.ts'
import { lookThroughAgendas } from './look-through-agendas.ts'
import { readWaitingPapers } from './read-waiting.ts'
import { remindOfFollowUps } from './remind-of-follow-ups.ts'
import { releaseDueMeetings } from './release-due-meetings.ts'
import { sendWaitingMail } from './send-waiting-mail.ts'
import { texts as danish } from './texts.da.ts'
import { texts as english } from './texts.en.ts'
import { createWeb } from './web.tsx'
import { writeDigests } from './write-digests.ts'

const language = operatorLanguage()
const texts = language === 'da' ? danish : english
const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function start(): Promise<void> {
  const settings = readSettings()
  await assertPortFree(settings.port, settings.host)
  const { installation, migrated } = await openInstallation(settings)
  if (migrated > 0) say(texts.start.migrated({ files: migrated }))
  try {
    await sweepArriving(settings.filesFolder, new Date())
    await serve(installation)
  } catch (error) {
    await installation.close()
    throw error
  }
}

async function serve(installation: Installation): Promise<void> {
  const { settings } = installation
  const log = createLog(settings.production ? 'info' : 'warn')
  if (settings.demo) await fillDemo(installation)
  const reading = readWaitingPapers(installation, log)
  const sending = sendWaitingMail(installation, log)
  const telling = writeDigests(installation, log, () => sending?.wake())
  const reminding = remindOfFollowUps(installation, log, () => sending?.wake())
  const releasing = releaseDueMeetings(installation, log)
  const approving = approveDueMinutes(installation, log)
  const involving = lookThroughAgendas(installation, log)
  const bringing = bringFollowUps(installation, log)
  const forgetting = forgetRegularly(installation, log)
  const web = await createWeb(installation, { log, papersArrived: reading.wake, mailWritten: sending?.wake })
  await web.listen({ port: settings.port, host: settings.host })

  // Before the address is told: whoever waits for it may end us at once.
  const stop = async (): Promise<void> => {
    say(texts.start.stopping)
    await web.close()
    await Promise.all([
      reading.stop(),
      sending?.stop(),
      telling?.stop(),
      reminding.stop(),
      releasing.stop(),
      approving.stop(),
      involving.stop(),
      bringing.stop(),
      forgetting.stop(),
    ])
    await installation.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop())

  say(texts.start.ready({ address: `http://${settings.host}:${portOf(web.server)}` }))
  if (settings.demo) {
    say(texts.start.signIns)
    for (const { slug, person } of await demoRoles(installation))
      say(`  ${texts.demo.roles[slug as keyof typeof texts.demo.roles]}: ${person}`)
  }
  if (!settings.mail && !settings.demo) say(texts.start.noMail)
  say(texts.start.stop)
}

/** Setting 0 takes any free port. */
function portOf(server: Server): number {
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}

async function fillDemo(installation: Installation): Promise<void> {
  let told = false
  await loadDemo(installation, (file, done, of) => {
    if (!told) say(texts.start.demo)
    told = true
    say(texts.start.demoPaper({ file, done, of }))
  })
}

start().catch((error: unknown) => {
  endStart(error)
  process.exit()
})
