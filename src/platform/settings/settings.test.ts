import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endStart, explainStart, operatorLanguage } from './end-start.ts'
import { projectFolder } from './project-folder.ts'
import { readSettings } from './settings.ts'
import { StartTrouble } from './start-trouble.ts'

describe('readSettings', () => {
  it('needs nothing: the demo on an embedded database in var/', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: 'localhost',
      databaseUrl: undefined,
      varFolder: path.join(projectFolder, 'var'),
      databaseFolder: path.join(projectFolder, 'var', 'database'),
      demo: true,
    })
  })

  it.each([
    [{ DATABASE_URL: 'postgres://db/samspil' }, false],
    [{ NODE_ENV: 'production' }, false],
    [{ DATABASE_URL: 'postgres://db/samspil', SAMSPIL_DEMO: 'on' }, true],
    [{ SAMSPIL_DEMO: 'off' }, false],
    [{ DATABASE_URL: ' ' }, true],
  ])('%j is a demo: %s', (variables, demo) => {
    expect(readSettings(variables).demo).toBe(demo)
  })

  it.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://secret@db' }, 'DATABASE_URL'],
    [{ SAMSPIL_DEMO: 'yes' }, 'SAMSPIL_DEMO'],
    [{ SAMSPIL_DEMO: 'on', NODE_ENV: 'production' }, 'SAMSPIL_DEMO'],
    [{ SAMSPIL_ADDRESS: 'http://secret.example' }, 'SAMSPIL_ADDRESS'],
    [{ SAMSPIL_ADDRESS: 'https://secret.example/sti' }, 'SAMSPIL_ADDRESS'],
    [{ SAMSPIL_PROXIES: '10.0.0.1; secret' }, 'SAMSPIL_PROXIES'],
    [{ SAMSPIL_PROXIES: '10.0.0.1, secret' }, 'SAMSPIL_PROXIES'],
    [{ SAMSPIL_SIGN_IN: '/findes/ikke.json' }, 'SAMSPIL_SIGN_IN'],
    [{ SMTP_URL: 'http://secret@mail', SAMSPIL_MAIL_FROM: 'samspil@klyngen.example' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://secret@mail' }, 'SAMSPIL_MAIL_FROM'],
    [{ SMTP_URL: 'smtp://secret@mail', SAMSPIL_MAIL_FROM: 'Samspil' }, 'SAMSPIL_MAIL_FROM'],
  ])('%j names the setting in both languages, and not its value', (variables, name) => {
    const trouble = catchFrom(() => readSettings(variables))
    for (const language of ['da', 'en'] as const) {
      expect(explainStart(trouble, language)).toContain(name)
      expect(explainStart(trouble, language)).not.toContain('secret')
    }
  })
})

it('sends mail only where a server and a sender are named', () => {
  expect(readSettings({}).mail).toBeUndefined()
  const from = 'Samspil <samspil@klyngen.example>'
  expect(readSettings({ SMTP_URL: 'smtp://mail', SAMSPIL_MAIL_FROM: from }).mail).toEqual({ url: 'smtp://mail', from })
})

describe('production', () => {
  const anyValue = fc.option(fc.constantFrom('on', 'off', ' on ', 'ON', 'true', '1', '', 'postgres://db/samspil', 'https://samspil.dk'), {
    nil: undefined,
  })

  it('has no demo, whatever else is set', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('production', 'PRODUCTION', ' production ', 'Production\n'),
        fc.record({ SAMSPIL_DEMO: anyValue, DATABASE_URL: anyValue, SAMSPIL_ADDRESS: anyValue, HOST: anyValue, SAMSPIL_VAR: anyValue }),
        (NODE_ENV, others) => {
          const settings = settingsOrNone({ ...others, NODE_ENV })
          expect(settings?.demo ?? false).toBe(false)
          expect(settings?.secureCookies ?? true).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is not missed for a misspelling', () => {
    for (const NODE_ENV of ['prod', 'produktion', 'live']) expect(settingsOrNone({ NODE_ENV })).toBeUndefined()
  })

  it('knows its own address before it sends anyone a link that signs them in', () => {
    const mail = { NODE_ENV: 'production', SMTP_URL: 'smtp://mail', SAMSPIL_MAIL_FROM: 'samspil@klyngen.example' }
    expect(
      explainStart(
        catchFrom(() => readSettings(mail)),
        'da',
      ),
    ).toContain('SAMSPIL_ADDRESS')
    expect(readSettings({ ...mail, SAMSPIL_ADDRESS: 'https://samspil.klyngen.example/' }).address).toBe('https://samspil.klyngen.example')
  })

  function settingsOrNone(variables: Readonly<Record<string, string | undefined>>) {
    try {
      return readSettings(variables)
    } catch (error) {
      expect(error).toBeInstanceOf(StartTrouble)
      return undefined
    }
  }
})

describe('cookies', () => {
  it.each([
    [{}, false],
    [{ HOST: '0.0.0.0' }, false],
    [{ HOST: '0.0.0.0', SAMSPIL_DEMO: 'off' }, true],
    [{ HOST: '127.0.0.1', SAMSPIL_DEMO: 'off' }, false],
    [{ SAMSPIL_ADDRESS: 'https://demo.example' }, true],
    [{ NODE_ENV: 'production' }, true],
  ])('of %j travel over TLS only: %s', (variables, secure) => expect(readSettings(variables).secureCookies).toBe(secure))
})

describe('a start that fails', () => {
  it.each([
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'da_DK.UTF-8' }, 'da'],
    [{ LANG: 'C.UTF-8' }, 'da'],
    [{}, 'da'],
  ])('%j speaks %s', (variables, language) => {
    expect(operatorLanguage(variables as NodeJS.ProcessEnv)).toBe(language)
  })

  it('ends with a sentence for what can be mended and with the stack for a bug, never with success', () => {
    const lines: string[] = []
    endStart(Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', port: 3000 }), (line) => lines.push(line))
    endStart(new StartTrouble('disk-full', { folder: 'var' }), (line) => lines.push(line))
    endStart(new TypeError('x is undefined'), (line) => lines.push(line))
    expect(process.exitCode).toBe(1)
    process.exitCode = 0
    expect(lines[0]).toMatch(/^Port 3000 .*PORT=3001/)
    expect(lines[1]).toContain('(var)')
    expect(lines[2]).toMatch(/TypeError: x is undefined\n {4}at /)
  })
})

function catchFrom(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
