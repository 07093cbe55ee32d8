import { expect, it } from 'vitest'
import { isDatabaseAway } from './is-database-away.ts'

const failed = (message: string, code?: string) => Object.assign(new Error(message), code && { code })

it.each([
  ['ended by the operator', failed('terminating connection due to administrator command', '57P01'), true],
  ['starting up', failed('the database system is starting up', '57P03'), true],
  ['refused', failed('connect ECONNREFUSED', 'ECONNREFUSED'), true],
  ['not yet there', Object.assign(failed('connect ENOENT', 'ENOENT'), { syscall: 'connect' }), true],
  ['broken off', failed('Connection terminated unexpectedly'), true],
  ['a text that it cannot store', failed('unsupported Unicode escape sequence', '22P05'), false],
  ['a constraint', failed('duplicate key', '23505'), false],
  ['a file that is gone', failed('no such file', 'ENOENT'), false],
  ['a bug', new TypeError('x is undefined'), false],
  ['nothing', undefined, false],
])('%s', (_, error, away) => expect(isDatabaseAway(error)).toBe(away))
