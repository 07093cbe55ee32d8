import { describe, expect, it } from 'vitest'
import { inspectFile } from '../../src/modules/documents/formats/inspect-file.ts'
import { personalNumberFindings } from '../../src/modules/documents/rules/personal-number-findings.ts'
import { findingsInText } from '../../src/modules/documents/rules/content-findings.ts'
import { inspectionOf } from '../../src/modules/documents/rules/inspection.ts'
import { cleanFiles } from './clean-files.ts'
import { defects } from './defects.ts'
import { leaks } from './leaks.ts'
import { pictureTexts } from './picture-texts.ts'

describe(`${leaks.length} hidden CPR numbers are found, and said where`, () => {
  it.each(leaks.map((leak) => [leak.what, leak] as const))('%s', async (_, { name, bytes, place }) => {
    const { texts } = await inspectFile(bytes, name)
    expect(personalNumberFindings(texts).map((finding) => finding.place)).toContain(place)
  })
})

describe(`${defects.length} files that hide words or shut readers out are found`, () => {
  it.each(defects.map((file) => [file.what, file] as const))('%s', async (_, { name, bytes, kinds }) => {
    const { defects: found = [] } = inspectionOf(await inspectFile(bytes, name))
    expect(found.map(({ kind }) => kind).toSorted()).toEqual([...kinds].toSorted())
  })
})

describe(`${pictureTexts.length} texts with pictures: those that leave readers out are found`, () => {
  it.each(pictureTexts.map((text) => [text.what, text] as const))('%s', (_, { markdown, undescribed }) => {
    expect(findingsInText(markdown)).toEqual(undescribed > 0 ? [{ kind: 'picture-in-text', pictures: undescribed }] : [])
  })
})

it('raises at most two false alarms in a hundred papers full of other numbers', async () => {
  const files = cleanFiles(200)
  const alarmed: string[] = []
  for (const { name, bytes } of files) {
    const { findings, defects: hindering = [] } = inspectionOf(await inspectFile(bytes, name))
    const told = [...findings.map(({ place, masked }) => `${masked} (${place})`), ...hindering.map(({ kind }) => kind)]
    if (told.length > 0) alarmed.push(`${name}: ${told.join(', ')}`)
  }
  console.log(`false alarms in ${files.length} clean files: ${alarmed.length}`)
  expect(alarmed.length, alarmed.join('\n')).toBeLessThanOrEqual(files.length * 0.02)
})
