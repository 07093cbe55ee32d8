import type { FollowUpState } from '../follow-up-states.ts'

/** The columns of a spreadsheet of follow-ups, in the order in which it is written; the first heading is ours. */
export const columnHeadings = {
  committee: ['Udvalg', 'Committee'],
  sourceOn: ['Aftalt', 'Agreed'],
  text: ['Hvad skal gøres', 'Opfølgning', 'What'],
  party: ['Ansvarlig part', 'Ansvarlig', 'Part', 'Party'],
  person: ['Person'],
  due: ['Frist', 'Due', 'Due date'],
  state: ['Status', 'State'],
  report: ['Svar', 'Nyt svar', 'Report'],
  latest: ['Seneste svar', 'Latest report'],
  revision: ['Version', 'Revision'],
  id: ['Id', 'Opfølgnings-id'],
} as const

export type ColumnKey = keyof typeof columnHeadings

export const stateNames: Readonly<Record<FollowUpState, readonly string[]>> = {
  proposed: ['Forslag', 'Proposed', 'Proposal'],
  rejected: ['Afvist forslag', 'Afvist', 'Rejected'],
  open: ['Åben', 'Open'],
  'under-way': ['I gang', 'Under way'],
  escalated: ['Løftet til formandskabet', 'Eskaleret', 'Escalated'],
  done: ['Gjort', 'Færdig', 'Udført', 'Done'],
  dropped: ['Opgivet', 'Bortfaldet', 'Dropped'],
}

/** Of the sheet, and of the file without its day. */
export const sheetName = 'opfoelgning'
