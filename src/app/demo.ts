import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { applyReference, loadReference } from '../modules/committees/index.ts'
import type { ReferenceWorld } from '../modules/committees/rules/reference-world.ts'
import { isHandedIn } from '../modules/imports/index.ts'
import { listVersionsOfFile } from '../modules/meetings/index.ts'
import { isNationalMapRecorded, listDemoRoles } from '../modules/people/index.ts'
import { publishMeeting } from '../modules/publishing/index.ts'
import { projectFolder } from '../platform/settings/project-folder.ts'
import { seatDemo } from './demo-seats.ts'
import { sendOutDemoAgenda } from './demo-agenda.ts'
import { involveInDemo } from './demo-involvement.ts'
import { followMattersInDemo } from './demo-matters.ts'
import { followUpInDemo } from './demo-follow-ups.ts'
import { writeDemoTerms } from './demo-terms.ts'
import { importFile } from './import-file.ts'
import { type Installation, machine } from './installation.ts'
import { readReferenceFiles } from './read-reference-files.ts'

const demoFolder = path.join(projectFolder, 'demo')

type DemoWorld = ReferenceWorld & { readonly papers: readonly { readonly file: string; readonly publish: boolean }[] }

/** The demo's one-click sign-ins; none where the demo was never loaded. */
export function demoRoles(installation: Installation) {
  return listDemoRoles(installation.contextFor(machine).database.app)
}

/**
 * Fills an empty installation with the demo world. Its papers go the way of everyone's: one that needs a person's eye is
 * left as a draft. A start that was cut short is taken up where it stopped; a filled demo is left alone.
 */
export async function loadDemo(installation: Installation, onPaper: (file: string, done: number, of: number) => void): Promise<void> {
  const world = JSON.parse(await readFile(path.join(demoFolder, 'world.json'), 'utf8')) as DemoWorld
  const context = installation.contextFor(machine)
  if (!(await isNationalMapRecorded(context.database.app))) await applyReference(context, await readReferenceFiles([]))
  if ((await demoRoles(installation)).length === 0) await loadReference(context, { ...world, name: 'demo' })
  for (const [at, { file, publish }] of world.papers.entries()) {
    const place = path.join(demoFolder, file)
    const before = await findBefore(installation, place)
    if (before === 'handed-in' || (before && (before.published || !publish))) continue
    onPaper(path.basename(file), at + 1, world.papers.length)
    const meetingId = before?.meetingId ?? (await importPaper(installation, place))
    if (publish && meetingId) await publishMeeting(installation.contextFor(machine), { meetingId })
  }
  await seatDemo(installation, path.join(demoFolder, 'seats.json'))
  await writeDemoTerms(installation, path.join(demoFolder, 'terms.json'))
  await followUpInDemo(installation, path.join(demoFolder, 'follow-ups.json'))
  await followMattersInDemo(installation, path.join(demoFolder, 'matters.json'))
  await involveInDemo(installation, path.join(demoFolder, 'involvement.json'))
  await sendOutDemoAgenda(installation, path.join(demoFolder, 'agenda.json'))
}

/** What an earlier start did with a paper. */
async function findBefore(installation: Installation, place: string) {
  const { app } = installation.contextFor(machine).database
  const sha256 = createHash('sha256')
    .update(await readFile(place))
    .digest('hex')
  const versions = await listVersionsOfFile(app, sha256)
  return versions.at(-1) ?? ((await isHandedIn(app, sha256)) ? 'handed-in' : undefined)
}

async function importPaper(installation: Installation, place: string): Promise<string | undefined> {
  const imported = await importFile(installation, place)
  return 'meetingId' in imported ? imported.meetingId : undefined
}
