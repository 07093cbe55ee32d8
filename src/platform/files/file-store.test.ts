import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderFileStore } from './file-store.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspil-files-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('folderFileStore', () => {
  it('gives back what it got, by its content', async () => {
    const store = folderFileStore(folder)
    const { sha256, bytes } = await store.store(Buffer.from('æøå'))
    expect(bytes).toBe(6)
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(Buffer.from(await store.read(sha256)).toString()).toBe('æøå')
  })

  it('keeps one file for one content', async () => {
    const store = folderFileStore(folder)
    const first = await store.store(Readable.from([Buffer.from('sa'), Buffer.from('mme')]))
    const second = await store.store(Buffer.from('samme'))
    expect(second).toEqual(first)
    expect(await readdir(path.join(folder, first.sha256.slice(0, 2)))).toContain(first.sha256)
  })

  it('leaves nothing behind of a file that broke off', async () => {
    const store = folderFileStore(folder)
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('halv')
        throw new Error('the line went dead')
      })(),
    )
    await expect(store.store(broken)).rejects.toThrow('dead')
    expect(await readdir(path.join(folder, 'arriving'))).toEqual([])
  })
})
