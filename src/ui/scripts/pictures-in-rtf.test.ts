import { expect, it } from 'vitest'
import { smallPictures } from '../../../test/support/small-pictures.ts'
import { picturesInRtf } from './pictures-in-rtf.ts'

const hex = (bytes: Buffer) => bytes.toString('hex').replace(/(.{64})/g, '$1\r\n')

it('finds the pictures of what Word puts on the clipboard, each once and in order', () => {
  const rtf = `{\\rtf1 {\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn pictureGray}{\\sv 0}}}\\picscalex100\\pngblip\\bliptag-1537853893{\\*\\blipuid a456c63b1f}${hex(smallPictures.png)}}}
    {\\nonshppict{\\pict\\wmetafile8\\bliptag-1537853893{\\*\\blipuid a456c63b1f}0100090000036f0000000000}} og
    {\\*\\shppict{\\pict\\jpegblip\\bliptag12 ${hex(smallPictures.jpeg)}}}}`
  expect(picturesInRtf(rtf)).toEqual([
    `data:image/png;base64,${smallPictures.png.toString('base64')}`,
    `data:image/jpeg;base64,${smallPictures.jpeg.toString('base64')}`,
  ])
  expect(picturesInRtf('')).toEqual([])
})
