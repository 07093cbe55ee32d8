import { expect, it } from 'vitest'
import { smallPictures } from '../../../../test/support/small-pictures.ts'
import { zip } from '../../../../test/support/zip.ts'
import { packageMark } from '../rules/package-mark.ts'
import { lookInto } from './look-into.ts'

const of = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const meeting = '0b7e2f1c-9f4e-4e6b-8a57-1d2c3b4a5f60'

it.each([
  ['a program called PDF', of('MZ\x90\0\x03\0\0\0'), 'referat.pdf', 'documents/program'],
  ['bytes called PDF', of('\0\x01\x02\x03'.repeat(200)), 'referat.pdf', 'documents/wrong-extension'],
  [
    'a Word file with a password',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'notat.docx',
    'documents/encrypted',
  ],
])('refuses %s', async (_, bytes, name, code) => {
  expect(await lookInto(bytes, name)).toMatchObject({ refusal: { code } })
})

it('takes what nobody can read here, and says so', async () => {
  expect(await lookInto(of('\0\x01\x02\x03'.repeat(200)), 'tal.bin')).toMatchObject({ inspection: { unread: [{ why: 'unknown-format' }] } })
})

it.each(Object.entries(smallPictures))('has read all there is to read in a picture as %s', async (_, bytes) => {
  expect(await lookInto(bytes, 'kort')).toEqual({ inspection: { findings: [], unread: [], defects: [] }, packageOf: [] })
})

it('finds a CPR number and whose package it is', async () => {
  const look = await lookInto(of(`<html><body>Borger 010190-1234. ${packageMark(meeting)}</body></html>`), 'pakke.html')
  expect(look).toMatchObject({ packageOf: [meeting] })
  expect('inspection' in look && look.inspection?.findings).toHaveLength(1)
})

it('knows a package also inside an archive, and looks into all that an archive holds', async () => {
  const look = await lookInto(
    zip({ 'Dagsorden.html': `<html><body>${packageMark(meeting)}</body></html>`, 'tal.bin': of('\0\x01\x02'.repeat(9)) }),
    'pakke.zip',
  )
  expect(look).toMatchObject({ packageOf: [meeting], inspection: { unread: [{ why: 'unknown-format', of: 'tal.bin' }] } })
})
