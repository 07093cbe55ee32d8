import { isIsoDay, isTimeOfDay } from '../../../kernel/dates.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Capacity, Draft, DraftItemType, PaperKind, Presence } from './draft.ts'

/** What a person wrote in the preview: JSON pointer into the draft → what it should say. Empty means: not stated. */
export type Corrections = Readonly<Record<string, string>>

export type CorrectionRefusal = Refusal<'imports/date-wrong' | 'imports/time-wrong' | 'imports/name-empty' | 'imports/title-empty'>

export type Corrected = { readonly draft: Draft } | { readonly refusal: CorrectionRefusal; readonly field: string }

type Path = readonly string[]
type Setting = { readonly value: unknown } | { readonly refusal: CorrectionRefusal }

const text = (written: string): Setting => ({ value: written.trim() || undefined })
const needed =
  (code: 'imports/name-empty' | 'imports/title-empty') =>
  (written: string): Setting =>
    written.trim() ? { value: written.trim() } : { refusal: { code } }
const day = (written: string): Setting =>
  written === '' ? { value: undefined } : isIsoDay(written) ? { value: written } : { refusal: { code: 'imports/date-wrong', values: { written } } }
const time = (written: string): Setting =>
  written === ''
    ? { value: undefined }
    : isTimeOfDay(written)
      ? { value: written }
      : { refusal: { code: 'imports/time-wrong', values: { written } } }
const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (written: string): Setting => ({ value: values.find((value) => value === written) })

const kinds: readonly PaperKind[] = ['agenda', 'minutes', 'case', 'note']
const types: readonly DraftItemType[] = ['decision', 'discussion', 'information']
const capacities: readonly Capacity[] = ['chair', 'member', 'substitute', 'adviser', 'secretary', 'observer', 'guest']
const presences: readonly Presence[] = ['present', 'apology', 'absent', 'arrived-late', 'left-early']

/** Which fields can be corrected, and what they take. `*` is an index. */
const correctable: Readonly<Record<string, (written: string) => Setting>> = {
  '/kind': oneOf(...kinds),
  '/meeting/committee': text,
  '/meeting/title': text,
  '/meeting/date': day,
  '/meeting/start': time,
  '/meeting/end': time,
  '/meeting/place': text,
  '/meeting/people/*/name': needed('imports/name-empty'),
  '/meeting/people/*/party': text,
  '/meeting/people/*/organisation': text,
  '/meeting/people/*/capacity': oneOf(...capacities),
  '/meeting/people/*/presence': oneOf(...presences),
  '/meeting/comingMeetings/*/date': day,
  '/meeting/comingMeetings/*/start': time,
  '/meeting/comingMeetings/*/end': time,
  '/meeting/deadlines/*/date': day,
  '/items/*/number': text,
  '/items/*/title': needed('imports/title-empty'),
  '/items/*/type': oneOf(...types),
  '/items/*/open': (written) => ({ value: written !== 'false' }),
  '/items/*/conclusion/text': text,
  '/items/*/sections/*/text': (written) => ({ value: written }),
  '/items/*/recommendations/*/text': text,
  '/items/*/attachments/*/title': text,
  '/items/*/attachments/*/open': (written) => ({ value: written !== 'false' }),
  '/followUps/*/text': text,
  '/followUps/*/due': day,
  '/followUps/*/responsible': text,
}

/** Lists from which an entry can be taken out, by the pointer of the entry with the word `remove`. */
const removable = /^\/(?:meeting\/(?:people|comingMeetings|deadlines)|items\/\d+\/(?:attachments|recommendations)|followUps)\/\d+$/

/** Applies what was written; what is not correctable or not there is left alone. The recogniser's places stay: they say where to look. */
export function applyCorrections(draft: Draft, corrections: Corrections): Corrected {
  const corrected = structuredClone(draft) as unknown as Tree
  for (const [pointer, written] of Object.entries(corrections)) {
    const setting = correctable[pattern(pointer)]?.(written)
    if (!setting) continue
    if ('refusal' in setting) return { refusal: setting.refusal, field: pointer }
    setAt(corrected, pathOf(pointer), setting.value)
  }
  const removed = Object.entries(corrections).filter(([pointer, written]) => written === 'remove' && removable.test(pointer))
  for (const pointer of removed.map(([name]) => name).toSorted(lastFirst)) removeAt(corrected, pathOf(pointer))
  return { draft: withoutSettledDoubts(corrected as unknown as Draft) }
}

/** A doubt that the correction has answered is no longer one. */
function withoutSettledDoubts(draft: Draft): Draft {
  const settled = new Set<string>()
  if (draft.meeting.date) settled.add('imports/no-date')
  if (draft.meeting.committee) settled.add('imports/no-committee')
  return { ...draft, doubts: draft.doubts.filter(({ code }) => !settled.has(code)) }
}

type Tree = { [key: string]: Tree }

function pattern(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*')
}

function pathOf(pointer: string): Path {
  return pointer.slice(1).split('/')
}

function parentOf(tree: Tree, path: Path): Tree | undefined {
  return path.slice(0, -1).reduce<Tree | undefined>((at, key) => at?.[key], tree)
}

function setAt(tree: Tree, path: Path, value: unknown): void {
  const parent = parentOf(tree, path)
  const key = path.at(-1)
  if (!parent || !key || typeof parent !== 'object') return
  if (value === undefined) delete parent[key]
  else parent[key] = value as Tree
}

function removeAt(tree: Tree, path: Path): void {
  const list: unknown = parentOf(tree, path)
  if (Array.isArray(list)) list.splice(Number(path.at(-1)), 1)
}

/** Later entries are taken out first, so that the earlier keep their index. */
function lastFirst(a: string, b: string): number {
  return Number(b.slice(b.lastIndexOf('/') + 1)) - Number(a.slice(a.lastIndexOf('/') + 1))
}
