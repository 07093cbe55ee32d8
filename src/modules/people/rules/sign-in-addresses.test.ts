import { describe, expect, it } from 'vitest'
import { beginPath, signInAddresses, signInCookie, signInPath } from './sign-in-addresses.ts'

it('names our addresses to a provider', () => {
  expect(signInAddresses('https://samspil.example', 'regionen')).toEqual({
    callback: 'https://samspil.example/log-ind/regionen/svar',
    metadata: 'https://samspil.example/log-ind/regionen/metadata',
  })
})

describe('the page to sign in on', () => {
  it.each([
    [{}, '/log-ind'],
    [{ returnTo: '/' }, '/log-ind'],
    [{ returnTo: '/udvalg?pr=2022-12-19' }, '/log-ind?tilbage=%2Fudvalg%3Fpr%3D2022-12-19'],
    [{ provider: 'regionen', refusal: { code: 'test/not-so' } }, '/log-ind?fejl=not-so&udbyder=regionen'],
  ])('%j: %s', (wish, path) => expect(signInPath(wish)).toBe(path))
})

it.each([
  [{}, '/log-ind/regionen'],
  [{ returnTo: '/import' }, '/log-ind/regionen?tilbage=%2Fimport'],
  [{ invitation: 'abc' }, '/log-ind/regionen?invitation=abc'],
])('begins at a provider with %j: %s', (wish, path) => expect(beginPath('regionen', wish)).toBe(path))

it.each([
  ['Zx-9_abcdefg', 'samspil_login_Zx-9_abc'],
  ['kort', 'samspil_login_'],
  ['a; HttpOnly', 'samspil_login_'],
])('the cookie of %s is %s', (state, name) => expect(signInCookie(state)).toBe(name))
