import { describe, expect, it } from 'vitest'
import { contactFrom, isMailAddress, whyNotContact } from './contact.ts'

describe('whyNotContact', () => {
  it.each([
    ['nothing at all', {}, undefined, undefined],
    ['an address and a number', { mailAddress: 'borgmesteren@gladsaxe.dk', phone: '+45 39 57 50 00' }, undefined, undefined],
    ['one’s own address again', { mailAddress: 'borgmesteren@gladsaxe.dk' }, 'me', undefined],
    ['somebody else’s address', { mailAddress: 'borgmesteren@gladsaxe.dk' }, 'other', 'people/mail-address-taken'],
    ['no address', { mailAddress: 'borgmesteren' }, undefined, 'people/mail-address-wrong'],
    ['no number', { phone: 'ring til sekretæren' }, undefined, 'people/phone-wrong'],
  ])('%s', (_, contact, holder, code) => {
    expect(whyNotContact(contact, 'me', holder)?.code).toBe(code)
  })
})

it.each([
  ['a@b.dk', true],
  ['fornavn.efternavn+samspil@regionh.dk', true],
  ['formand@sundhed-nord.gladsaxe.dk', true],
  ['a@b', false],
  ['a b@c.dk', false],
  ['a@b.dk, c@d.dk', false],
  ['<a@b.dk>', false],
  ['a@b.dk\r\nBcc: c@d.dk', false],
  ['a@@b.dk', false],
  [`${'a'.repeat(250)}@b.dk`, false],
])('%j is a mail address: %s', (written, is) => {
  expect(isMailAddress(written)).toBe(is)
})

it('takes what was typed without the spaces around it', () => {
  expect(contactFrom(' a@b.dk ', ' 39  57 50 00 ')).toEqual({ mailAddress: 'a@b.dk', phone: '39 57 50 00' })
  expect(contactFrom('  ', undefined)).toEqual({ mailAddress: undefined, phone: undefined })
})
