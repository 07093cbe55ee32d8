/** What a municipal case can say; each has its sentences, wherever a municipality has them stand. */
export const caseContents = [
  'competence',
  'theme',
  'record-numbers',
  'background',
  'presentation',
  'cluster-asks',
  'meaning',
  'economy',
  'policy',
  'citizens',
  'legal-basis',
  'earlier',
  'next-step',
  'recommendation',
  'attachments',
] as const
export type CaseContent = (typeof caseContents)[number]

/** How one municipality lays out its cases: a folder in `sources/` each. */
export interface CaseTemplate {
  readonly slug: string
  /** Slugs of the organisations that use it; none where it is for any. */
  readonly organisations: readonly string[]
  readonly name: string
  /** Where its headings and their order were read; nothing where they are inferred. */
  readonly source: string | undefined
  /** Before the title, by what the committee is to do. */
  readonly titlePrefix: Readonly<Record<'decision' | 'discussion' | 'information' | 'other', string>>
  /** What the number in the municipality's own case system is called. */
  readonly recordNumber: string
  readonly headings: readonly CaseHeading[]
}

export interface CaseHeading {
  readonly heading: string
  /** In this order under the heading. */
  readonly contents: readonly CaseContent[]
}
