import { describe, expect, it } from 'vitest'
import { recommendationParts } from './recommendation-parts.ts'

const lines = [{ text: 'klyngen drøfter forslaget' }, { text: 'klyngen godkender planen for 2026' }]

describe('recommendationParts', () => {
  it.each([
    ['nothing but the list', '- at klyngen drøfter forslaget\n- at klyngen godkender planen for 2026.', '', ''],
    [
      'who recommends',
      'Sekretariatet indstiller,\n\n- at klyngen drøfter forslaget\n- at klyngen godkender planen for 2026',
      'Sekretariatet indstiller,',
      '',
    ],
    ['numbers', 'Det indstilles:\n\n1. at klyngen drøfter forslaget\n2. at klyngen godkender\n   planen for 2026', 'Det indstilles:', ''],
    ['a table', 'Det indstilles\n\n| 1 | klyngen drøfter forslaget |\n| 2 | klyngen godkender planen for 2026 |', 'Det indstilles', ''],
    [
      'an afterthought',
      '- at klyngen drøfter forslaget\n- at klyngen godkender planen for 2026\n\nSagen går videre til SSU.',
      '',
      'Sagen går videre til SSU.',
    ],
    ['emphasis', 'Det indstilles, at **klyngen** drøfter forslaget, at klyngen godkender planen for 2026.', 'Det indstilles,', ''],
  ])('finds %s', (_, body, before, after) => expect(recommendationParts(body, lines)).toMatchObject({ before, after }))

  it.each([
    ['- at klyngen drøfter forslaget\n- at klyngen godkender planen for 2026', [true, true]],
    ['| at | klyngen drøfter forslaget |\n| at | klyngen godkender planen for 2026 |', [true, true]],
    ['at 1) klyngen drøfter forslaget, at 2) klyngen godkender planen for 2026', [true, true]],
    ['1. klyngen drøfter forslaget\n2. at klyngen godkender planen for 2026', [false, true]],
  ])('hears the "at" in %j', (body, saysAt) => expect(recommendationParts(body, lines)?.saysAt).toEqual(saysAt))

  it('gives up where the text says something else', () => {
    expect(recommendationParts('Det indstilles, at sagen udsættes.', lines)).toBeUndefined()
    expect(recommendationParts('', [])).toBeUndefined()
    expect(recommendationParts('Klyngen drøfter forslaget.', [{ text: '–' }])).toBeUndefined()
  })
})
