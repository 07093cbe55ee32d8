import type { CommentableText } from './comment-anchor.ts'
import type { MinutesContent } from './minutes-content.ts'

/** The conclusions that were written here; what the agenda said is not the minutes' to change. */
export function commentableTexts({ items }: MinutesContent): CommentableText[] {
  return items.flatMap(({ id, textId, revision, conclusion }) =>
    textId !== undefined && conclusion ? [{ itemId: id, textId, revision: revision ?? 0, markdown: conclusion }] : [],
  )
}
