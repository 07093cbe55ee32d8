import { query } from '../../../../platform/command/use-case.ts'
import { compareTexts, findVersionMarkdown, listTexts, listTextVersions, type TextVersion } from '../../../documents/index.ts'
import { readsClosedOnBehalfOf } from '../../../committees/rules/committee-rights.ts'
import type { LineDifference } from '../../../documents/rules/text-difference.ts'
import type { TextOwner } from '../../rules/writing/text-owner.ts'
import { whyNotWriteIn } from '../../rules/writing/writing-rights.ts'
import { permittedText } from './permitted-text.ts'

interface Asked {
  readonly textId: string
  /** Numbers of the stages to compare, as asked for; 0 is the text as it stands. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface TextVersionsView {
  readonly textId: string
  readonly owner: TextOwner
  readonly versions: readonly TextVersion[]
  readonly mayRestore: boolean
  /** What the one asked for says; the text as it stands is number 0. */
  readonly comparison: { readonly from: number; readonly to: number; readonly lines: readonly LineDifference[] } | undefined
}

/** The stages of a text, and the difference between any two of them. */
export const textVersionsPage = query(
  'meetings.text-versions-page',
  async (asking, { textId, from, to }: Asked): Promise<TextVersionsView> => {
    const owner = await permittedText(asking, textId)
    const { actor, db } = asking
    if (!owner.open)
      asking.showsClosed({
        subject: { kind: 'item', id: owner.draftId },
        details: { text: textId },
        onBehalfOf: readsClosedOnBehalfOf(actor, owner.committeeId),
      })
    const versions = await listTextVersions(db, textId)
    const known = (asked: string | undefined): number | undefined =>
      asked === '0' ? 0 : versions.find(({ number }) => String(number) === asked)?.number
    const wordsOf = async (number: number): Promise<string> =>
      (number === 0 ? (await listTexts(db, [textId])).get(textId)?.markdown : await findVersionMarkdown(db, textId, number)) ?? ''
    // What has changed since the last stage is the nearest question.
    const standing = (await listTexts(db, [textId])).get(textId)?.revision
    const before = known(from) ?? (versions.find(({ revision }) => revision !== standing) ?? versions[0])?.number
    const after = known(to) ?? 0
    const comparison =
      before === undefined ? undefined : { from: before, to: after, lines: compareTexts(await wordsOf(before), await wordsOf(after)) }
    return { textId, owner, versions, mayRestore: whyNotWriteIn(owner) === undefined, comparison }
  },
)
