import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../../tools/tree.mjs'
import { languages } from '../../../kernel/language.ts'
import { projectFolder } from '../../../platform/settings/project-folder.ts'
import { eventSentence, eventSentences } from './event-sentence.ts'

/** Every event that the code names: `event: '…'`, also where a condition chooses between two. */
function recordedEvents(): Map<string, string> {
  const found = new Map<string, string>()
  const sources = filesOf(projectFolder, 'src').filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/texts\./.test(file))
  for (const file of sources)
    for (const [, expression = ''] of readFileSync(path.join(projectFolder, file), 'utf8').matchAll(/\bevent: ([^\n]*)/g))
      for (const [, name = ''] of expression.matchAll(/'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'/g)) found.set(name, file)
  return found
}

describe('every event that the code records', () => {
  const recorded = recordedEvents()

  it.each(languages)('has its sentence in %s, and no sentence is without its event', (language) => {
    const unsaid = [...recorded].filter(([name]) => !eventSentences[language][name])
    expect(unsaid.map(([name, file]) => `${name} (${file}): say it under events in texts.${language}.ts of its module`)).toEqual([])
    expect(Object.keys(eventSentences[language]).filter((name) => !recorded.has(name))).toEqual([])
  })

  it.each(languages)('is told without a hole in %s, whatever its details hold', (language) => {
    for (const name of recorded.keys()) {
      const event = { event: name, actorKind: 'person', actorName: 'Sekretæren', onBehalfOf: null, details: {} }
      expect(eventSentence(event, language), name).toMatch(/^Sekretæren [^]+\.$/)
      expect(eventSentence(event, language), name).not.toMatch(/undefined|\[object|NaN|false/)
    }
  })
})

describe('a sentence', () => {
  const published = {
    event: 'meeting.published',
    actorKind: 'person',
    actorName: 'Vikaren',
    onBehalfOf: 'Sekretæren',
    details: { version: 2 },
  }
  it.each([
    ['da', 'Vikaren offentliggjorde mødet (version 2) på vegne af Sekretæren.'],
    ['en', 'Vikaren published the meeting (version 2) on behalf of Sekretæren.'],
  ] as const)('names who did it and on whose behalf in %s', (language, sentence) =>
    expect(eventSentence(published, language)).toBe(sentence),
  )

  it('names nobody where nobody had signed in, and says so where it has no words', () => {
    expect(eventSentence({ ...published, event: 'person.signed-out', actorKind: 'public', onBehalfOf: null }, 'en')).toBe(
      'Someone who was not signed in signed out.',
    )
    expect(eventSentence({ ...published, event: 'x.y', onBehalfOf: null }, 'en')).toContain('has no words for')
  })

  it('writes days and kinds as words', () => {
    const details = {
      to: 'Vikaren',
      from: '2026-07-01',
      until: '2026-07-05',
      reason: null,
      toPersonId: '00000000-0000-4000-8000-000000000001',
    }
    expect(eventSentence({ ...published, event: 'rights.delegated', onBehalfOf: null, details }, 'da')).toBe(
      'Vikaren lod Vikaren bruge sine rettigheder fra 1. juli 2026 til 5. juli 2026.',
    )
  })
})
