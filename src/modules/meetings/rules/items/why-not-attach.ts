import type { Refusal } from '../../../../kernel/refusal.ts'

export type AttachCode =
  | 'meetings/no-file-chosen'
  | 'meetings/attachment-too-large'
  | 'meetings/attachment-empty'
  | 'meetings/attachment-twice'
  | 'meetings/attachment-contains-item'
  | 'meetings/attachment-title-missing'

/** What a meeting's members can be expected to fetch; larger films and drawings are linked to. */
export const largestAttachmentInBytes = 200 * 1024 * 1024

interface Attached {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  /** Of which meetings it is the package, or holds it. */
  readonly packageOf: readonly string[]
}

interface AttachingGround {
  /** Content that the item has already → what it is called there. */
  readonly known: ReadonlyMap<string, string>
  /** Where the item stands or is wished for. */
  readonly meetingId: string | null
  /** The papers that became that meeting's record. */
  readonly papersOfMeeting: readonly string[]
}

export function whyNotAttach({ name, sha256, bytes, packageOf }: Attached, ground: AttachingGround): Refusal<AttachCode> | undefined {
  if (bytes > largestAttachmentInBytes) return whyTooLargeToAttach(name)
  if (bytes === 0) return { code: 'meetings/attachment-empty', values: { name } }
  const known = ground.known.get(sha256)
  if (known !== undefined) return { code: 'meetings/attachment-twice', values: { name, known } }
  // A package with itself among its attachments would have no end.
  const holdsItself = (ground.meetingId !== null && packageOf.includes(ground.meetingId)) || ground.papersOfMeeting.includes(sha256)
  return holdsItself ? { code: 'meetings/attachment-contains-item', values: { name } } : undefined
}

/** Known while it arrives, so that nothing of it is kept. */
export function whyTooLargeToAttach(name: string): Refusal<AttachCode> {
  return { code: 'meetings/attachment-too-large', values: { name, most: largestAttachmentInBytes / 1024 / 1024 } }
}

export function whyNotAttachNothing(files: number): Refusal<AttachCode> | undefined {
  return files === 0 ? { code: 'meetings/no-file-chosen' } : undefined
}

export function whyNotTitle(title: string): Refusal<AttachCode> | undefined {
  return title.trim() === '' ? { code: 'meetings/attachment-title-missing' } : undefined
}

/** "Notat_om_overgange.pdf" is called "Notat om overgange" until somebody says otherwise. */
export function titleOfFile(name: string): string {
  const words = name
    .replace(/\.[\p{L}\p{N}]{1,8}$/u, '')
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words || name
}
