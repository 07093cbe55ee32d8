/** What a kind's template names that is no running text: it has fields of its own, or is written at the meeting. */
export const notWritten: readonly string[] = ['recommendation', 'conclusion', 'attachments', 'caseRoute', 'attendance']

const ordinary = ['background', 'casePresentation']

/** The sections that somebody writes for an item, in order. @param template of the committee's kind; absent for one that only papers tell of */
export function sectionsToWrite(template: readonly string[] | undefined): string[] {
  const written = (template ?? []).filter((kind) => !notWritten.includes(kind))
  return written.length > 0 ? written : [...ordinary]
}
