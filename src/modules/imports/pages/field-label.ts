import type { Language } from '../../../kernel/language.ts'
import type { Draft } from '../rules/draft.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** What a field of the draft is called where it is spoken of away from its place: "Punkt 3: titel". */
export function fieldLabel(pointer: string, draft: Draft, language: Language): string {
  const t = words(language)
  const [part, ...path] = pointer.slice(1).split('/')
  const field = path.findLast((key) => !/^\d+$/.test(key)) ?? part ?? ''
  const named = wordFor(t.fields, field)
  const [, list] = /([^/]+)\/-(?:\/|$)/.exec(pointer) ?? []
  if (list) return t.labels.ofNew(wordFor(t.fresh, list), named.toLocaleLowerCase(language))
  if (part === 'items') {
    const list = path[1] && path[1] in t.lists ? wordFor(t.lists, path[1]) : named
    return t.labels.ofItem(draft.items[Number(path[0])]?.number ?? '', list.toLocaleLowerCase(language))
  }
  if (part === 'meeting' && path[0] === 'people') {
    const name = draft.meeting.people[Number(path[1])]?.name ?? ''
    return path.length < 3 || field === 'name' ? name : t.labels.ofPerson(name, named.toLocaleLowerCase(language))
  }
  if (part === 'meeting') return path[0] && path[0] in t.lists ? wordFor(t.lists, path[0]) : named
  return part && part in t.lists ? wordFor(t.lists, part) : named
}
