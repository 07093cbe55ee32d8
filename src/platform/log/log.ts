const levels = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60, silent: 100 } as const
export type LogLevel = keyof typeof levels

type Facts = Readonly<Record<string, unknown>>
type Tell = (facts: unknown, message?: string) => void

/** What Fastify, too, takes for its logger. */
export interface Log {
  level: string
  readonly trace: Tell
  readonly debug: Tell
  readonly info: Tell
  readonly warn: Tell
  readonly error: Tell
  readonly fatal: Tell
  readonly silent: Tell
  child(facts: Facts): Log
}

/**
 * One JSON object per line. Requests are told by method and path only: what people search for stays out of the log.
 * @param now for tests
 */
export function createLog(level: LogLevel, write: (line: string) => void = writeToStderr, facts: Facts = {}, now = () => new Date()): Log {
  const at =
    (name: LogLevel): Tell =>
    (told, message) => {
      if (levels[name] < levels[log.level as LogLevel] || name === 'silent') return
      const [more, text] = typeof told === 'string' ? [{}, told] : [told instanceof Error ? { err: told } : (told as Facts), message]
      write(JSON.stringify({ at: now().toISOString(), level: name, message: text, ...mapValues({ ...facts, ...more }, legible) }))
    }
  const log: Log = {
    level,
    trace: at('trace'),
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
    silent: at('silent'),
    child: (more) => createLog(log.level as LogLevel, write, { ...facts, ...more }, now),
  }
  return log
}

const writeToStderr = (line: string) => void process.stderr.write(`${line}\n`)

function mapValues(facts: Facts, change: (value: unknown, name: string) => unknown): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, change(value, name)]))
}

function legible(value: unknown, name: string): unknown {
  if (value instanceof Error)
    return { type: value.name, message: value.message, stack: value.stack, ...('code' in value && { code: value.code }) }
  if (name === 'req') {
    const { method, url } = value as { method?: string; url?: string }
    return { method, path: url?.split('?')[0] }
  }
  if (name === 'res') return { status: (value as { statusCode?: number }).statusCode }
  return typeof value === 'bigint' ? String(value) : value
}
