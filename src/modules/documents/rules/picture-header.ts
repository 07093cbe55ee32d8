export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp'

/** What a picture's file says of it before anything of it is drawn. */
export interface PictureHeader {
  readonly kind: PictureKind
  /** As it is to be seen, in its own points. */
  readonly width: number
  readonly height: number
  /** How far the file asks to be turned to the right, as telephones leave it to whoever draws. */
  readonly turned: 0 | 90 | 180 | 270
}

/** By the bytes, whatever the file is called; nothing for what is no picture that we draw. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const found = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view)
    return found && found.width > 0 && found.height > 0 ? found : undefined
  } catch (error) {
    // It ends before it has said how large it is.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function says(view: DataView, at: number, words: string): boolean {
  return words.split('').every((letter, index) => view.getUint8(at + index) === letter.charCodeAt(0))
}

function png(view: DataView): PictureHeader | undefined {
  if (!says(view, 0, '\u0089PNG') || !says(view, 12, 'IHDR')) return undefined
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), turned: 0 }
}

function gif(view: DataView): PictureHeader | undefined {
  if (!says(view, 0, 'GIF8')) return undefined
  return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true), turned: 0 }
}

/** Three forms of it: lossy, lossless and extended. */
function webp(view: DataView): PictureHeader | undefined {
  if (!says(view, 0, 'RIFF') || !says(view, 8, 'WEBP')) return undefined
  const sized = (width: number, height: number): PictureHeader => ({ kind: 'webp', width, height, turned: 0 })
  if (says(view, 12, 'VP8X')) return sized(1 + (view.getUint32(24, true) & 0xffffff), 1 + (view.getUint32(26, true) >>> 8))
  if (says(view, 12, 'VP8L')) {
    const sizes = view.getUint32(21, true)
    return sized(1 + (sizes & 0x3fff), 1 + ((sizes >>> 14) & 0x3fff))
  }
  return says(view, 12, 'VP8 ') ? sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff) : undefined
}

/** A row of segments, of which one has the size and one before it may say that it is to be turned. */
function jpeg(view: DataView): PictureHeader | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined
  let orientation = 1
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xe1 && says(view, at + 4, 'Exif')) orientation = orientationIn(view, at + 10) ?? orientation
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      const lies = orientation >= 5
      return { kind: 'jpeg', width: lies ? height : width, height: lies ? width : height, turned: turns[orientation] ?? 0 }
    }
    at += 2 + view.getUint16(at + 2)
  }
}

/** By what Exif calls orientation; those that are mirrored too are only turned. */
const turns: Readonly<Record<number, PictureHeader['turned']>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 }

/** @param start of the Exif's own numbering */
function orientationIn(view: DataView, start: number): number | undefined {
  const little = view.getUint16(start) === 0x4949
  const table = start + view.getUint32(start + 4, little)
  for (let entry = 0; entry < view.getUint16(table, little); entry++) {
    const at = table + 2 + entry * 12
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little)
  }
  return undefined
}
