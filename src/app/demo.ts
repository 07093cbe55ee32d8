import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { loadReference } from '../modules/committees/index.ts'
import type { ReferenceWorld } from '../modules/committees/rules/reference-world.ts'
import { listVersionsOfFile } from '../modules/meetings/index.ts'
import { listDemoRoles } from '../modules/people/index.ts'
import { publishMeeting } from '../modules/publishing/index.ts'
import { projectFolder } from '../platform/settings/project-folder.ts'
import { importFile } from './import-file.ts'
import { type Installation, machine } from './installation.ts'

const demoFolder = path.join(projectFolder, 'demo')

type DemoWorld = ReferenceWorld & { readonly papers: readonly { readonly file: string; readonly publish: boolean }[] }

/** The demo's one-click sign-ins; none where the demo was never loaded. */
export function demoRoles(installation: Installation) {
  return listDemoRoles(installation.contextFor(machine).database.app)
}

/**
 * Fills an empty installation with the demo world. Its papers go the way of everyone's. A start that was cut short is
 * taken up where it stopped; a filled demo is left alone.
 */
export async function loadDemo(installation: Installation, onPaper: (file: string, done: number, of: number) => void): Promise<void> {
  const world = JSON.parse(await readFile(path.join(demoFolder, 'world.json'), 'utf8')) as DemoWorld
  if ((await demoRoles(installation)).length === 0) await loadReference(installation.contextFor(machine), { ...world, name: 'demo' })
  for (const [at, { file, publish }] of world.papers.entries()) {
    const place = path.join(demoFolder, file)
    const recorded = await findRecorded(installation, place)
    if (recorded && (recorded.published || !publish)) continue
    onPaper(path.basename(file), at + 1, world.papers.length)
    const meetingId = recorded?.meetingId ?? (await importPaper(installation, place))
    if (publish) await publishMeeting(installation.contextFor(machine), { meetingId })
  }
}

async function findRecorded(installation: Installation, place: string) {
  const sha256 = createHash('sha256').update(await readFile(place)).digest('hex')
  const versions = await listVersionsOfFile(installation.contextFor(machine).database.app, sha256)
  return versions.at(-1)
}

async function importPaper(installation: Installation, place: string): Promise<string> {
  const imported = await importFile(installation, place)
  if ('meetingId' in imported) return imported.meetingId
  throw new Error(`demo paper ${path.basename(place)}: ${imported.refusal.code}`)
}
