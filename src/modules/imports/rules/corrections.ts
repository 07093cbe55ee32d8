import { agreeingSections } from './agreeing-sections.ts'
import { type CorrectionRefusal, settingOf } from './correctable-fields.ts'
import { doubtsLeft } from './doubts-left.ts'
import type { Draft, DraftConclusion } from './draft.ts'

/** What a person wrote in the preview: JSON pointer into the draft → what it should say. Empty means: not stated. */
export type Corrections = Readonly<Record<string, string>>

export type Corrected =
  /** `changed`: the pointers of the fields that now say something else. */
  { readonly draft: Draft; readonly changed: readonly string[] } | { readonly refusal: CorrectionRefusal; readonly field: string }

type Path = readonly string[]
type Tree = { [key: string]: Tree }

/** Lists from which an entry can be taken out, by the pointer of the entry with the word `remove`. */
const removable = /^\/(?:meeting\/(?:people|comingMeetings|deadlines)|items\/\d+\/(?:attachments|recommendations)|followUps)\/\d+$/

/** Applies what was written; what is not correctable or not there is left alone. The recogniser's places stay: they say where to look. */
export function applyCorrections(draft: Draft, corrections: Corrections): Corrected {
  const corrected = structuredClone(draft) as unknown as Tree
  const removed = new Set(Object.keys(corrections).filter((pointer) => corrections[pointer] === 'remove' && removable.test(pointer)))
  const changed: string[] = []
  for (const [pointer, written] of Object.entries(corrections)) {
    const entry = pointer.slice(0, pointer.lastIndexOf('/'))
    const setting = removed.has(entry) ? undefined : settingOf(pointer, written)
    if (setting === undefined || setting === 'left-alone') continue
    if (setting === 'entry-removed') removed.add(entry)
    else if ('refusal' in setting) return { refusal: setting.refusal, field: pointer }
    else if (setAt(corrected, pathOf(pointer), setting.value)) changed.push(pointer)
  }
  for (const pointer of [...removed].toSorted(lastFirst)) if (removeAt(corrected, pathOf(pointer))) changed.push(pointer)
  const result = corrected as unknown as Draft
  const items = result.items.map((item, at) => ({ ...item, sections: agreeingSections(draft.items[at]!, item) }))
  return { draft: { ...result, items, doubts: doubtsLeft(result, changed, removed) }, changed }
}

function pathOf(pointer: string): Path {
  return pointer.slice(1).split('/')
}

function parentOf(tree: Tree, path: Path): Tree | undefined {
  return path.slice(0, -1).reduce<Tree | undefined>((at, key) => at?.[key], tree)
}

/** @returns whether anything became different */
function setAt(tree: Tree, path: Path, value: unknown): boolean {
  if (path.at(-2) === 'conclusion') return setConclusion(parentOf(tree, path.slice(0, -1)), value as string | undefined)
  const parent = parentOf(tree, path)
  const key = path.at(-1)
  const same = path.at(-3) === 'sections' ? sameText : sameWords
  if (typeof parent !== 'object' || key === undefined || same(parent[key], value)) return false
  if (value === undefined) delete parent[key]
  else parent[key] = value as Tree
  return true
}

/** A conclusion can be written where there was none, and taken away; its points are those of its text. */
function setConclusion(item: Tree | undefined, text: string | undefined): boolean {
  if (!item) return false
  const before = item['conclusion'] as unknown as DraftConclusion | undefined
  if (sameText(before?.text, text)) return false
  if (text === undefined) delete item['conclusion']
  else {
    const points = [...text.matchAll(/^[ \t]*[-*][ \t]+(.+)$/gm)].map(([, point]) => ({ text: point!.trim(), places: {} }))
    item['conclusion'] = { ...before, places: before?.places ?? {}, text, points } as unknown as Tree
  }
  return true
}

/** A field of one line has no line ends and no double blanks; that alone is no correction. */
function sameWords(before: unknown, after: unknown): boolean {
  return onOneLine(before) === onOneLine(after)
}

function onOneLine(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : JSON.stringify(value)
}

/** Running text has paragraphs, and a person may join or part them. */
function sameText(before: unknown, after: unknown): boolean {
  const plain = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
  return plain(before) === plain(after)
}

function removeAt(tree: Tree, path: Path): boolean {
  const list: unknown = parentOf(tree, path)
  return Array.isArray(list) && list.splice(Number(path.at(-1)), 1).length > 0
}

/** Later entries are taken out first, so that the earlier keep their index. */
function lastFirst(a: string, b: string): number {
  return Number(b.slice(b.lastIndexOf('/') + 1)) - Number(a.slice(a.lastIndexOf('/') + 1))
}
