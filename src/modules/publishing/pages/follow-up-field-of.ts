/** The field of a new follow-up that a refusal is about. */
export function followUpFieldOf(code: string): string {
  return fields[code] ?? 'tekst'
}

const fields: Readonly<Record<string, string>> = {
  'decisions/party-missing': 'part',
  'decisions/party-unknown': 'part',
  'decisions/person-unknown': 'person',
  'decisions/focus-unknown': 'fokus',
  'decisions/due-day-wrong': 'frist',
  'decisions/due-before-meeting': 'frist',
}
