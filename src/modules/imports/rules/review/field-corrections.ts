import { conclusionOfText } from './conclusion-of-text.ts'
import { type CorrectionRefusal, settingOf } from './correctable-fields.ts'
import type { Draft, DraftConclusion } from '../draft.ts'

type Path = readonly string[]
type Tree = { [key: string]: Tree }

/** Lists from which an entry can be taken out, by the pointer of the entry with the word `remove`. */
const removable = new RegExp(
  [
    '/items/\\d+(?:/(?:attachments|recommendations|recordReferences|earlierTreatments|presenters|reservations|notParticipating)/\\d+)?',
    '/meeting/(?:people|comingMeetings|deadlines)/\\d+',
    '/sender/recordReferences/\\d+',
    '/followUps/\\d+',
  ]
    .map((pattern) => `^${pattern}$`)
    .join('|'),
)

export interface FieldsCorrected {
  readonly draft: Draft
  /** The pointers of the fields that now say something else. */
  readonly changed: readonly string[]
  /** The entries that are to be taken out; they are still there. */
  readonly removed: ReadonlySet<string>
}

/** Sets the fields that the draft has; new entries and unplaced lines are left to others. */
export function correctFields(
  draft: Draft,
  corrections: Readonly<Record<string, string>>,
): FieldsCorrected | { readonly refusal: CorrectionRefusal; readonly field: string } {
  const corrected = structuredClone(draft) as unknown as Tree
  const removed = new Set(Object.keys(corrections).filter((pointer) => corrections[pointer] === 'remove' && removable.test(pointer)))
  const changed: string[] = []
  for (const [pointer, written] of Object.entries(corrections)) {
    if (pointer.includes('/-/') || isIn(pointer, removed)) continue
    const setting = settingOf(pointer, written)
    if (setting === undefined || setting === 'left-alone') continue
    if (setting === 'entry-removed') removed.add(pointer.slice(0, pointer.lastIndexOf('/')))
    else if ('refusal' in setting) return { refusal: setting.refusal, field: pointer }
    else if (setAt(corrected, pathOf(pointer), setting.value)) changed.push(pointer)
  }
  const there = [...removed].filter((entry) => parentOf(corrected, [...pathOf(entry), '-']) !== undefined)
  return { draft: corrected as unknown as Draft, changed, removed: new Set(there) }
}

/** @returns the draft without those entries, and the pointers of those that were there */
export function withoutEntries(draft: Draft, entries: Iterable<string>): { readonly draft: Draft; readonly gone: readonly string[] } {
  const left = structuredClone(draft) as unknown as Tree
  const gone = [...entries].toSorted(lastFirst).filter((pointer) => removeAt(left, pathOf(pointer)))
  return { draft: left as unknown as Draft, gone }
}

/** @returns the draft with the entry at the end of its list, or nothing where there is no such list */
export function withEntry(draft: Draft, list: string, entry: object): Draft | undefined {
  const longer = structuredClone(draft)
  const found: unknown = parentOf(longer as unknown as Tree, [...pathOf(list), '-'])
  if (!Array.isArray(found)) return undefined
  found.push(entry)
  return longer
}

function isIn(pointer: string, entries: ReadonlySet<string>): boolean {
  for (let cut = pointer.lastIndexOf('/'); cut > 0; cut = pointer.lastIndexOf('/', cut - 1))
    if (entries.has(pointer.slice(0, cut))) return true
  return false
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

/** A conclusion can be written where there was none, and taken away. */
function setConclusion(item: Tree | undefined, text: string | undefined): boolean {
  if (!item) return false
  const before = item['conclusion'] as unknown as DraftConclusion | undefined
  if (sameText(before?.text, text)) return false
  if (text === undefined) delete item['conclusion']
  else item['conclusion'] = conclusionOfText(before, text) as unknown as Tree
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
