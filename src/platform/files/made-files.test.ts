import { mkdtemp, rm, utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { madeFiles } from './made-files.ts'

const [one, other] = ['a'.repeat(64), 'b'.repeat(64)]

it('keeps what was made until nobody has asked for it in a month', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspil-made-'))
  const made = madeFiles(folder)
  expect(await made.find(one)).toBeUndefined()
  await made.keep(one, Buffer.from('pakke'))
  expect(await made.find(one)).toBe(5)
  expect(await text(made.stream(one))).toBe('pakke')
  const long = new Date(Date.now() - 31 * 24 * 3600 * 1000)
  await utimes(path.join(folder, 'made', one), long, long)
  await made.keep(other, Buffer.from('en anden'))
  expect(await made.find(one)).toBeUndefined()
  expect(await made.find(other)).toBe(8)
  await expect(made.find('../x')).rejects.toThrow('checksum')
  await rm(folder, { recursive: true })
})
