import type { StatedItem } from '../../../documents/rules/reading.ts'
import { readAttachmentLine } from '../items/attachment-line.ts'
import type { DraftAttachment } from '../draft.ts'
import { referencesOf } from '../items/record-references.ts'

export function statedReference(stated: StatedItem | undefined) {
  return stated?.caseNumber && stated.caseNumber.value.trim()
    ? referencesOf(stated.caseNumber.value.trim(), stated.caseNumber.span, 'case')
    : []
}

export function statedConclusion(stated: StatedItem | undefined) {
  const decision = stated?.decision
  return decision && decision.value.trim()
    ? { conclusion: { text: decision.value.trim(), points: [], places: { text: [decision.span] } } }
    : {}
}

export function statedAttachments(stated: StatedItem | undefined): DraftAttachment[] {
  return (stated?.attachments ?? []).map(({ id, title, open }) => {
    const read = readAttachmentLine(title.value.trim())
    const said = open ?? read?.open
    return {
      ...(read?.convention === 'word' ? { number: read.number } : {}),
      title: read?.convention === 'word' ? read.title : title.value.trim(),
      ...(id ? { id } : {}),
      ...(said === undefined ? {} : { open: said }),
      mainDocument: false,
      places: { title: [title.span] },
    }
  })
}
