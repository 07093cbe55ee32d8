import { describe, expect, it } from 'vitest'
import { isUndrawnKind, pictureFileName, PictureRoom, roomForPictures } from './taken-picture.ts'

describe('the room for the pictures of a document', () => {
  const small = { width: 8, height: 6 }

  it('is for a hundred', () => {
    const room = new PictureRoom()
    expect(Array.from({ length: 102 }, () => room.takes(1, small)).filter(Boolean)).toHaveLength(100)
  })

  it('is for so many bytes together, and what is too large leaves room for the next', () => {
    const room = new PictureRoom()
    expect([room.takes(roomForPictures - 10, small), room.takes(11, small), room.takes(10)]).toEqual([true, false, true])
  })

  it('is not for what unfolds to a wall', () => {
    const room = new PictureRoom()
    expect([room.takes(100, { width: 60_000, height: 60_000 }), room.takes(100, { width: 6000, height: 6000 })]).toEqual([false, true])
  })
})

it.each([
  ['Kort over klyngen', 'png', 'Kort over klyngen.png'],
  ['Tal: 2022/2023 "før"\nog efter.', 'jpg', 'Tal 2022 2023 før og efter.jpg'],
  ['../../..', 'gif', '-.gif'],
  ['', 'webp', '-.webp'],
  ['ord '.repeat(40), 'png', `${'ord '.repeat(20).trim()}….png`],
])('names a picture that shows %j as %s: %s', (shows, ending, name) => {
  const named = pictureFileName(shows, ending)
  expect(named).toBe(name)
  expect(named).not.toMatch(/[\\/]/)
})

it.each([
  ['emf', true],
  ['WMF', true],
  ['tif', true],
  ['png', false],
  ['svg', false],
  ['exe', false],
])('a %s is kept though no browser draws it: %s', (ending, expected) => expect(isUndrawnKind(ending)).toBe(expected))
