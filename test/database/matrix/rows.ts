import type { Rows } from './row.ts'
import { rows as ofAgenda } from './rows-of-agenda.ts'
import { rows as ofBoundary } from './rows-of-boundary.ts'
import { rows as ofCases } from './rows-of-cases.ts'
import { rows as ofCommittees } from './rows-of-committees.ts'
import { rows as ofDecisions } from './rows-of-decisions.ts'
import { rows as ofHeld } from './rows-of-held.ts'
import { rows as ofImports } from './rows-of-imports.ts'
import { rows as ofInvolvement } from './rows-of-involvement.ts'
import { rows as ofMail } from './rows-of-mail.ts'
import { rows as ofMatters } from './rows-of-matters.ts'
import { rows as ofItems } from './rows-of-items.ts'
import { rows as ofMeetings } from './rows-of-meetings.ts'
import { rows as ofMinutes } from './rows-of-minutes.ts'
import { rows as ofNotes } from './rows-of-notes.ts'
import { rows as ofStatusNotes } from './rows-of-status-notes.ts'
import { rows as ofOversight } from './rows-of-oversight.ts'
import { rows as ofPackage } from './rows-of-package.ts'
import { rows as ofPeople } from './rows-of-people.ts'
import { rows as ofPictures } from './rows-of-pictures.ts'
import { rows as ofPublishing } from './rows-of-publishing.ts'
import { rows as ofRounds } from './rows-of-rounds.ts'
import { rows as ofWriting } from './rows-of-writing.ts'

/** Every use case and who may, as told by area. */
export const rows: Rows = {
  ...ofPeople,
  ...ofCommittees,
  ...ofDecisions,
  ...ofMeetings,
  ...ofItems,
  ...ofAgenda,
  ...ofPackage,
  ...ofHeld,
  ...ofMinutes,
  ...ofImports,
  ...ofPictures,
  ...ofPublishing,
  ...ofMatters,
  ...ofBoundary,
  ...ofInvolvement,
  ...ofRounds,
  ...ofNotes,
  ...ofCases,
  ...ofStatusNotes,
  ...ofOversight,
  ...ofMail,
  ...ofWriting,
}
