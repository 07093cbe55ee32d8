import { expect, it } from 'vitest'
import { largestAttachmentInBytes, titleOfFile, whyNotAttach, whyNotAttachNothing, whyNotTitle } from './why-not-attach.ts'

const file = { name: 'notat.pdf', sha256: 'a', bytes: 10, packageOf: [] }
const ground = { known: new Map([['known', 'Bilag 1']]), meetingId: 'm', papersOfMeeting: ['agenda'] }

it.each([
  ['an ordinary file', file, undefined],
  ['300 MB', { ...file, bytes: 300 * 1024 * 1024 }, 'meetings/attachment-too-large'],
  ['the largest there may be', { ...file, bytes: largestAttachmentInBytes }, undefined],
  ['nothing', { ...file, bytes: 0 }, 'meetings/attachment-empty'],
  ['the same file again', { ...file, sha256: 'known' }, 'meetings/attachment-twice'],
  ['the package of its own meeting', { ...file, packageOf: ['other', 'm'] }, 'meetings/attachment-contains-item'],
  ['the paper of its own agenda', { ...file, sha256: 'agenda' }, 'meetings/attachment-contains-item'],
  ['another meeting’s package', { ...file, packageOf: ['other'] }, undefined],
])('says of %s what is to be said', (_, attached, code) => {
  expect(whyNotAttach(attached, ground)?.code).toBe(code)
})

it('knows no package where the item has no meeting', () => {
  expect(whyNotAttach({ ...file, packageOf: ['m'] }, { ...ground, meetingId: null, papersOfMeeting: [] })).toBeUndefined()
})

it.each([
  ['Notat_om_overgange.pdf', 'Notat om overgange'],
  ['Bilag 2.1 Budget.v2.xlsx', 'Bilag 2.1 Budget.v2'],
  ['.pdf', '.pdf'],
])('calls %s %s', (name, title) => {
  expect(titleOfFile(name)).toBe(title)
})

it('wants a file and a title', () => {
  expect(whyNotAttachNothing(0)?.code).toBe('meetings/no-file-chosen')
  expect(whyNotTitle(' ')?.code).toBe('meetings/attachment-title-missing')
  expect(whyNotTitle('Notat')).toBeUndefined()
})
