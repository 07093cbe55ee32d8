import { describe, expect, it } from 'vitest'
import { createLog, type LogLevel } from './log.ts'

function logTo(level: LogLevel) {
  const lines: Record<string, unknown>[] = []
  const log = createLog(
    level,
    (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
    {},
    () => new Date('2022-01-05T08:15:00Z'),
  )
  return { log, lines }
}

describe('createLog', () => {
  it('writes one object per line, with what a child was told', () => {
    const { log, lines } = logTo('info')
    log.child({ errorId: 'k7' }).info({ files: 3 }, 'imported')
    log.info('ready')
    expect(lines).toEqual([
      { at: '2022-01-05T08:15:00.000Z', level: 'info', message: 'imported', errorId: 'k7', files: 3 },
      { at: '2022-01-05T08:15:00.000Z', level: 'info', message: 'ready' },
    ])
  })

  it('keeps quiet below its level', () => {
    const { log, lines } = logTo('warn')
    log.info('small talk')
    log.warn('careful')
    expect(lines.map(({ message }) => message)).toEqual(['careful'])
  })

  it('tells an error with its stack, and a request without what was searched for', () => {
    const { log, lines } = logTo('info')
    log.error(new TypeError('no'), 'failed')
    log.info({ req: { method: 'GET', url: '/soeg?q=hemmeligt', socket: {} }, res: { statusCode: 200 } }, 'answered')
    expect(lines[0]).toMatchObject({
      message: 'failed',
      err: { type: 'TypeError', message: 'no', stack: expect.stringContaining('log.test.ts') },
    })
    expect(lines[1]).toMatchObject({ req: { method: 'GET', path: '/soeg' }, res: { status: 200 } })
    expect(JSON.stringify(lines[1])).not.toContain('hemmeligt')
  })
})
