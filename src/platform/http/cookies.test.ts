import { expect, it } from 'vitest'
import { cookieNamed, ownCookies } from './cookies.ts'

it('a cookie that a neighbour on the domain could have planted is not ours', () => {
  const sent = { '__Host-samspil_session': 'ours', samspil_session: 'planted' }
  expect(ownCookies(sent, true)).toEqual({ samspil_session: 'ours' })
  expect(cookieNamed('samspil_session', true)).toBe('__Host-samspil_session')
})

it('on this machine a cookie bears its plain name', () => {
  expect(ownCookies({ samspil_session: 'ours' }, false)).toEqual({ samspil_session: 'ours' })
  expect(cookieNamed('samspil_session', false)).toBe('samspil_session')
})
