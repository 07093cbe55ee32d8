export const answer = {
  title: 'Svar på en opfølgning',
  lead: 'Du er bedt om at fortælle, hvad der er sket. Linket gælder kun for dette ene svar.',
  closedLead: 'Opfølgningen er lukket for andre end udvalgets medlemmer. Log ind for at se den og svare.',
  signIn: 'Log ind og svar',
  text: 'Det, der skal gøres',
  due: 'Frist',
  until: (day: string) => `Linket gælder til ${day}.`,
  thanks: 'Tak for svaret',
  thanksLead: 'Dit svar er gemt, og sekretariatet kan se det. Linket kan ikke bruges igen.',
  unusable: 'Linket kan ikke bruges',
}
