import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client, Pool } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { readPostmaster } from './postmaster-file.ts'

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-embedded-'))
fs.chmodSync(scratch, 0o755)
const folder = path.join(scratch, 'database')
const settings = { fsync: 'off' }
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }))

async function ask(server: { host: string; port: number }, question: string): Promise<unknown> {
  const client = new Client({ host: server.host, port: server.port, user: 'postgres', database: 'postgres' })
  await client.connect()
  const { rows } = await client.query(question)
  await client.end()
  return Object.values(rows[0] ?? {})[0]
}

describe('startEmbeddedPostgres', () => {
  it('makes a database, listens on a short private socket only, stops and keeps what was written', async () => {
    const first = await startEmbeddedPostgres(folder, { settings })
    expect(first.fresh).toBe(true)
    expect(Buffer.byteLength(`${first.host}/.s.PGSQL.${first.port}`)).toBeLessThan(104)
    expect(fs.statSync(first.host).mode & 0o777).toBe(0o700)
    expect(await ask(first, 'show listen_addresses')).toBe('')
    await ask(first, `create table kept as select 'Ærø' as name`)
    await first.stop()
    expect(readPostmaster(folder)).toBeUndefined()
    expect(fs.existsSync(first.host)).toBe(false)

    const second = await startEmbeddedPostgres(folder, { settings })
    expect(second.fresh).toBe(false)
    expect(await ask(second, 'select name from kept')).toBe('Ærø')
    await second.stop()
  })

  it('two that start at once share one server, and the last one out stops it', async () => {
    const other = startInOtherProcess(folder)
    const mine = await startEmbeddedPostgres(folder, { settings })
    await other.ready
    expect(await ask(mine, 'select 1')).toBe(1)
    await mine.stop()
    expect(readPostmaster(folder)).toBeDefined()
    await other.end()
    await expect.poll(() => readPostmaster(folder), { timeout: 5000 }).toBeUndefined()
  })

  it('goes on with a server that outlived its killed parent, and starts over after both were killed', async () => {
    const other = startInOtherProcess(folder)
    await other.ready
    other.kill()
    const orphan = readPostmaster(folder)
    expect(orphan).toBeDefined()
    const attached = await startEmbeddedPostgres(folder, { settings })
    expect(readPostmaster(folder)?.pid).toBe(orphan?.pid)
    process.kill(orphan?.pid ?? 0, 'SIGKILL')
    await expect.poll(() => readPostmaster(folder), { timeout: 5000 }).toBeUndefined()
    const anew = await startEmbeddedPostgres(folder, { settings })
    expect(await ask(anew, 'select name from kept')).toBe('Ærø')
    await anew.stop()
    await attached.stop()
    expect(readPostmaster(folder)).toBeUndefined()
  })

  it('is started again when it dies, where those who use it look for it', async () => {
    const told: string[] = []
    const server = await startEmbeddedPostgres(folder, { settings, onChange: (state) => told.push(state) })
    const pool = new Pool({ host: server.host, port: server.port, user: 'postgres', database: 'postgres' })
    pool.on('error', () => undefined)
    await pool.query('select 1')
    for (const round of [1, 2]) {
      process.kill(readPostmaster(folder)?.pid ?? 0, 'SIGKILL')
      await expect.poll(() => told.filter((state) => state === 'up').length, { timeout: 20_000 }).toBe(round)
      expect((await pool.query('select name from kept')).rows).toEqual([{ name: 'Ærø' }])
    }
    expect(told[0]).toBe('down')
    await pool.end()
    await server.stop()
    expect(readPostmaster(folder)).toBeUndefined()
    expect(fs.existsSync(server.host)).toBe(false)
  })

  it('is found again by a process that did not start it', async () => {
    const other = startInOtherProcess(folder)
    await other.ready
    const mine = await startEmbeddedPostgres(folder, { settings })
    const before = readPostmaster(folder)?.pid
    process.kill(before ?? 0, 'SIGKILL')
    await expect.poll(() => ask(mine, 'select name from kept').catch(() => undefined), { timeout: 20_000 }).toBe('Ærø')
    expect(readPostmaster(folder)?.pid).not.toBe(before)
    await mine.stop()
    await other.end()
    await expect.poll(() => readPostmaster(folder), { timeout: 5000 }).toBeUndefined()
  })

  it('does not believe a left-over file whose number now belongs to another program', async () => {
    fs.writeFileSync(path.join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n1\n5432\n/nowhere\n\n\nready\n`)
    const server = await startEmbeddedPostgres(folder, { settings })
    expect(await ask(server, 'select 1')).toBe(1)
    await server.stop()
  })
})

describe('a database that cannot be opened is one sentence, not a stack trace', () => {
  it.each<[string, string, (copy: string) => void]>([
    ['another version', 'database-wrong-version', (copy) => fs.writeFileSync(path.join(copy, 'PG_VERSION'), '15\n')],
    ['no version', 'database-damaged', (copy) => fs.rmSync(path.join(copy, 'PG_VERSION'))],
    ['no control file', 'database-damaged', (copy) => fs.rmSync(path.join(copy, 'global', 'pg_control'))],
    ['a truncated control file', 'database-damaged', (copy) => fs.truncateSync(path.join(copy, 'global', 'pg_control'), 10)],
    ['no write-ahead log', 'database-damaged', (copy) => fs.rmSync(path.join(copy, 'pg_wal'), { recursive: true })],
  ])('%s', async (name, code, spoil) => {
    await expect(startEmbeddedPostgres(spoiled(name.replaceAll(' ', '-'), spoil))).rejects.toMatchObject({ code })
  })

  it('a folder that cannot be made', async () => {
    fs.writeFileSync(path.join(scratch, 'a-file'), '')
    await expect(startEmbeddedPostgres(path.join(scratch, 'a-file', 'database'))).rejects.toMatchObject({ code: 'folder-not-writable' })
  })
})

function spoiled(name: string, spoil: (copy: string) => void): string {
  const copy = path.join(scratch, name)
  fs.cpSync(folder, copy, { recursive: true })
  for (const entry of ['', ...fs.readdirSync(copy, { recursive: true })]) {
    const { uid, gid } = fs.statSync(folder)
    fs.chownSync(path.join(copy, String(entry)), uid, gid)
  }
  fs.chmodSync(copy, 0o700)
  spoil(copy)
  return copy
}

function startInOtherProcess(target: string) {
  const launcher = path.join(import.meta.dirname, 'embedded-postgres.ts')
  const script = `const { startEmbeddedPostgres } = await import(${JSON.stringify(launcher)})
    const server = await startEmbeddedPostgres(${JSON.stringify(target)}, { settings: { fsync: 'off' } })
    console.log('ready')
    process.stdin.once('end', async () => { await server.stop() }).resume()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  return {
    ready,
    kill: () => child.kill('SIGKILL'),
    end: async () => {
      child.stdin.end()
      await gone
    },
  }
}
