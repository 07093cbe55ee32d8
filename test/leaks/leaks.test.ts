import { describe, expect, it } from 'vitest'
import { inspectFile } from '../../src/modules/documents/formats/inspect-file.ts'
import { personalNumberFindings } from '../../src/modules/documents/rules/personal-number-findings.ts'
import { cleanFiles } from './clean-files.ts'
import { leaks } from './leaks.ts'

describe(`${leaks.length} hidden CPR numbers are found, and said where`, () => {
  it.each(leaks.map((leak) => [leak.what, leak] as const))('%s', async (_, { name, bytes, place }) => {
    const { texts } = await inspectFile(bytes, name)
    expect(personalNumberFindings(texts).map((finding) => finding.place)).toContain(place)
  })
})

it('raises at most two false alarms in a hundred papers full of other numbers', async () => {
  const files = cleanFiles(200)
  const alarmed: string[] = []
  for (const { name, bytes } of files) {
    const found = personalNumberFindings((await inspectFile(bytes, name)).texts)
    if (found.length > 0) alarmed.push(`${name}: ${found.map(({ place, masked }) => `${masked} (${place})`).join(', ')}`)
  }
  console.log(`false alarms in ${files.length} clean files: ${alarmed.length}`)
  expect(alarmed.length, alarmed.join('\n')).toBeLessThanOrEqual(files.length * 0.02)
})
