import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { sweepArriving } from './sweep-arriving.ts'

const folder = await mkdtemp(path.join(os.tmpdir(), 'samspil-sweep-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const now = new Date('2026-11-22T12:00:00Z')

it('removes half files of more than a day, and nothing else', async () => {
  await sweepArriving(folder, now)
  for (const [place, at] of [
    ['arriving/old', '2026-11-21T11:59:00Z'],
    ['arriving/coming', '2026-11-22T11:00:00Z'],
    ['ab/stored', '2020-01-01T00:00:00Z'],
  ] as const) {
    await mkdir(path.dirname(path.join(folder, place)), { recursive: true })
    await writeFile(path.join(folder, place), 'x')
    await utimes(path.join(folder, place), new Date(at), new Date(at))
  }
  await sweepArriving(folder, now)
  expect([await readdir(path.join(folder, 'arriving')), await readdir(path.join(folder, 'ab'))]).toEqual([['coming'], ['stored']])
})
