import type { CommitteeRole } from '../../../../kernel/actor.ts'

/** The columns of a spreadsheet of appointments, in the order in which it is written; the first heading is ours. */
export const columnHeadings = {
  committee: ['Udvalg', 'Råd', 'Committee'],
  seat: ['Plads', 'Pladsens navn', 'Seat'],
  capacity: ['Funktion', 'Rolle', 'Capacity'],
  appointedBy: ['Udpeges af', 'Udpegende organisation', 'Appointed by'],
  person: ['Navn', 'Medlem', 'Person', 'Name'],
  organisation: ['Organisation', 'Myndighed'],
  party: ['Parti', 'Partibogstav', 'Liste', 'Party'],
  title: ['Titel', 'Stilling', 'Title'],
  from: ['Sidder fra', 'Fra', 'Fra og med', 'Startdato', 'From'],
  to: ['Sidder til', 'Til', 'Til og med', 'Slutdato', 'To'],
  seatId: ['Plads-id', 'Pladsens id', 'Seat id'],
  personId: ['Person-id', 'Personens id', 'Person id'],
} as const

export type ColumnKey = keyof typeof columnHeadings

export const capacityNames: Readonly<Record<CommitteeRole, readonly string[]>> = {
  chair: ['Formand', 'Medformand', 'Forperson', 'Chair'],
  member: ['Medlem', 'Member'],
  substitute: ['Stedfortræder', 'Suppleant', 'Substitute'],
  adviser: ['Bisidder', 'Adviser'],
  secretary: ['Sekretariat', 'Sekretær', 'Secretariat', 'Secretary'],
  observer: ['Observatør', 'Observer'],
}

/** What stands instead of a person's id where another of the same name is meant than any that is known. */
export const newPersonWords: readonly string[] = ['ny', 'new']
