import type { Language } from '../../../../kernel/language.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { packageKey } from '../../documents/package/package-key.ts'
import { findReadableMeeting } from '../../repository/meetings.ts'
import { type Edition, editionsFor } from '../../rules/package/editions.ts'
import { readPackage } from './read-package.ts'

export type PackagePage = Awaited<ReturnType<typeof packagePage>>

export interface OfferedEdition {
  readonly edition: Edition
  readonly items: number
  readonly attachments: number
  /** How many of the attachments have a file. */
  readonly files: number
  readonly key: string
}

/** Which editions of a meeting's papers the actor may fetch, and how much is in them; nothing of what is in them. */
export const packagePage = query(
  'meetings.package-page',
  async ({ actor, db, permitToKnow }, given: { readonly id: string; readonly language: Language }) => {
    const meeting = await findReadableMeeting(db, idFrom(given.id), committeesReadBy(actor))
    permitToKnow(meeting !== undefined)
    if (!meeting) throw new NotFound('meeting')
    const offered: OfferedEdition[] = []
    let [committee, partnership] = ['', undefined as string | undefined]
    for (const edition of editionsFor(actor, meeting)) {
      const { contents } = await readPackage(db, actor, meeting, edition)
      ;({ committee, partnership } = contents)
      const attachments = contents.items.flatMap((item) => item.attachments)
      const files = attachments.filter(({ file }) => file)
      if (meeting.version > 0)
        offered.push({
          edition,
          items: contents.items.length,
          attachments: attachments.length,
          files: files.length,
          key: packageKey(contents, given.language),
        })
    }
    return {
      meeting,
      committee,
      partnership,
      readsClosed: committeesReadClosedBy(actor).includes(meeting.committeeId),
      offered,
    }
  },
)
