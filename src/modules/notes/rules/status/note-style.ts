/** How one recipient wants its notes: order, what is left out, letterhead, words. A folder in `kinds/` each. */
export interface NoteStyle {
  readonly slug: string
  /** In which order meetings stand. */
  readonly order: readonly ('day' | 'level' | 'partnership' | 'kind')[]
  /** Kinds of committee in the order of `kind`. */
  readonly kinds: readonly string[]
  /** Kinds of committee that this recipient is not told of. */
  readonly leftOut: readonly string[]
  /** What stands in a note, in order. */
  readonly contents: readonly NoteContent[]
  readonly letterhead: {
    /** Whether sender and receiver stand above, or the sender's lines at the end. */
    readonly sender: 'above' | 'below'
    /** Which of the facts stand, in order. */
    readonly facts: readonly LetterheadFact[]
  }
  readonly phrases: NotePhrases
  readonly texts: { readonly da: NoteStyleTexts; readonly en: NoteStyleTexts }
}

export type NoteContent = 'meetings' | 'quiet' | 'municipality' | 'expected'
export type LetterheadFact = 'day' | 'record-numbers' | 'caseworker' | 'ean'

export interface NoteStyleTexts {
  readonly name: string
  readonly explanation: string
}

/** A note's own words; they are in the language of the record. Facts come in as they are said. */
export interface NotePhrases {
  readonly document: string
  /** "13. juni 2025" of an ISO day. */
  readonly day: (day: string) => string
  readonly title: (committee: string, day: string) => string
  readonly intro: (committee: string, since: string) => string
  readonly meetingHeading: (committee: string, day: string) => string
  readonly cancelled: string
  readonly noMinutes: string
  readonly noAgenda: string
  readonly nothingElse: string
  readonly closedTreated: (number: string) => string
  readonly closedComing: (number: string) => string
  /** By type of item; `other` where it has none. */
  readonly treated: Readonly<Record<ItemWord, (title: string) => string>>
  readonly coming: Readonly<Record<ItemWord, (title: string) => string>>
  /** Of a conclusion that is a participle: "Godkendt med …". */
  readonly settled: Readonly<Record<'approved' | 'discussed' | 'noted', (words: string) => string>>
  readonly pointsSettled: string
  readonly pointSettled: (point: string, outcome: string) => string
  readonly concluded: string
  readonly recommended: string
  readonly recommendedComing: string
  readonly recommendation: (point: string) => string
  readonly nextSteps: string
  readonly nextStepIn: (text: string, state: string) => string
  readonly followUpStates: Readonly<Record<string, string>>
  readonly nextMeeting: (committee: string, day: string) => string
  readonly quietHeading: string
  readonly quiet: (since: string, ...bodies: readonly string[]) => string
  readonly means: (municipality: string) => string
  readonly meansNothing: (municipality: string) => string
  readonly ownFollowUps: string
  readonly ownFollowUp: (text: string, committee: string) => string
  readonly ownFollowUpDue: (text: string, committee: string, due: string) => string
  readonly named: (municipality: string) => string
  readonly namedIn: (sentence: string, committee: string, day: string) => string
  readonly money: string
  readonly moneyIn: (sentence: string, committee: string, day: string) => string
  readonly questions: string
  readonly question: (title: string, raised: string, state: string) => string
  readonly questionAnswered: (title: string, answer: string) => string
  readonly questionStates: Readonly<Record<string, string>>
  readonly matters: string
  readonly matterHeld: (title: string, committee: string, day: string) => string
  readonly matterPlanned: (title: string, committee: string, day: string) => string
  readonly dates: string
  readonly date: (day: string, committee: string) => string
  readonly submission: (day: string, committee: string, meeting: string) => string
  readonly expected: string
  readonly expectedNothing: (committee: string) => string
  readonly expectedDecisions: string
  readonly expectedDecision: (title: string, committee: string, day: string) => string
  readonly expectedFollowUps: string
  readonly expectedFollowUp: (text: string, due: string) => string
  readonly overdue: (text: string, due: string) => string
  /** Where the text itself says when. */
  readonly overdueAsSaid: (text: string) => string
  readonly involvements: string
  readonly involvement: (title: string, committee: string, day: string) => string
  readonly involvementDue: (title: string, committee: string, day: string, due: string) => string
}

export type ItemWord = 'decision' | 'discussion' | 'information' | 'other'
