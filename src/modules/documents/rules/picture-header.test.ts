import { expect, it } from 'vitest'
import { pictureHeader } from './picture-header.ts'

const hex = (written: string) => new Uint8Array(Buffer.from(written.replaceAll(' ', ''), 'hex'))
const word = (text: string) => Buffer.from(text, 'latin1').toString('hex')
const frame = 'ffc0 0011 08 0090 0140 03 012200021101031101'
const exif = (orientation: string) => `ffe1 0022 ${word('Exif\0\0')} 4d4d 002a 00000008 0001 0112 0003 00000001 ${orientation}0000 00000000`

it.each([
  ['PNG', `89504e47 0d0a1a0a 0000000d ${word('IHDR')} 00000190 000000f0 0802`, { kind: 'png', width: 400, height: 240, turned: 0 }],
  ['GIF', `${word('GIF89a')} 0200 0300 8000`, { kind: 'gif', width: 2, height: 3, turned: 0 }],
  ['JPEG', `ffd8 ffe0 0004 0000 ${frame}`, { kind: 'jpeg', width: 320, height: 144, turned: 0 }],
  ['JPEG that lies on its side', `ffd8 ${exif('0006')} ${frame}`, { kind: 'jpeg', width: 144, height: 320, turned: 90 }],
  ['JPEG on its head', `ffd8 ${exif('0003')} ${frame}`, { kind: 'jpeg', width: 320, height: 144, turned: 180 }],
  [
    'lossy WebP',
    `${word('RIFF')}00000000${word('WEBPVP8 ')}00000000 000000 9d012a 2003 f401`,
    { kind: 'webp', width: 800, height: 500, turned: 0 },
  ],
  [
    'lossless WebP',
    `${word('RIFF')}00000000${word('WEBPVP8L')}00000000 2f 1f03 7d00`,
    { kind: 'webp', width: 800, height: 501, turned: 0 },
  ],
  [
    'extended WebP',
    `${word('RIFF')}00000000${word('WEBPVP8X')}0a000000 10000000 1f0300 f30100`,
    { kind: 'webp', width: 800, height: 500, turned: 0 },
  ],
])('reads how large a %s is', (_, bytes, expected) => expect(pictureHeader(hex(bytes))).toEqual(expected))

it.each([
  ['text', word('et billede')],
  ['nothing', ''],
  ['a PNG that is cut off', '89504e47 0d0a1a0a 0000'],
  ['a PNG of no size', `89504e47 0d0a1a0a 0000000d ${word('IHDR')} 00000000 000000f0`],
  ['a JPEG without a frame', 'ffd8 ffe0 0004 0000'],
  ['a film in the same wrapping', `${word('RIFF')}00000000${word('AVI LIST')}00000000`],
])('knows no size of %s', (_, bytes) => expect(pictureHeader(hex(bytes))).toBeUndefined())
